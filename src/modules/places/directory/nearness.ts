import { withDistricts } from '#platform/communes/intercommunality.ts'
import type { Point } from '#platform/territory/territory.ts'
import type { KeptPlace } from '../kept-place.ts'
import type { PlaceCommune, Position, Stop } from '../place.ts'
import { isBus } from './is-bus.ts'
import type { Start } from './start.ts'
import { straightLine } from './way.ts'

/** How far a place is, no finer than it is known. */
export type Nearness =
  /** At the very address she starts from. */
  | { readonly kind: 'here' }
  | { readonly kind: 'measured'; readonly km: number }
  /** To the middle of its commune: nobody knows the street. */
  | { readonly kind: 'about'; readonly km: number }
  /** Somewhere in the commune she starts from. */
  | { readonly kind: 'in-commune' }

/** A door or a stop whose point is known, or the middle of its commune. */
export interface Spot {
  readonly commune: PlaceCommune
  readonly position: Position
}

type Told = Pick<KeptPlace, 'facts' | 'local' | 'hours'>

/** Closer than that, it is the same door. */
export const hereKm = 0.03

/** Whether nobody knows the street: then a distance is a guess. */
export function isApproximate(nearness: Nearness | undefined): boolean {
  return nearness?.kind === 'about' || nearness?.kind === 'in-commune'
}

/** How far a place that was found is from the start; undefined where no distance counts. */
export function nearnessOf(place: Told, start: Start, distanceKm: number | undefined): Nearness | undefined {
  if (start.kind !== 'point') return undefined
  const spot = nearestSpot(place, start.point)
  if (distanceKm === undefined || !spot) return { kind: 'in-commune' }
  if (spot.position.precision !== 'commune')
    return start.isAddress && distanceKm < hereKm ? { kind: 'here' } : { kind: 'measured', km: distanceKm }
  return isInCommuneOf(start, spot) ? { kind: 'in-commune' } : { kind: 'about', km: distanceKm }
}

/** Whether a spot is in the commune where she starts from. */
export function isInCommuneOf(
  { communeCode }: { readonly communeCode?: string },
  { commune }: Spot,
): boolean {
  return communeCode !== undefined && withDistricts(communeCode).includes(commune.code ?? '')
}

/** Its door or its stop that is the nearest; a bus without hours of its own is nowhere but at its stops. */
export function nearestSpot(place: Told, from: Point): Spot | undefined {
  const stops = place.local.stops.flatMap(spotAt)
  const hasDoor = !isBus(place) || place.hours.length > 0 || stops.length === 0
  const spots = hasDoor ? [...spotAt(place.facts), ...stops] : stops
  const far = (spot: Spot): number => straightLine(from, spot.position).km
  return spots.toSorted((one, other) => far(one) - far(other))[0]
}

function spotAt({ commune, position }: Pick<Stop, 'commune' | 'position'>): readonly Spot[] {
  return position ? [{ commune, position }] : []
}
