import type { Household } from '../facts/household.ts'
import type { FactValue, OpenFact } from './open-fact.ts'

/** How many households are tried together at most; past it, each open fact keeps its two ends only. */
const mostWays = 256

/** Households with several open facts set at once: every combination when they are few, else those of the ends. */
export function manyWays(household: Household, open: readonly OpenFact[]): readonly Household[] {
  const whole = open.reduce((count, fact) => count * fact.values.length, 1)
  const choices = open.map((fact) => (whole <= mostWays ? fact.values : endsOf(fact.values)))
  // Past eight facts even the ends are too many: those that come first are combined, the others stay as they are.
  const combined = choices.slice(0, Math.max(1, Math.floor(Math.log2(mostWays))))
  return combined.reduce<readonly Household[]>(
    (ways, values, at) => ways.flatMap((way) => values.map((value) => putAt(open[at], way, value))),
    [household],
  )
}

function endsOf(values: readonly FactValue[]): readonly FactValue[] {
  return [...new Set([values[0], values.at(-1)].filter((value) => value !== undefined))]
}

function putAt(fact: OpenFact | undefined, household: Household, value: FactValue): Household {
  return fact ? fact.put(household, value) : household
}
