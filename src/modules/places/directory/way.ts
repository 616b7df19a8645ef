import type { Point } from '#platform/territory/territory.ts'

/** A straight line from one point to another. */
export interface StraightLine {
  readonly km: number
  readonly direction: Direction
}

export type Direction = (typeof directions)[number]

const directions = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const
const earthDiameterKm = 12_742.0176
const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** How far, as the crow flies, and towards which of the eight winds. */
export function straightLine(from: Point, to: Point): StraightLine {
  const [a, b] = [radians(from.latitude), radians(to.latitude)]
  const east = radians(to.longitude - from.longitude)
  const half = Math.sin((b - a) / 2) ** 2 + Math.cos(a) * Math.cos(b) * Math.sin(east / 2) ** 2
  const bearing = Math.atan2(
    Math.sin(east) * Math.cos(b),
    Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(east),
  )
  const eighth = (Math.round(bearing / (Math.PI / 4)) + 8) % 8
  return {
    km: earthDiameterKm * Math.asin(Math.min(1, Math.sqrt(half))),
    direction: directions[eighth] ?? 'n',
  }
}

// Streets turn: a walk is a third longer than the straight line, at 4 km an hour.
const detour = 1.3
const kmAnHour = 4

/** Minutes on foot, to five minutes past a quarter of an hour; undefined when nobody would walk it. */
export function walkingMinutes(km: number): number | undefined {
  const minutes = (km * detour * 60) / kmAnHour
  if (minutes > 75) return undefined
  return minutes <= 15 ? Math.max(1, Math.ceil(minutes)) : Math.ceil(minutes / 5) * 5
}
