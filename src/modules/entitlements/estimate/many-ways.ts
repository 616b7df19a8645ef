import type { Chosen, FactValue, OpenFact } from './open-fact.ts'

/** How many households are tried together at most; past it, each open fact keeps its two ends only. */
const mostWays = 256

/** Values for several open facts at once: every combination when they are few, else those of their ends. */
export function manyWays(open: readonly OpenFact[]): readonly Chosen[] {
  const whole = open.reduce((count, fact) => count * fact.values.length, 1)
  // Past eight facts even the ends are too many: those that come first are combined, the others stay as they are.
  const combined = whole <= mostWays ? open : open.slice(0, Math.log2(mostWays))
  return combined.reduce<readonly Chosen[]>(
    (ways, fact) => {
      const values = whole <= mostWays ? fact.values : endsOf(fact.values)
      return ways.flatMap((way) => values.map((value) => new Map([...way, [fact, value]])))
    },
    [new Map()],
  )
}

function endsOf(values: readonly FactValue[]): readonly FactValue[] {
  return [...new Set([values[0], values.at(-1)].filter((value) => value !== undefined))]
}
