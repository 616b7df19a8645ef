import { type RawBuilder, sql } from 'kysely'
import { type Db, query } from '#platform/db/db.ts'
import type { PlaceId } from '../place.ts'
import { services as allServices } from '../standard/terms.ts'
import type { PlacesTables } from '../tables.ts'
import type { FoundPlaces, Near, PlaceCriteria } from './criteria.ts'
import { chordTo, kmOf, unknownChord, within } from './around-store.ts'
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
  const { rows } = await sql<Found>`
    with found as materialized (${matching(wanted)})
    select (select count(*)::int from found) as total, page.place_id as id, page.chord
    from (select) as one left join lateral (
      select * from found order by ${order(wanted)} limit ${limit} offset ${offset}) as page on true`.execute(
    query(db),
  )
  return foundIn(rows)
}

/** PostgreSQL takes longer to start helpers than to search: until the end of this transaction it does without. */
export async function searchWithoutHelpers(db: Db<PlacesTables>): Promise<void> {
  await sql`set local max_parallel_workers_per_gather = 0`.execute(query(db))
}

/** A place found, or none on a page that has none. */
export interface Found {
  readonly total: number
  readonly id: PlaceId | null
  readonly chord: number | null
}

export function foundIn(rows: readonly Found[]): FoundPlaces {
  return {
    total: rows[0]?.total ?? 0,
    places: rows.flatMap(({ id, chord }) => {
      const distanceKm = chord === null ? undefined : kmOf(chord)
      return id === null ? [] : [{ id, ...(distanceKm !== undefined && { distanceKm }) }]
    }),
  }
}

/** What is shown first. */
export function order({ near, words }: Pick<Wanted, 'near' | 'words'>): Sql {
  const byName = sql`sort_name, place_id`
  if (near) return sql`chord, ${byName}`
  return words ? sql`in_name desc, in_name_or_commune desc, besides, exactly desc, ${byName}` : byName
}

/** The places that fit, each once, with what they are ordered by. */
export function matching(wanted: Wanted): Sql {
  const { words } = wanted
  const conditions = spotConditions(wanted)
  if (words && !wanted.near && conditions.length === 0)
    return sql`select place_id, sort_name, null::float8 as chord, ${rank(words)}
    from place_text where words @@ ${words.anywhere}::tsquery`
  const spots = fittingSpots(conditions, wanted.near)
  if (!words) return spots
  return sql`select spots.*, ${rank(words)} from place_text join (${spots}) as spots using (place_id)
    where words @@ ${words.anywhere}::tsquery`
}

// Nearly every place has one line; only the others are grouped, so that each is found once.
function fittingSpots(conditions: readonly Sql[], near: Near | undefined): Sql {
  const chord = near ? chordTo(near) : sql`null::float8`
  const fitting = sql.join([near ? within(near) : sql`true`, ...conditions], sql` and `)
  const spots = sql`select place_id, sort_name, ${chord} as chord from place_spot where is_only_line and ${fitting}
    union all
    select place_id, min(sort_name), min(${chord}) from place_spot where not is_only_line and ${fitting}
    group by place_id`
  return near?.communes ? sql`${spots} union all ${spotsWithoutPoint(near.communes, conditions)}` : spots
}

// Whoever searches where she lives finds what is there, even where nobody knows the street.
function spotsWithoutPoint(communes: readonly string[], conditions: readonly Sql[]): Sql {
  const here = sql`commune_code = any(${communes}::text[]) and latitude is null and not exists (
    select from place_spot as known where known.place_id = place_spot.place_id and known.latitude is not null)`
  return sql`select place_id, min(sort_name), ${unknownChord}::float8 from place_spot
    where ${sql.join([here, ...conditions], sql` and `)} group by place_id`
}

function rank({ count, inName, inNameOrCommune, exactly }: WordsWanted): Sql {
  return sql`words @@ ${inName}::tsquery as in_name, words @@ ${inNameOrCommune}::tsquery as in_name_or_commune,
    greatest(name_words - ${count}::int, 0) as besides, words @@ ${exactly}::tsquery as exactly`
}

function spotConditions(wanted: Wanted): Sql[] {
  const { services, communes, languages, moments, isFree, isAccessible, isItinerant, parents } = wanted
  return [
    services && sql`services & ${bitsOf(services)}::int <> 0`,
    communes && sql`commune_code = any(${communes}::text[])`,
    languages && sql`languages && ${languages}::text[]`,
    isFree === true && sql`is_free`,
    isAccessible === true && sql`is_accessible`,
    isItinerant !== undefined && sql`is_itinerant = ${isItinerant}`,
    parents && sql`place_id in (select id from place where parent_organisation = any(${parents}::text[]))`,
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
  const usual = sql`(get_bit(open_quarters, ${Math.floor(minuteOfWeek / 15)}::int) = 1 or open @> ${minuteOfWeek}::int)`
  return sql`${isEvenWeek ? sql`in_even_weeks` : sql`in_odd_weeks`}
    and ${isHoliday ? sql`open_on_holidays @> ${minuteOfWeek}::int` : usual}
    and (valid is null or valid @> ${day}::date) and (closed is null or not closed @> ${day}::date)`
}
