import { heightOf } from '../map/view.ts'
import type { Spot } from './needs.ts'

const radians = Math.PI / 180

/** Where a spot is in an image, in pixels. */
export interface Projection {
  x(longitude: number): number
  y(latitude: number): number
}

/** An image with a margin around what it shows. */
export interface Fitted extends Projection {
  readonly height: number
}

interface Bounds {
  readonly south: number
  readonly north: number
  readonly west: number
  readonly east: number
}

/** How wide an image is, in pixels, and its most height. */
export const side = 1000
const margin = 20

/** Mercator, as large as the image lets these spots be: angles are true, as on the maps that people know. */
export function fitted(spots: Iterable<Spot>): Fitted {
  const { south, north, west, east } = boundsOf(spots)
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

// What holds every one of the spots.
function boundsOf(spots: Iterable<Spot>): Bounds {
  let [south, north, west, east] = [90, -90, 180, -180]
  for (const { latitude, longitude } of spots) {
    south = Math.min(south, latitude)
    north = Math.max(north, latitude)
    west = Math.min(west, longitude)
    east = Math.max(east, longitude)
  }
  return { south, north, west, east }
}
