import type { Day } from '#kernel/day.ts'

/** A text one can look up: an article of a code, a decree, an order, a circular. */
export interface Law {
  /** As one cites it: « art. L262-2 CASF », « décret 2026-220, art. 1 ». */
  readonly cite: string
  /** Address of the text at its publisher, when it has one. */
  readonly href?: string
  /** The wording was read by us; without it the screen says « non vérifié ». */
  readonly read: boolean
}

/** One value of a parameter, in force from a day until the next line. Lines are added, never edited. */
export interface DatedValue {
  readonly from: Day
  readonly value: number
  readonly law: Law
  /** The day somebody compared it with its text; absent: taken over from a table and not compared. */
  readonly checkedOn?: Day
}

export interface Parameter {
  /** French, for the page of parameters. */
  readonly label: string
  readonly unit: 'euros' | 'euros-a-year' | 'rate' | 'hours' | 'months' | 'years' | 'count'
  /** The month in which a new line is expected every year (4 for 1 April); absent: it changes by decision. */
  readonly revisedIn?: number
  /** Newest first. */
  readonly values: readonly DatedValue[]
}

/** Parameters of one subject; groups may nest. */
export interface ParameterGroup {
  readonly [name: string]: Parameter | ParameterGroup
}

/** The same tree with the number in force in place of each parameter. */
export type InForce<Group> = Group extends Parameter
  ? number
  : { readonly [Name in keyof Group]: InForce<Group[Name]> }

export function isParameter(node: Parameter | ParameterGroup): node is Parameter {
  return Array.isArray(node['values'])
}
