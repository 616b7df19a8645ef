import { type BenefitId, benefitIds } from '../benefit.ts'
import { type Awarded, announcedOf } from '../rules/rule.ts'
import type { OpenFact } from './open-fact.ts'

const rounds = 24
const goldenPart = (Math.sqrt(5) - 1) / 2

/** A benefit may be paid in a narrow band alone, its least amount on one side and its end on the other. */
const partsOfAGap = 5

interface Looked {
  readonly value: number
  readonly awarded: Awarded
}

/**
 * Looks for a higher or a lower amount between the values that were tried: at regular steps first, then closer. Benefits
 * are made of straight pieces: where the best value is not at an end, the peak stands between its neighbours, and a
 * golden-section search walks up to it.
 */
export function refine(
  fact: OpenFact,
  tried: readonly Awarded[],
  run: (value: number) => Awarded,
): readonly Awarded[] {
  const looked = lookBetween(fact.values.map(Number), tried, run)
  const climbed = benefitIds.flatMap((id) =>
    [1, -1].flatMap((sign) => {
      const scores = looked.map(({ awarded }) => sign * announcedOf(awarded, id))
      const best = scores.indexOf(Math.max(...scores))
      const from = looked[best - 1]?.value
      const to = looked[best + 1]?.value
      const isFlat = scores.every((score) => score === scores[0])
      return isFlat || from === undefined || to === undefined ? [] : [climb({ id, sign, from, to }, run)]
    }),
  )
  return [...looked.map(({ awarded }) => awarded), ...climbed]
}

function lookBetween(
  values: readonly number[],
  tried: readonly Awarded[],
  run: (value: number) => Awarded,
): readonly Looked[] {
  return tried.flatMap((awarded, index) => {
    const [value = 0, next] = values.slice(index, index + 2)
    if (next === undefined) return [{ value, awarded }]
    const step = (next - value) / partsOfAGap
    const between = Array.from({ length: partsOfAGap - 1 }, (_, part) => value + (part + 1) * step)
    return [{ value, awarded }, ...between.map((amount) => ({ value: amount, awarded: run(amount) }))]
  })
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
