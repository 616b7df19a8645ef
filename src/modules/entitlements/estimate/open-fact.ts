import type { Household } from '../facts/household.ts'

export type FactValue = string | number | boolean

/** A fact of the household that is not known, told as the values it may take. */
export interface OpenFact {
  /** What the questions or the line call it. */
  readonly fact: string
  /** Which person or row, when there are several. */
  readonly row?: string
  /** Least first; for an amount, from the smallest to the largest that is sensible. */
  readonly values: readonly FactValue[]
  /** An amount: it may also be anything between two of the values. */
  readonly continuous: boolean
}

/** Values chosen for open facts; a fact that is not in it keeps its stand-in. */
export type Chosen = ReadonlyMap<OpenFact, FactValue>

/** A household of which some facts are open. */
export interface ToldHousehold {
  readonly open: readonly OpenFact[]
  /** The household in which the open facts have these values. */
  readonly with: (chosen: Chosen) => Household
}

/** The values to try for an amount nobody knows yet, from nothing to `most`. */
export function amountsUpTo(most: number): readonly number[] {
  return amountSteps.map((part) => Math.round(part * most))
}

// Closer together where rights begin and end than where there are none left.
const amountSteps = [0, 0.03, 0.06, 0.09, 0.12, 0.15, 0.18, 0.22, 0.26, 0.3, 0.35, 0.4, 0.5, 0.7, 1]

/** Each fact at its first value, or each at its last. */
export function endsOf(facts: readonly OpenFact[], end: 0 | -1): readonly (readonly [OpenFact, FactValue])[] {
  return facts.flatMap((fact) => {
    const value = fact.values.at(end)
    return value === undefined ? [] : [[fact, value] as const]
  })
}
