import { type RawBuilder, sql } from 'kysely'
import { type Db, query } from '#platform/db/db.ts'
import type { PlaceId } from '../place.ts'
import { services as allServices } from '../standard/terms.ts'
import type { PlacesTables } from '../tables.ts'
import type { FoundPlaces, Near, PlaceCriteria } from './criteria.ts'
import type { MomentsByDepartment, OpeningMoment } from './moments-by-department.ts'
import type { WordsWanted } from './words-wanted.ts'

/** Criteria whose words and moment were read. */
export interface Wanted extends Omit<PlaceCriteria, 'words' | 'openAt' | 'page' | 'pageSize'> {
  readonly words: WordsWanted | undefined
  readonly moments: MomentsByDepartment | undefined
  readonly limit: number
  readonly offset: number
}

type Sql = RawBuilder<unknown>

/** The places that fit and how many they are; asked of tables that hold published places only. */
export async function findMatching(db: Db<PlacesTables>, wanted: Wanted): Promise<FoundPlaces> {
  const { limit, offset } = wanted
  const { rows } = await sql<{ total: number; id: PlaceId | null; distance: number | null }>`
    with found as materialized (${matching(wanted)})
    select (select count(*)::int from found) as total, page.place_id as id, page.distance
    from (select) as one left join lateral (
      select * from found order by ${order(wanted)} limit ${limit} offset ${offset}) as page on true`.execute(
    query(db),
  )
  return {
    total: rows[0]?.total ?? 0,
    places: rows.flatMap(({ id, distance }) =>
      id === null ? [] : [{ id, ...(distance !== null && { distanceKm: distance }) }],
    ),
  }
}

function order({ near, words }: Wanted): Sql {
  const byName = sql`sort_name, place_id`
  if (near) return sql`distance, ${byName}`
  return words ? sql`in_name desc, in_name_or_commune desc, besides, exactly desc, ${byName}` : byName
}

function matching(wanted: Wanted): Sql {
  const { words, near } = wanted
  const spots = spotConditions(wanted)
  if (words && spots.length === 0)
    return sql`select place_id, sort_name, null::float8 as distance, ${rank(words)}
    from place_text where words @@ ${words.anywhere}::tsquery`
  const distance = near ? sql`min(${distanceTo(near)})` : sql`null::float8`
  const fitting = sql`select place_id, sort_name, ${distance} as distance from place_spot
    where ${spots.length > 0 ? sql.join(spots, sql` and `) : sql`true`} group by place_id, sort_name`
  if (!words) return fitting
  return sql`select fitting.*, ${rank(words)} from place_text join (${fitting}) as fitting using (place_id)
    where words @@ ${words.anywhere}::tsquery`
}

function rank({ count, inName, inNameOrCommune, exactly }: WordsWanted): Sql {
  return sql`words @@ ${inName}::tsquery as in_name, words @@ ${inNameOrCommune}::tsquery as in_name_or_commune,
    greatest(name_words - ${count}::int, 0) as besides, words @@ ${exactly}::tsquery as exactly`
}

function spotConditions(wanted: Wanted): Sql[] {
  const { near, services, communes, languages, moments, isFree, isAccessible, isItinerant } = wanted
  return [
    near && within(near),
    services && sql`services & ${bitsOf(services)}::int <> 0`,
    communes && sql`commune_code = any(${communes}::text[])`,
    languages && sql`languages && ${languages}::text[]`,
    isFree === true && sql`is_free`,
    isAccessible === true && sql`is_accessible`,
    isItinerant !== undefined && sql`is_itinerant = ${isItinerant}`,
    moments && openAt(moments),
  ].filter((condition) => condition !== undefined && condition !== false)
}

// As `service_bits` of the database writes them.
function bitsOf(services: readonly (typeof allServices)[number][]): number {
  return services.reduce((bits, service) => bits | (1 << allServices.indexOf(service)), 0)
}

function openAt({ elsewhere, apart }: MomentsByDepartment): Sql {
  if (apart.length === 0) return isOpen(elsewhere)
  const others = sql`department <> all(${apart.flatMap(({ departments }) => departments)}::text[])`
  const groups = apart.map(
    ({ departments, moment }) => sql`department = any(${departments}::text[]) and ${isOpen(moment)}`,
  )
  return sql`(${sql.join([sql`${others} and ${isOpen(elsewhere)}`, ...groups], sql` or `)})`
}

function isOpen({ day, minuteOfWeek, isEvenWeek, isHoliday }: OpeningMoment): Sql {
  return sql`${isHoliday ? sql`open_on_holidays` : sql`open`} @> ${minuteOfWeek}::int
    and ${isEvenWeek ? sql`in_even_weeks` : sql`in_odd_weeks`}
    and (valid is null or valid @> ${day}::date) and (closed is null or not closed @> ${day}::date)`
}

const kmADegree = 111.195

// A box first, which an index serves; the corners are cut by the distance.
function within({ latitude, longitude, withinKm }: Near): Sql {
  const tall = withinKm / kmADegree
  const wide = tall / Math.max(Math.cos(((Math.abs(latitude) + tall) * Math.PI) / 180), 0.01)
  return sql`latitude between ${latitude - tall}::float8 and ${latitude + tall}::float8
    and longitude between ${longitude - wide}::float8 and ${longitude + wide}::float8
    and ${distanceTo({ latitude, longitude })} <= ${withinKm}::float8`
}

// The great circle, on a sphere of 6 371 km.
function distanceTo({ latitude, longitude }: Pick<Near, 'latitude' | 'longitude'>): Sql {
  return sql`12742 * asin(least(1, sqrt(
    power(sin(radians(latitude - ${latitude}::float8) / 2), 2) + cos(radians(${latitude}::float8))
    * cos(radians(latitude)) * power(sin(radians(longitude - ${longitude}::float8) / 2), 2))))`
}
