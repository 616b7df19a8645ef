/** What is wrong in a household that was given, and where: `personnes[2].naissance`. */
export interface FactProblem {
  readonly field: string
  /** A French sentence that names the field and says what was expected. */
  readonly sentence: string
}
