import type { OrganisationId } from '#kernel/ids.ts'
import { nothingLocal } from './bare-place.ts'
import { barePlace } from './export/an-exported-place.ts'
import type { KeptPlace } from './kept-place.ts'
import type { LocalFacts, PlaceFacts, PlaceId } from './place.ts'

/** The organisation that keeps the invented places. */
export const keeper = '0190a000-0000-7000-8000-0000000000aa' as OrganisationId

/** What is told of an invented place. */
export interface Told extends Partial<Omit<KeptPlace, 'facts' | 'local'>> {
  readonly facts?: Partial<PlaceFacts>
  readonly local?: Partial<LocalFacts>
}

/** An invented place of the directory, for the gallery and for tests: published, and bare but for what is told. */
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
    facts: { ...barePlace, ...told.facts },
    local: { ...nothingLocal, ...told.local },
  }
}
