import { type Box, boxAround } from './box.ts'
import type { Spot } from './needs.ts'

/** What is around spots, as strips from west to east, none over another: a slanted department needs little of its box. */
export type Strips = ReadonlyMap<number, Box>

const stripsADegree = 10

/** The strips that hold every point so near to one of the spots. */
export function stripsAround(spots: readonly Spot[], km: number): Strips {
  const strips = new Map<number, Box>()
  for (const { south, north, west, east } of spots.map((spot) => boxAround(spot, km))) {
    for (let rank = rankOf(south); rank <= rankOf(north); rank++) {
      const known = strips.get(rank)
      strips.set(rank, {
        south: rank / stripsADegree,
        north: (rank + 1) / stripsADegree,
        west: Math.min(west, known?.west ?? west),
        east: Math.max(east, known?.east ?? east),
      })
    }
  }
  return strips
}

/** Whether a spot is in one of them. */
export function holds(strips: Strips, { latitude, longitude }: Spot): boolean {
  const strip = strips.get(rankOf(latitude))
  return strip !== undefined && strip.west <= longitude && longitude <= strip.east
}

/** The strip that a latitude is in. */
export function rankOf(latitude: number): number {
  return Math.floor(latitude * stripsADegree)
}
