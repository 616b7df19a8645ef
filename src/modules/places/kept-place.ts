import type { Day } from '#kernel/day.ts'
import type { AgentId, OrganisationId } from '#kernel/ids.ts'
import type { WeeklyHours } from './hours/weekly.ts'
import type { LocalFacts, PlaceFacts, PlaceId } from './place.ts'

/** A field of a place that a source or the town may say: what is locked and whose origin is shown. */
export type PlaceField = keyof PlaceFacts | keyof LocalFacts

/** Where a field comes from: a producer, or the town itself. */
export interface Origin {
  readonly source: string
  readonly on: Day
}

/** `closed`: for good. `hidden`: taken off the map by its keeper. `merged`: another place stands for it. */
export type PlaceStatus = 'published' | 'draft' | 'closed' | 'hidden' | 'merged'

/** A place of the directory as it stands. */
export interface KeptPlace {
  readonly id: PlaceId
  /** The organisation that keeps it. */
  readonly keeper: OrganisationId
  readonly facts: PlaceFacts
  readonly local: LocalFacts
  /** Its hours compiled when they were written; none when they are not known or not read. */
  readonly hours: readonly WeeklyHours[]
  readonly provenance: Readonly<Partial<Record<PlaceField, Origin>>>
  /** Fields an import may not overwrite. */
  readonly locks: readonly PlaceField[]
  readonly status: PlaceStatus
  readonly verifiedOn?: Day
  readonly verifiedBy?: AgentId
  /** One more at each change: what was read by whoever corrects it. */
  readonly version: number
}
