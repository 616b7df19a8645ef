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

/** The communes of stops that have no point, and that no person gave: those of a file. */
export async function communesOfUnplacedStops(
  db: Places,
  keeper: OrganisationId,
): Promise<readonly string[]> {
  const rows = await query(db)
    .selectFrom('place_stop as stop')
    .innerJoin('place', 'place.id', 'stop.place_id')
    .select('stop.commune_code')
    .distinct()
    .where('stop.organisation_id', '=', keeper)
    .where('stop.latitude', 'is', null)
    .where('stop.commune_code', 'is not', null)
    .where('place.status', '<>', 'merged')
    .where(sql<boolean>`not 'stops' = any(place.locks)`)
    .execute()
  return rows.flatMap(({ commune_code }) => commune_code ?? [])
}

/** Gives stops the middle of their commune. */
export async function placeStopsInCommunes(
  db: Places,
  keeper: OrganisationId,
  middles: readonly { readonly code: string; readonly point: Point }[],
): Promise<void> {
  if (middles.length === 0) return
  const codes = middles.map(({ code }) => code)
  const latitudes = middles.map(({ point }) => point.latitude)
  const longitudes = middles.map(({ point }) => point.longitude)
  await sql`with moved as (
      update place_stop stop set latitude = middle.latitude, longitude = middle.longitude, position_precision = 'commune'
      from unnest(${codes}::text[], ${latitudes}::float8[], ${longitudes}::float8[]) as middle (code, latitude, longitude),
        place
      where stop.commune_code = middle.code and stop.latitude is null and stop.organisation_id = ${keeper}
        and place.id = stop.place_id and place.status <> 'merged' and not 'stops' = any(place.locks)
      returning stop.place_id)
    update place set version = version + 1 where id in (select place_id from moved)`.execute(query(db))
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
