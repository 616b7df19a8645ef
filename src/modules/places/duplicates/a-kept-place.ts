import { toDay } from '#kernel/day.ts'
import type { OrganisationId } from '#kernel/ids.ts'
import type { KeptPlace } from '../kept-place.ts'
import type { LocalFacts, PlaceFacts, PlaceId } from '../place.ts'

/** The organisation that keeps the invented places. */
export const keeper = '0190a000-0000-7000-8000-0000000000aa' as OrganisationId

interface Told extends Partial<Omit<KeptPlace, 'facts' | 'local'>> {
  readonly facts?: Partial<PlaceFacts>
  readonly local?: Partial<LocalFacts>
}

/** An invented media library of the directory, to merge with others in tests. */
export function aKeptPlace(rank: number, told: Told = {}): KeptPlace {
  return {
    id: `0190a000-0000-7000-8000-${String(rank).padStart(12, '0')}` as PlaceId,
    keeper,
    hours: [],
    provenance: {},
    locks: [],
    status: 'published',
    version: 1,
    ...told,
    facts: { ...library, ...told.facts },
    local: { closures: [], stops: [], languages: [], accessDetails: [], ...told.local },
  }
}

const library: PlaceFacts = {
  name: 'Médiathèque du Vieux Moulin',
  commune: { name: 'Saint-Amand', postalCode: '18200', code: '18197' },
  street: '3 rue du Moulin',
  position: { latitude: 48, longitude: 2, precision: 'address' },
  types: [],
  phones: [],
  emails: [],
  websites: [],
  updatedOn: toDay('2026-02-01'),
  services: [],
  audiences: [],
  specialCares: [],
  fees: [],
  programmes: [],
  trainingLabels: [],
  otherLabels: [],
  accessModes: [],
  supportModes: [],
}
