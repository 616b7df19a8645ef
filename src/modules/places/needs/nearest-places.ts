import type { PlaceId } from '../place.ts'
import type { CommuneNeeds } from './needs.ts'

/** The places nearest to communes, each once. */
export function nearestPlaces(communes: readonly CommuneNeeds[]): readonly PlaceId[] {
  return [...new Set(communes.flatMap(({ nearest }) => nearest?.offer.place ?? []))]
}
