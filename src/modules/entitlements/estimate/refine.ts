import { type BenefitId, benefitIds } from '../benefit.ts'
import { type Awarded, announcedOf } from '../rules/rule.ts'
import type { OpenFact } from './open-fact.ts'

const rounds = 24
const goldenPart = (Math.sqrt(5) - 1) / 2

/**
 * Looks for a higher or a lower amount between two values that were tried. Benefits are made of straight pieces: where
 * the best value tried is not at an end, the peak stands between its neighbours, and a golden-section search walks up to it.
 */
export function refine(
  fact: OpenFact,
  tried: readonly Awarded[],
  run: (value: number) => Awarded,
): readonly Awarded[] {
  const values = fact.values.map(Number)
  return benefitIds.flatMap((id) =>
    [1, -1].flatMap((sign) => {
      const scores = tried.map((awarded) => sign * announcedOf(awarded, id))
      const best = scores.indexOf(Math.max(...scores))
      const from = values[best - 1]
      const to = values[best + 1]
      const isFlat = scores.every((score) => score === scores[0])
      return isFlat || from === undefined || to === undefined ? [] : [climb({ id, sign, from, to }, run)]
    }),
  )
}

interface Slope {
  readonly id: BenefitId
  readonly sign: number
  readonly from: number
  readonly to: number
}

function climb({ id, sign, from, to }: Slope, run: (value: number) => Awarded): Awarded {
  let [low, high] = [from, to]
  let best: Awarded = run((low + high) / 2)
  for (let round = 0; round < rounds; round += 1) {
    const left = high - goldenPart * (high - low)
    const right = low + goldenPart * (high - low)
    const [atLeft, atRight] = [run(left), run(right)]
    const leftIsBetter = sign * announcedOf(atLeft, id) >= sign * announcedOf(atRight, id)
    const better = leftIsBetter ? atLeft : atRight
    if (sign * announcedOf(better, id) > sign * announcedOf(best, id)) best = better
    if (leftIsBetter) high = right
    else low = left
  }
  return best
}
