import { sql } from 'kysely'
import { type Db, query } from '#platform/db/db.ts'
import type { PlaceFacts, PlaceId, Position } from '../../place.ts'
import type { PlacesTables } from '../../tables.ts'
import type { ComparedPlace } from '../score-profile.ts'

type Places = Db<PlacesTables>

/** A place as one producer tells it; a place that no file tells is a sheet of its own. */
export interface Sheet extends ComparedPlace {
  readonly placeId: PlaceId
  /** What its producer calls it; our own key for a place that no file tells. */
  readonly externalId: string
}

/** Every sheet of the directory of whoever asks, in the order of their keys; places closed or hidden are left out. */
export async function listSheets(db: Places): Promise<readonly Sheet[]> {
  const rows = await query(db)
    .selectFrom('place as p')
    .leftJoin('place_row as r', 'r.place_id', 'p.id')
    .leftJoin('place_source as s', 's.id', 'r.source_id')
    .select([...compared, 'r.source_id', 'r.external_id', 's.name as producer'])
    // Only a place told several times has to be looked at as each producer tells it.
    .select(
      sql<PlaceFacts | null>`case when count(r.external_id) over (partition by p.id) > 1
        then r.normalised end`.as('told'),
    )
    .where('p.organisation_id', '=', sql<string>`(select asking_organisation())`)
    .where('p.status', 'in', ['published', 'draft'])
    .orderBy('p.id')
    .orderBy('r.source_id')
    .orderBy('r.external_id')
    .execute()
  return rows.map(toSheet)
}

/** Which of these places are still compared: published or drafts. */
export async function listCompared(db: Places, ids: readonly PlaceId[]): Promise<ReadonlySet<PlaceId>> {
  const rows = await query(db)
    .selectFrom('place')
    .select('id')
    .where('id', 'in', ids)
    .where('status', 'in', ['published', 'draft'])
    .execute()
  return new Set(rows.map(({ id }) => id as PlaceId))
}

const compared = [
  'p.id',
  'p.pivot',
  'p.name',
  'p.commune_name',
  'p.postal_code',
  'p.commune_code',
  'p.street',
  'p.latitude',
  'p.longitude',
  'p.position_precision',
  'p.phones',
  'p.emails',
  'p.is_itinerant',
  'p.is_fixed',
  'p.collected_by',
] as const

interface SheetRow {
  readonly id: string
  readonly pivot: string | null
  readonly name: string
  readonly commune_name: string
  readonly postal_code: string
  readonly commune_code: string | null
  readonly street: string
  readonly latitude: number | null
  readonly longitude: number | null
  readonly position_precision: Position['precision'] | null
  readonly phones: readonly string[]
  readonly emails: readonly string[]
  readonly is_itinerant: boolean | null
  readonly is_fixed: boolean | null
  readonly collected_by: string | null
  readonly source_id: string | null
  readonly external_id: string | null
  readonly producer: string | null
  readonly told: PlaceFacts | null
}

function toSheet(row: SheetRow): Sheet {
  const { source_id: source, external_id: externalId, producer, told } = row
  const facts = told ?? factsOf(row)
  return {
    ...facts,
    // A file may bring together what several producers collected: each of them is a source.
    source: facts.collectedBy ?? producer ?? '',
    id: source && externalId ? `${source}/${externalId}` : row.id,
    placeId: row.id as PlaceId,
    externalId: externalId ?? row.id,
  }
}

type ComparedFacts = Omit<ComparedPlace, 'id' | 'source'> & Pick<PlaceFacts, 'collectedBy'>

function factsOf(row: SheetRow): ComparedFacts {
  const { latitude, longitude, position_precision: precision } = row
  const isPlaced = latitude !== null && longitude !== null && precision !== null
  return {
    name: row.name,
    commune: {
      name: row.commune_name,
      postalCode: row.postal_code,
      ...(row.commune_code !== null && { code: row.commune_code }),
    },
    street: row.street,
    phones: row.phones,
    emails: row.emails,
    ...(row.pivot !== null && { pivot: row.pivot }),
    ...(row.is_itinerant !== null && { isItinerant: row.is_itinerant }),
    ...(row.is_fixed !== null && { isFixed: row.is_fixed }),
    ...(row.collected_by !== null && { collectedBy: row.collected_by }),
    ...(isPlaced && { position: { latitude, longitude, precision } }),
  }
}
