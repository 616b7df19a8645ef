import { sql } from 'kysely'
import type { OrganisationId } from '#kernel/ids.ts'
import { type Db, query } from '#platform/db/db.ts'
import { toBarePlace } from '../keep/place-row-store.ts'
import { timetablesOf } from '../keep/timetable-store.ts'
import type { LocalFacts, PlaceFacts, PlaceId } from '../place.ts'
import type { PlacesTables } from '../tables.ts'

type Places = Db<PlacesTables>

/** A place as it is published. */
export interface ExportedPlace {
  readonly id: PlaceId
  /** The identifier of the producer who was first to give it; ours where another place bears it already. */
  readonly publicId: string
  readonly facts: PlaceFacts
  readonly local: LocalFacts
}

export interface ExportedPage {
  readonly keeper: OrganisationId
  readonly after: string
  readonly most: number
  /** Whether closures and stops are looked for: the standard holds none. */
  readonly withTimetables: boolean
}

/** Published places of a keeper, a page at a time in the order of their ids. */
export async function publishedAfter(
  db: Places,
  { keeper, after, most, withTimetables }: ExportedPage,
): Promise<readonly ExportedPlace[]> {
  const rows = await query(db)
    .selectFrom('place')
    .selectAll()
    .where('organisation_id', '=', keeper)
    .where('status', '=', 'published')
    .where('id', '>', after)
    .orderBy('id')
    .limit(most)
    .execute()
  const idOf = await producersIds(
    db,
    rows.map(({ id }) => id),
  )
  const ids = rows.map(({ id }) => id as PlaceId)
  const timetableOf = withTimetables && ids.length > 0 ? await timetablesOf(db, ids) : undefined
  return rows.map((row) => {
    const { id, facts, local } = toBarePlace(row)
    const { closures = [], stops = [] } = timetableOf?.(id) ?? {}
    return { id, publicId: idOf.get(id) ?? id, facts, local: { ...local, closures, stops } }
  })
}

// An identifier goes to whoever bore it first: a new source never changes what was published.
async function producersIds(db: Places, placeIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ place_id: string; external_id: string }>`
    select distinct on (own.place_id) own.place_id, own.external_id from place_row own
    where own.place_id = any(${placeIds}::uuid[]) and not exists (
      select from place_source source
      join place_row other on other.source_id = source.id and other.external_id = own.external_id
      where (other.first_seen_on, other.source_id) < (own.first_seen_on, own.source_id)
        and other.place_id is distinct from own.place_id)
    order by own.place_id, own.first_seen_on, own.source_id, own.external_id`.execute(query(db))
  return new Map(rows.map((row) => [row.place_id, row.external_id]))
}
