import type { LocalFacts, PlaceFacts } from '../place.ts'
import { extendedRow } from './extended-row.ts'

/** One place on a map (RFC 7946): longitude first, no geometry when the point is not known. */
export interface PlaceFeature {
  readonly type: 'Feature'
  readonly id: string
  readonly geometry: { readonly type: 'Point'; readonly coordinates: readonly [number, number] } | null
  /** The filled columns of the extended file, the point aside, and what the point stands for. */
  readonly properties: Readonly<Record<string, string>>
}

/** A place as a feature of a collection. */
export function placeFeature(id: string, facts: PlaceFacts, local: LocalFacts): PlaceFeature {
  const { position } = facts
  const { latitude: _latitude, longitude: _longitude, ...columns } = extendedRow(id, facts, local)
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
