import { heightOf } from '../map/view.ts'
import type { Spot } from './needs.ts'

const radians = Math.PI / 180

/** Where a spot is in an image, in pixels. */
export interface Projection {
  x(longitude: number): number
  y(latitude: number): number
}

/** An image as wide as asked for, or less where it is tall, with a margin around what it shows. */
export interface Fitted extends Projection {
  readonly height: number
}

interface Bounds {
  readonly south: number
  readonly north: number
  readonly west: number
  readonly east: number
}

/** Mercator, as large as a square of that side lets it be: angles are true, as on the maps that people know. */
export function fitted({ south, north, west, east }: Bounds, side: number, margin: number): Fitted {
  const within = side - 2 * margin
  const [wide, tall] = [(east - west) * radians, heightOf(north) - heightOf(south)]
  const scale = Math.min(within / Math.max(wide, 1e-9), within / Math.max(tall, 1e-9))
  const left = (side - wide * scale) / 2
  const top = heightOf(north)
  return {
    height: Math.ceil(tall * scale) + 2 * margin,
    x: (longitude) => left + (longitude - west) * radians * scale,
    y: (latitude) => margin + (top - heightOf(latitude)) * scale,
  }
}

/** What holds every one of the spots. */
export function boundsOf(spots: Iterable<Spot>): Bounds {
  let [south, north, west, east] = [90, -90, 180, -180]
  for (const { latitude, longitude } of spots) {
    south = Math.min(south, latitude)
    north = Math.max(north, latitude)
    west = Math.min(west, longitude)
    east = Math.max(east, longitude)
  }
  return { south, north, west, east }
}
