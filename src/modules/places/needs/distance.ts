import type { Spot } from './needs.ts'

const earthKm = 6371
const radians = Math.PI / 180

/** As the crow flies, on a sphere. */
export function distanceKm(one: Spot, other: Spot): number {
  const tall = Math.sin(((other.latitude - one.latitude) * radians) / 2) ** 2
  const wide = Math.sin(((other.longitude - one.longitude) * radians) / 2) ** 2
  const half = tall + Math.cos(one.latitude * radians) * Math.cos(other.latitude * radians) * wide
  return 2 * earthKm * Math.asin(Math.min(1, Math.sqrt(half)))
}

/** A difference of latitude is never longer than the way: what lies further north or south is not looked at. */
export function northwardKm(one: Spot, other: Spot): number {
  return Math.abs(other.latitude - one.latitude) * radians * earthKm
}
