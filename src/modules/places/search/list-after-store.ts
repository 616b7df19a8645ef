import { type RawBuilder, sql } from 'kysely'
import { type Db, query } from '#platform/db/db.ts'
import type { PlaceId } from '../place.ts'
import type { PlacesTables } from '../tables.ts'
import type { FoundPlaces } from './criteria.ts'
import { type Found, foundIn, matching, order, type Wanted } from './search-store.ts'

/** Where a list stopped: the last place of it, and how far it was where the list goes by distance. */
export interface Cursor {
  readonly id: PlaceId
  readonly chord?: number
}

export interface ListedPlaces extends FoundPlaces {
  readonly next?: Cursor
}

/**
 * The places that come after another one, by distance around a point, by their keys otherwise: a place that appears or
 * goes between two pages moves no other. By likeness and without a next page where words are looked for.
 */
export async function findAfter(
  db: Db<PlacesTables>,
  wanted: Omit<Wanted, 'offset'>,
  after: Cursor | undefined,
): Promise<ListedPlaces> {
  const { near, words, limit } = wanted
  const key = near ? sql`chord, place_id` : sql`place_id`
  const { rows } = await sql<Found>`
    with found as materialized (${matching({ ...wanted, offset: 0 })})
    select (select count(*)::int from found) as total, page.place_id as id, page.chord
    from (select) as one left join lateral (
      select * from found where ${after ? isAfter(after) : sql`true`}
      order by ${words ? order(wanted) : key} limit ${limit + 1}) as page on true`.execute(query(db))
  const page = foundIn(rows.slice(0, limit))
  const last = rows[limit - 1]
  if (rows.length <= limit || words || !last?.id) return page
  return { ...page, next: { id: last.id, ...(last.chord !== null && { chord: last.chord }) } }
}

function isAfter({ id, chord }: Cursor): RawBuilder<unknown> {
  return chord === undefined
    ? sql`place_id > ${id}::uuid`
    : sql`(chord, place_id) > (${chord}::float8, ${id}::uuid)`
}
