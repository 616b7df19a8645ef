import { type Selectable, sql } from 'kysely'
import { type Day, toDay } from '#kernel/day.ts'
import type { OrganisationId } from '#kernel/ids.ts'
import { fold } from '#kernel/plain-text.ts'
import { type Db, query } from '#platform/db/db.ts'
import type { PlaceCommune, PlaceId } from '../place.ts'
import type { PlacesTables } from '../tables.ts'
import type { KeptLine, ToLookAt } from './to-look-at.ts'

type Places = Db<PlacesTables>

/** Holds a place until the transaction ends, so that nobody writes it meanwhile; false when another organisation keeps it. */
export async function holdPlace(db: Places, id: PlaceId, keeper: OrganisationId): Promise<boolean> {
  const row = await query(db)
    .selectFrom('place')
    .select('id')
    .where('id', '=', id)
    .where('organisation_id', '=', keeper)
    .forUpdate()
    .executeTakeFirst()
  return row !== undefined
}

/** Which places are listed. */
export interface Wanted {
  readonly keeper: OrganisationId
  /** A place verified before that day is to be verified again. */
  readonly verifiedSince: Day
  readonly only?: ToLookAt | undefined
  /** Words of a name or an address, each found as it begins. */
  readonly words?: string | undefined
}

/** Places of the organisation by name, a page at a time. */
export async function listKept(
  db: Places,
  wanted: Wanted,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<readonly KeptLine[]> {
  const rows = await keptBy(db, wanted)
    .select(['id', 'name', 'commune_name', 'postal_code', 'status', 'verified_on', 'locks'])
    .orderBy('name')
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute()
  return rows.map(toLine)
}

/** How many there are. */
export async function countKept(db: Places, wanted: Wanted): Promise<number> {
  const row = await keptBy(db, wanted)
    .select((of) => of.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(row.count)
}

/** How many there are of each kind to look at, in one reading of the table. */
export async function countToLookAt(
  db: Places,
  { keeper, verifiedSince }: Pick<Wanted, 'keeper' | 'verifiedSince'>,
): Promise<Readonly<Record<ToLookAt, number>>> {
  const counts = (Object.keys(conditions) as ToLookAt[]).map((kind) =>
    sql<string>`count(*) filter (where ${conditions[kind](verifiedSince)})`.as(kind),
  )
  const row = await query(db)
    .selectFrom('place')
    .select(counts)
    .where('organisation_id', '=', keeper)
    .where('status', '<>', 'merged')
    .executeTakeFirstOrThrow()
  return Object.fromEntries(Object.entries(row).map(([kind, count]) => [kind, Number(count)])) as Record<
    ToLookAt,
    number
  >
}

/** The places of a commune, as many as one may look through. */
export async function idsInCommune(
  db: Places,
  { code, postalCode }: PlaceCommune,
): Promise<readonly PlaceId[]> {
  const rows = await query(db)
    .selectFrom('place')
    .select('id')
    .where('status', '<>', 'merged')
    .$if(code !== undefined, (places) => places.where('commune_code', '=', code ?? ''))
    .$if(code === undefined, (places) => places.where('postal_code', '=', postalCode))
    .orderBy('id')
    .limit(2000)
    .execute()
  return rows.map(({ id }) => id as PlaceId)
}

function keptBy(db: Places, { keeper, only, verifiedSince, words = '' }: Wanted) {
  const asked = fold(words)
    .split(/[^\p{L}\d]+/u)
    .filter(Boolean)
  return query(db)
    .selectFrom('place')
    .where('organisation_id', '=', keeper)
    .where('status', '<>', 'merged')
    .$if(only !== undefined, (places) => places.where(conditions[only ?? 'draft'](verifiedSince)))
    .$if(asked.length > 0, (places) => places.where((is) => is.and(asked.map((word) => isNamed(word)))))
}

const isNamed = (word: string) =>
  sql<boolean>`strpos(folded(name || ' ' || commune_name || ' ' || postal_code || ' ' || street), ${word}) > 0`

/** A commune as places already name it. */
export async function findCommuneInUse(
  db: Places,
  { name, postalCode }: Pick<PlaceCommune, 'name' | 'postalCode'>,
): Promise<PlaceCommune | undefined> {
  const row = await query(db)
    .selectFrom('place')
    .select(['commune_name', 'postal_code', 'commune_code'])
    .where('commune_code', 'is not', null)
    .where('postal_code', '=', postalCode)
    .where(sql<boolean>`folded(commune_name) = ${fold(name)}`)
    .executeTakeFirst()
  if (!row || row.commune_code === null) return undefined
  return { name: row.commune_name, postalCode: row.postal_code, code: row.commune_code }
}

const isOpen = sql<boolean>`status = 'published'`

// Each is a line of the page: what somebody should look at.
const conditions: Readonly<Record<ToLookAt, (verifiedSince: Day) => ReturnType<typeof sql<boolean>>>> = {
  unverified: (since) => sql<boolean>`${isOpen} and (verified_on is null or verified_on < ${since})`,
  vanished: () => sql<boolean>`${isOpen}
    and exists (select from place_row where place_id = place.id and vanished_on is not null)
    and not exists (select from place_row where place_id = place.id and vanished_on is null)`,
  'hours-unread': () => sql<boolean>`${isOpen} and hours_raw is not null and hours_osm is null`,
  'hours-missing': () => sql<boolean>`${isOpen} and hours_raw is null
    and not exists (select from place_stop where place_id = place.id)`,
  'commune-unknown': () => sql<boolean>`${isOpen} and commune_code is null`,
  unplaced: () => sql<boolean>`${isOpen} and latitude is null`,
  'without-services': () => sql<boolean>`${isOpen} and services = '{}'`,
  draft: () => sql<boolean>`status = 'draft'`,
  withdrawn: () => sql<boolean>`status in ('hidden', 'closed')`,
}

type LineRow = Pick<
  Selectable<PlacesTables['place']>,
  'id' | 'name' | 'commune_name' | 'postal_code' | 'status' | 'verified_on' | 'locks'
>

function toLine(row: LineRow): KeptLine {
  return {
    id: row.id as PlaceId,
    name: row.name,
    commune: `${row.postal_code} ${row.commune_name}`.trim(),
    status: row.status,
    isCorrected: row.locks.length > 0,
    ...(row.verified_on !== null && { verifiedOn: toDay(row.verified_on) }),
  }
}
