import { sql } from 'kysely'
import { addDays, type Day } from '#kernel/day.ts'
import { type Db, query } from '#platform/db/db.ts'
import type { PlaceId } from '../place.ts'
import type { Service } from '../standard/terms.ts'
import type { PlacesTables } from '../tables.ts'
import type { Spot } from './needs.ts'
import type { Strips } from './strips.ts'

type Places = Db<PlacesTables>

export interface OffersWanted {
  /** Where they are wanted. */
  readonly strips: Strips
  /** Communes whose places without a position are wanted too. */
  readonly communes: readonly string[]
  readonly service: Service | undefined
  readonly today: Day
}

/** Where a published place receives people, as the search knows it: each place once at each position. */
export interface OfferRow {
  readonly place: PlaceId
  readonly latitude: number | null
  readonly longitude: number | null
  /** Where nobody said its position. */
  readonly commune: string | null
  readonly isItinerant: boolean
  /** Of an ordinary week; null when nobody said its hours. */
  readonly minutes: number | null
}

// A door that stays shut for four weeks is not open now; one shut for less still counts.
const shutFor = 28

/** The doors and stops there, with the minutes of an ordinary week; not those out of season. */
export async function listOffers(db: Places, wanted: OffersWanted): Promise<readonly OfferRow[]> {
  const { strips, communes, service, today } = wanted
  const { south, north, west, east } = columnsOf(strips)
  const areOpen = sql`${service === undefined ? sql`true` : sql`services & service_bits(array[${service}::text]) <> 0`}
      and (valid is null or valid @> ${today}::date)
      and (closed is null or not closed @> daterange(${today}::date, ${addDays(today, shutFor)}::date))`
  const found = sql`place_id as place, spot.latitude, spot.longitude,
    case when spot.latitude is null then commune_code end as commune, is_itinerant as "isItinerant"`
  // Nearly every place has one line: only the others are brought together.
  const from = (isOnlyLine: boolean) => sql`(
      select spot.* from unnest(${south}::float8[], ${north}::float8[], ${west}::float8[], ${east}::float8[])
        as strip (south, north, west, east)
      join place_spot spot on is_only_line = ${isOnlyLine} and latitude >= south and latitude < north
        and longitude between west and east
      union all
      select spot.* from unnest(${communes}::text[]) as code
      join place_spot spot on is_only_line = ${isOnlyLine} and latitude is null and commune_code = code) as spot`
  const { rows } = await sql<OfferRow>`
    select ${found}, ${minutesOfLine}::float8 as minutes from ${from(true)} where ${areOpen}
    union all
    select ${found}, sum(${minutesOfLine})::float8 from ${from(false)} where ${areOpen}
    group by 1, 2, 3, 4, 5`.execute(query(db))
  return rows
}

const minutesOfLine = sql`(case when open_quarters is not null then 15 * bit_count(open_quarters)
    when open is not null then (select sum(upper(span) - lower(span)) from unnest(open) as span) end
  * case when in_odd_weeks and in_even_weeks then 1 else 0.5 end)`

function columnsOf(strips: Strips) {
  const all = [...strips.values()]
  return {
    south: all.map(({ south }) => south),
    north: all.map(({ north }) => north),
    west: all.map(({ west }) => west),
    east: all.map(({ east }) => east),
  }
}

/** How many published places of communes offer one of these services. */
export async function countPlacesOffering(
  db: Places,
  { communes, offered }: { readonly communes: readonly string[]; readonly offered: readonly Service[] },
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(distinct place_id)::int as count from place_spot
    where commune_code = any(${communes}::text[])
      and services & service_bits(${offered}::text[]) <> 0`.execute(query(db))
  return rows[0]?.count ?? 0
}

/** What places are called. */
export async function namesOf(db: Places, ids: readonly PlaceId[]): Promise<ReadonlyMap<PlaceId, string>> {
  if (ids.length === 0) return new Map()
  const rows = await query(db).selectFrom('place').select(['id', 'name']).where('id', 'in', ids).execute()
  return new Map(rows.map(({ id, name }) => [id as PlaceId, name]))
}

/** Communes of departments that hold a place, and the middle of their places. */
export async function listCommunesWithPlaces(
  db: Places,
  departments: readonly string[],
): Promise<readonly PlacedCommune[]> {
  const { rows } = await sql<PlacedCommune & Partial<Spot>>`
    select spot.commune_code as code, min(place.commune_name) as name,
      avg(spot.latitude) as latitude, avg(spot.longitude) as longitude
    from place_spot spot join place on place.id = spot.place_id and place.commune_code = spot.commune_code
    where spot.department = any(${departments}::text[]) group by spot.commune_code`.execute(query(db))
  return rows.map(({ code, name, latitude, longitude }) => ({
    code,
    name,
    ...(typeof latitude === 'number' && typeof longitude === 'number' && { middle: { latitude, longitude } }),
  }))
}

export interface PlacedCommune {
  readonly code: string
  readonly name: string
  readonly middle?: Spot
}

/** Departments with places, the fullest first. */
export async function listServedDepartments(db: Places): Promise<readonly string[]> {
  const { rows } = await sql<{ department: string }>`
    select department from place_spot where department <> '' group by department order by count(*) desc`.execute(
    query(db),
  )
  return rows.map(({ department }) => department)
}
