import { sql } from 'kysely'
import { type Db, query } from '#platform/db/db.ts'
import type { Point } from '#platform/territory/territory.ts'
import type { PlacesTables } from '../tables.ts'

/** A commune as the places of the directory know it; its point is the middle of theirs. */
export interface DirectoryCommune {
  readonly name: string
  readonly postalCode: string
  readonly code?: string
  readonly point?: Point
}

type Places = Db<PlacesTables>

/** Communes that hold a place, by their folded name, their postal code, or both; the fullest first. */
export async function findDirectoryCommunes(
  db: Places,
  said: { readonly foldedName: string; readonly postalCode: string },
): Promise<readonly DirectoryCommune[]> {
  const rows = await query(db)
    .selectFrom('place')
    .select(({ fn }) => [
      sql<string>`min(commune_name)`.as('name'),
      sql<string>`min(postal_code)`.as('postal_code'),
      'commune_code',
      fn.avg<number | null>('latitude').as('latitude'),
      fn.avg<number | null>('longitude').as('longitude'),
    ])
    .where('status', '=', 'published')
    .$if(said.foldedName !== '', (asked) =>
      asked.where(sql<boolean>`folded(commune_name) = ${said.foldedName}`),
    )
    .$if(said.postalCode !== '', (asked) => asked.where('postal_code', '=', said.postalCode))
    .groupBy([sql`folded(commune_name)`, 'commune_code'])
    .orderBy(({ fn }) => fn.countAll(), 'desc')
    .limit(25)
    .execute()
  return rows.map(({ name, postal_code: postalCode, commune_code: code, latitude, longitude }) => ({
    name,
    postalCode,
    ...(code !== null && { code }),
    ...pointOf(latitude, longitude),
  }))
}

/** Whether a place is in the commune of this INSEE code. */
export async function isInDirectory(db: Places, code: string): Promise<boolean> {
  const row = await query(db)
    .selectFrom('place')
    .select('id')
    .where('status', '=', 'published')
    .where('commune_code', '=', code)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** The middle of the places of a commune. */
export async function middleOfCommune(db: Places, code: string): Promise<Point | undefined> {
  const row = await query(db)
    .selectFrom('place')
    .select(({ fn }) => [
      fn.avg<number | null>('latitude').as('latitude'),
      fn.avg<number | null>('longitude').as('longitude'),
    ])
    .where('status', '=', 'published')
    .where('commune_code', '=', code)
    .executeTakeFirst()
  return pointOf(row?.latitude ?? null, row?.longitude ?? null).point
}

/** A place at this address, whose postal code and folded street the typed text holds. */
export async function findAtAddress(
  db: Places,
  said: { readonly folded: string; readonly postalCode: string },
): Promise<{ readonly label: string; readonly point: Point; readonly code?: string } | undefined> {
  const row = await query(db)
    .selectFrom('place')
    .select(['street', 'commune_name', 'commune_code', 'latitude', 'longitude'])
    .where('status', '=', 'published')
    .where('postal_code', '=', said.postalCode)
    .where('latitude', 'is not', null)
    .where('position_precision', '<>', 'commune')
    .where(sql<boolean>`street <> '' and position(folded(street) in ${said.folded}) > 0`)
    .orderBy(sql`char_length(street)`, 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return undefined
  const { point } = pointOf(row.latitude, row.longitude)
  const { street, commune_name: commune, commune_code: code } = row
  return point && { label: `${street}, ${commune}`, point, ...(code !== null && { code }) }
}

/** The languages that are spoken somewhere. */
export async function listSpokenLanguages(db: Places): Promise<readonly string[]> {
  const rows = await query(db)
    .selectFrom('place')
    .select(sql<string>`unnest(languages)`.as('language'))
    .distinct()
    .where('status', '=', 'published')
    .execute()
  return rows.map(({ language }) => language)
}

/** Whether there is anything in the directory. */
export async function hasPlaces(db: Places): Promise<boolean> {
  const row = await query(db)
    .selectFrom('place')
    .select('id')
    .where('status', '=', 'published')
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

function pointOf(latitude: number | null, longitude: number | null): { readonly point?: Point } {
  return latitude === null || longitude === null ? {} : { point: { latitude, longitude } }
}
