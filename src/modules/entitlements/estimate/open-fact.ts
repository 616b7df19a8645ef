import type { Household } from '../facts/household.ts'

export type FactValue = string | number | boolean

/**
 * A fact of the household that is not known, told as the values it may take. The household beside it holds a
 * stand-in; `put` gives the household that has the value instead.
 */
export interface OpenFact {
  /** What the questions or the line call it. */
  readonly fact: string
  /** Which person or row, when there are several. */
  readonly row?: string
  /** Least first; for an amount, from the smallest to the largest that is sensible. */
  readonly values: readonly FactValue[]
  /** An amount: it may also be anything between two of the values. */
  readonly continuous: boolean
  readonly put: (household: Household, value: FactValue) => Household
}

/** A fact that is one of a few things. */
export function oneOf<Value extends FactValue>(
  named: { readonly fact: string; readonly row?: string },
  values: readonly Value[],
  put: (household: Household, value: Value) => Household,
): OpenFact {
  return { ...named, values, continuous: false, put: (household, value) => put(household, value as Value) }
}

/** An amount nobody knows yet, from nothing to `most`, in the unit of the fact. */
export function anAmount(
  named: { readonly fact: string; readonly row?: string },
  most: number,
  put: (household: Household, amount: number) => Household,
): OpenFact {
  const values = amountSteps.map((part) => Math.round(part * most))
  return { ...named, values, continuous: true, put: (household, value) => put(household, Number(value)) }
}

// Closer together where rights begin and end than where there are none left.
const amountSteps = [0, 0.03, 0.06, 0.09, 0.12, 0.15, 0.18, 0.22, 0.26, 0.3, 0.35, 0.4, 0.5, 0.7, 1]

/** The same fact, in the same row. */
export function isSameFact(one: NamedFact, other: NamedFact): boolean {
  return one.fact === other.fact && one.row === other.row
}

export type NamedFact = Pick<OpenFact, 'fact' | 'row'>
