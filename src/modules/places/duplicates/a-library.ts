import { toDay } from '#kernel/day.ts'
import { aKeptPlace, type Told } from '../a-kept-place.ts'
import type { KeptPlace } from '../kept-place.ts'
import type { PlaceFacts } from '../place.ts'

/** An invented media library of the directory, to merge with others in tests. */
export function aLibrary(rank: number, told: Told = {}): KeptPlace {
  return aKeptPlace(rank, { ...told, facts: { ...library, ...told.facts } })
}

const library: Partial<PlaceFacts> = {
  name: 'Médiathèque du Vieux Moulin',
  commune: { name: 'Saint-Amand', postalCode: '18200', code: '18197' },
  street: '3 rue du Moulin',
  position: { latitude: 48, longitude: 2, precision: 'address' },
  updatedOn: toDay('2026-02-01'),
}
