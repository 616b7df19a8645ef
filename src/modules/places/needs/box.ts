import type { Spot } from './needs.ts'

/** A part of the earth, in degrees. */
export interface Box {
  readonly south: number
  readonly north: number
  readonly west: number
  readonly east: number
}

const kmADegree = 111.19

/** The box that holds every point so near to a spot; all around the earth where it nears a pole or the date line. */
export function boxAround({ latitude, longitude }: Spot, km: number): Box {
  const tall = km / kmADegree
  const [south, north] = [latitude - tall, latitude + tall]
  const nearestToPole = Math.max(Math.abs(south), Math.abs(north))
  const wide = tall / Math.cos((Math.min(89, nearestToPole) * Math.PI) / 180)
  const [west, east] = [longitude - wide, longitude + wide]
  const isAround = west < -180 || east > 180 || nearestToPole > 89
  return { south, north, ...(isAround ? { west: -180, east: 180 } : { west, east }) }
}
