import { type RawBuilder, sql } from 'kysely'
import { type Db, query } from '#platform/db/db.ts'
import type { PlaceId } from '../place.ts'
import type { PlacesTables } from '../tables.ts'
import type { FoundPlaces } from './criteria.ts'
import { type Found, foundIn, matching, type Wanted } from './search-store.ts'

/** Where a list stopped: its last place, and what it stood there by. */
export type Cursor =
  | { readonly by: 'key'; readonly id: PlaceId }
  | { readonly by: 'distance'; readonly id: PlaceId; readonly chord: number }
  | ({ readonly by: 'likeness'; readonly id: PlaceId } & Likeness)

/** How well the words of a place answer those that were typed. */
export interface Likeness {
  readonly isInName: boolean
  readonly isInNameOrCommune: boolean
  /** Words of its name that nobody typed. */
  readonly besides: number
  readonly isExact: boolean
  readonly sortName: string
}

export interface ListedPlaces extends FoundPlaces {
  readonly next?: Cursor
}

type Sql = RawBuilder<unknown>
type Asked = Pick<Wanted, 'near' | 'words'>

/** What a list goes by: the distance around a point, else the likeness to the words, else the keys. */
export function orderOf({ near, words }: Asked): Cursor['by'] {
  if (near) return 'distance'
  return words ? 'likeness' : 'key'
}

/** The places that come after another one: a place that appears or goes between two pages moves no other. */
export async function findAfter(
  db: Db<PlacesTables>,
  wanted: Omit<Wanted, 'offset'>,
  after: Cursor | undefined,
): Promise<ListedPlaces> {
  const { limit } = wanted
  const by = orderOf(wanted)
  const { rows } = await sql<Found & Ranked>`
    with found as materialized (${matching({ ...wanted, offset: 0 })})
    select (select count(*)::int from found) as total, page.place_id as id, page.chord${ranked[by]}
    from (select) as one left join lateral (
      select * from found where ${after ? isAfter(after) : sql`true`}
      order by ${keys[by]} limit ${limit + 1}) as page on true`.execute(query(db))
  const page = foundIn(rows.slice(0, limit))
  const last = rows[limit - 1]
  return rows.length > limit && last ? { ...page, next: cursorAt(last, by) } : page
}

// All ascending: what comes after is what is greater.
const keys: Readonly<Record<Cursor['by'], Sql>> = {
  key: sql`place_id`,
  distance: sql`chord, place_id`,
  likeness: sql`not in_name, not in_name_or_commune, besides, not exactly, sort_name, place_id`,
}

interface Ranked {
  readonly inName: boolean
  readonly inNameOrCommune: boolean
  readonly besides: number
  readonly exactly: boolean
  readonly sortName: string
}

const nothing = sql``
const ranked: Readonly<Record<Cursor['by'], Sql>> = {
  key: nothing,
  distance: nothing,
  likeness: sql`, in_name as "inName", in_name_or_commune as "inNameOrCommune", besides, exactly, sort_name as "sortName"`,
}

function isAfter(cursor: Cursor): Sql {
  const { id, by } = cursor
  if (by === 'key') return sql`(${keys.key}) > (${id}::uuid)`
  if (by === 'distance') return sql`(${keys.distance}) > (${cursor.chord}::float8, ${id}::uuid)`
  const { isInName, isInNameOrCommune, besides, isExact, sortName } = cursor
  return sql`(${keys.likeness}) > (${!isInName}::boolean, ${!isInNameOrCommune}::boolean, ${besides}::int,
    ${!isExact}::boolean, ${sortName}::text, ${id}::uuid)`
}

function cursorAt({ id, chord, ...rank }: Found & Ranked, by: Cursor['by']): Cursor {
  if (id === null) throw new Error('a page that goes on has a last place')
  if (by === 'key') return { by, id }
  if (by === 'distance') return { by, id, chord: chord ?? 0 }
  const { inName, inNameOrCommune, besides, exactly, sortName } = rank
  return { by, id, isInName: inName, isInNameOrCommune: inNameOrCommune, besides, isExact: exactly, sortName }
}
