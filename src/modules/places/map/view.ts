import type { Point } from '#platform/territory/territory.ts'

/** A window on the earth in Mercator’s projection, so many units wide and high. */
export interface View {
  readonly width: number
  readonly height: number
  readonly south: number
  readonly west: number
  readonly north: number
  readonly east: number
}

export interface OnMap {
  readonly x: number
  readonly y: number
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180
const degrees = (angle: number): number => (angle * 180) / Math.PI
const latitudeOf = (height: number): number => degrees(2 * Math.atan(Math.exp(height)) - Math.PI / 2)

/** Nothing is shown closer than this: a single place needs its surroundings. */
const leastKm = 1.2
const kmADegree = 111.2
const margin = 0.12

/** The smallest window of that shape that holds every point, with some air around. */
export function viewOf(points: readonly Point[], { width, height }: Pick<View, 'width' | 'height'>): View {
  const longitudes = points.map(({ longitude }) => radians(longitude))
  const heights = points.map(({ latitude }) => heightOf(latitude))
  const [left, right] = [Math.min(...longitudes), Math.max(...longitudes)]
  const [bottom, top] = [Math.min(...heights), Math.max(...heights)]
  const middle = { x: (left + right) / 2, y: (bottom + top) / 2 }
  const least = radians(leastKm / kmADegree) / Math.cos(radians(latitudeOf(middle.y)))
  const across = Math.max(right - left, ((top - bottom) * width) / height, least)
  const half = { x: across * (0.5 + margin), y: (across * (0.5 + margin) * height) / width }
  return {
    width,
    height,
    west: degrees(middle.x - half.x),
    east: degrees(middle.x + half.x),
    south: latitudeOf(middle.y - half.y),
    north: latitudeOf(middle.y + half.y),
  }
}

/** How high a latitude stands in Mercator’s projection, in radians of the equator. */
export function heightOf(latitude: number): number {
  return Math.log(Math.tan(Math.PI / 4 + radians(latitude) / 2))
}

/** Where a point falls in the window. */
export function onMap(view: View, { latitude, longitude }: Point): OnMap {
  const top = heightOf(view.north)
  const scale = view.height / (top - heightOf(view.south))
  return {
    x: ((longitude - view.west) / (view.east - view.west)) * view.width,
    y: (top - heightOf(latitude)) * scale,
  }
}

/** Metres that one unit of the drawing stands for, in its middle. */
export function metresAUnit({ south, north, west, east, width }: View): number {
  const latitude = (south + north) / 2
  return ((east - west) * kmADegree * 1000 * Math.cos(radians(latitude))) / width
}

const roundMetres = [100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000, 200_000]

/** A round distance that takes at most a quarter of the width, and its length in the drawing. */
export function scaleBar(view: View): { readonly metres: number; readonly length: number } {
  const unit = metresAUnit(view)
  const metres = roundMetres.findLast((each) => each / unit <= view.width / 4) ?? 100
  return { metres, length: Math.round(metres / unit) }
}
