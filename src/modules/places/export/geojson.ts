import type { PlaceFacts } from '../place.ts'
import { standardRow } from './standard-row.ts'

/** One place on a map (RFC 7946): longitude first, no geometry when the point is not known. */
export interface PlaceFeature {
  readonly type: 'Feature'
  readonly id: string
  readonly geometry: { readonly type: 'Point'; readonly coordinates: readonly [number, number] } | null
  /** The filled columns of the standard, the point aside, and what the point stands for. */
  readonly properties: Readonly<Record<string, string>>
}

/** A place as a feature of a collection. */
export function placeFeature(id: string, facts: PlaceFacts): PlaceFeature {
  const { position } = facts
  const { latitude: _latitude, longitude: _longitude, ...columns } = standardRow(id, facts)
  const filled = Object.entries(columns).filter(([, value]) => value !== '')
  return {
    type: 'Feature',
    id,
    geometry: position ? { type: 'Point', coordinates: [position.longitude, position.latitude] } : null,
    properties: {
      ...Object.fromEntries(filled),
      ...(position && { precision: position.precision }),
    },
  }
}
