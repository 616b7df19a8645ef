import { type RawBuilder, sql } from 'kysely'
import { type Db, query } from '#platform/db/db.ts'
import type { PlaceId } from '../place.ts'
import type { PlacesTables } from '../tables.ts'
import type { FoundPlace, Near, PlaceCriteria } from './criteria.ts'

type Where = RawBuilder<unknown>

/** The published places that fit, opening aside, in the order they are shown. */
export async function findMatching(
  db: Db<PlacesTables>,
  criteria: PlaceCriteria,
): Promise<readonly FoundPlace[]> {
  const { near } = criteria
  const distance = near ? distanceTo(near) : sql`null::float8`
  const { rows } = await sql<{ id: PlaceId; distance: number | null }>`
    select * from (
      select place.id, place.name, min(${distance}) as distance
      from place left join place_stop stop on stop.place_id = place.id
      where ${sql.join(conditions(criteria), sql` and `)}
      group by place.id, place.name) found
    where ${near ? sql`distance <= ${near.withinKm}` : sql`true`}
    order by distance nulls last, folded(name), id`.execute(query(db))
  return rows.map((row) => ({ id: row.id, ...(row.distance !== null && { distanceKm: row.distance }) }))
}

function conditions(criteria: PlaceCriteria): Where[] {
  const { words, services, communes, languages, isFree, isAccessible, isItinerant } = criteria
  return [
    sql`place.status = 'published'`,
    words !== undefined && sql`words @@ plainto_tsquery('simple', folded(${words}))`,
    services !== undefined && sql`services && ${services}::text[]`,
    communes !== undefined &&
      sql`(place.commune_code = any(${communes}) or stop.commune_code = any(${communes}))`,
    languages !== undefined && speaks(languages),
    isFree === true && sql`'Gratuit' = any(fees)`,
    isAccessible === true && isSaidAccessible,
    isItinerant !== undefined && sql`(is_itinerant is true or stop.id is not null) = ${isItinerant}`,
  ].filter((condition) => condition !== false)
}

function speaks(languages: readonly string[]): Where {
  const english = languages.includes('en')
  return sql`(languages && ${languages}::text[]
    or ${english} and 'Langues étrangères (anglais)' = any(special_cares))`
}

const isSaidAccessible = sql`(accessibility_sheet is not null or access_details <> '{}' or special_cares &&
  array['Surdité', 'Handicaps moteurs', 'Handicaps mentaux', 'Déficience visuelle'])`

function distanceTo(point: Near): Where {
  const from = (latitude: Where, longitude: Where): Where => sql`12742.0176 * asin(least(1, sqrt(
    power(sin(radians(${latitude} - ${point.latitude}::float8) / 2), 2) + cos(radians(${point.latitude}::float8))
    * cos(radians(${latitude})) * power(sin(radians(${longitude} - ${point.longitude}::float8) / 2), 2))))`
  return sql`least(${from(sql`place.latitude`, sql`place.longitude`)}, ${from(sql`stop.latitude`, sql`stop.longitude`)})`
}
