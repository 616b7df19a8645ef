import type { Point, Territory } from '#platform/territory/territory.ts'
import { grouped } from './grouped.ts'
import { holds, rankOf, type Strips } from './strips.ts'

type Middle = readonly [code: string, spot: Point]

const byRank = new WeakMap<ReadonlyMap<string, Point>, ReadonlyMap<number, readonly Middle[]>>()

/** The communes of the operator’s points whose middle is in strips. */
export function middlesIn(strips: Strips, territory: Territory): readonly string[] {
  const ranked = rankedMiddles(territory)
  return [...strips.keys()].flatMap((rank) =>
    (ranked.get(rank) ?? []).filter(([, spot]) => holds(strips, spot)).map(([code]) => code),
  )
}

/** Every middle by the strip it is in; sorted once for the points as they are. */
export function rankedMiddles(territory: Territory): ReadonlyMap<number, readonly Middle[]> {
  const points = territory.points()
  const known = byRank.get(points)
  if (known) return known
  const ranked = grouped(points, ([, { latitude }]) => rankOf(latitude))
  byRank.set(points, ranked)
  return ranked
}
