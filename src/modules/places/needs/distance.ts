import type { Spot } from './needs.ts'

const earthKm = 6371
const radians = Math.PI / 180

/** As the crow flies, on a sphere. */
export function distanceKm(one: Spot, other: Spot): number {
  return arcKm(chordBetween(onSphere(one), onSphere(other)))
}

/** A point of the sphere of radius 1. */
export interface SpherePoint {
  readonly x: number
  readonly y: number
  readonly z: number
}

export function onSphere({ latitude, longitude }: Spot): SpherePoint {
  const level = Math.cos(latitude * radians)
  return {
    x: level * Math.cos(longitude * radians),
    y: level * Math.sin(longitude * radians),
    z: Math.sin(latitude * radians),
  }
}

// The square of the straight line: it orders points as their distance does, without an arc.
function chordBetween(one: SpherePoint, other: SpherePoint): number {
  return (one.x - other.x) ** 2 + (one.y - other.y) ** 2 + (one.z - other.z) ** 2
}

/** The square of the straight line that spans an arc. */
export function chordOf(km: number): number {
  return (2 * Math.sin(Math.min(Math.PI / 2, km / (2 * earthKm)))) ** 2
}

/** The arc that a straight line spans, by its square. */
export function arcKm(chord: number): number {
  return 2 * earthKm * Math.asin(Math.min(1, Math.sqrt(chord) / 2))
}
