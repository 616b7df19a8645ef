import { sql } from 'kysely'
import type { OrganisationId } from '#kernel/ids.ts'
import { type Db, query } from '#platform/db/db.ts'
import type { Point } from '#platform/territory/territory.ts'
import type { PlacesTables } from '../tables.ts'

type Places = Db<PlacesTables>

/** A place whose commune is known, and no point of it. */
export interface Unplaced {
  readonly id: string
  readonly communeCode: string
}

/** Places without a point, a page at a time in the order of their ids. */
export async function unplacedAfter(
  db: Places,
  { keeper, after, most }: { readonly keeper: OrganisationId; readonly after: string; readonly most: number },
): Promise<readonly Unplaced[]> {
  const rows = await query(db)
    .selectFrom('place')
    .select(['id', 'commune_code'])
    .where('organisation_id', '=', keeper)
    .where('latitude', 'is', null)
    .where('commune_code', 'is not', null)
    .where('status', '<>', 'merged')
    .where(sql<boolean>`not 'position' = any(locks)`)
    .where('id', '>', after)
    .orderBy('id')
    .limit(most)
    .execute()
  return rows.map(({ id, commune_code }) => ({ id, communeCode: commune_code ?? '' }))
}

/** Gives places the middle of their commune. */
export async function placeInCommunes(
  db: Places,
  places: readonly (Unplaced & { readonly point: Point })[],
): Promise<void> {
  if (places.length === 0) return
  const ids = places.map(({ id }) => id)
  const latitudes = places.map(({ point }) => point.latitude)
  const longitudes = places.map(({ point }) => point.longitude)
  await sql`update place set latitude = middle.latitude, longitude = middle.longitude,
      position_precision = 'commune', version = version + 1
    from unnest(${ids}::uuid[], ${latitudes}::float8[], ${longitudes}::float8[]) as middle (id, latitude, longitude)
    where place.id = middle.id`.execute(query(db))
}
