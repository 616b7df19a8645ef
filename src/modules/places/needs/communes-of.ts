import { listCommunes } from '#platform/communes/commune-list.ts'
import { type Intercommunality, withDistricts } from '#platform/communes/intercommunality.ts'
import type { Db } from '#platform/db/db.ts'
import type { Indicator, Territory } from '#platform/territory/territory.ts'
import { departmentOf } from '../hours/local-clock.ts'
import type { PlacesTables } from '../tables.ts'
import { grouped } from './grouped.ts'
import type { WeighedCommune } from './needs.ts'
import { listCommunesWithPlaces } from './needs-store.ts'

/** A department, or one of its intercommunalities with its communes of the next department. */
export interface Where {
  readonly department: string
  readonly group: Intercommunality | undefined
}

/**
 * The communes asked for with their people and their middle: those of the official list, and those that only the
 * directory knows. Without the operator’s points, the middle of a commune is that of its places.
 */
export async function communesOf(
  db: Db<PlacesTables>,
  where: Where,
  territory: Territory,
): Promise<readonly WeighedCommune[]> {
  const located = officialCommunes(where).map((commune) =>
    withMiddle(commune, territory.pointOf(commune.code)),
  )
  const isWhole = located.length > 0 && located.every(({ middle }) => middle)
  return isWhole ? located : withPlaced(db, where, located)
}

// Paris, Lyon and Marseille are one commune each: their districts have no offer of their own.
function officialCommunes({ department, group }: Where): readonly WeighedCommune[] {
  const members = group && new Set(group.communes)
  const all = members ? [...byDepartment().values()].flat() : (byDepartment().get(department) ?? [])
  return members ? all.filter(({ code }) => members.has(code)) : all
}

let sorted: ReadonlyMap<string, readonly WeighedCommune[]> | undefined

// Sorted once: the list is the same for as long as the service runs.
function byDepartment(): ReadonlyMap<string, readonly WeighedCommune[]> {
  sorted ??= grouped(weighedCommunes(), ({ code }) => departmentOf(code))
  return sorted
}

function weighedCommunes(): readonly WeighedCommune[] {
  return listCommunes()
    .filter(({ code, nowIn }) => nowIn === undefined && !districts.has(code))
    .map(({ code, name, population }) => ({ code, name, ...(population > 0 && { population }) }))
}

const districts = new Set(['75056', '69123', '13055'].flatMap((city) => withDistricts(city).slice(1)))

function withMiddle(commune: WeighedCommune, middle: WeighedCommune['middle']): WeighedCommune {
  return middle ? { ...commune, middle } : commune
}

async function withPlaced(
  db: Db<PlacesTables>,
  { department, group }: Where,
  located: readonly WeighedCommune[],
): Promise<readonly WeighedCommune[]> {
  const departments = group ? located.map(({ code }) => departmentOf(code)) : [department]
  const listed = await listCommunesWithPlaces(db, [...new Set(departments)])
  const placed = new Map(listed.map((commune) => [commune.code, commune]))
  const known = new Set(located.map(({ code }) => code))
  return [
    ...located.map((commune) =>
      commune.middle ? commune : withMiddle(commune, placed.get(commune.code)?.middle),
    ),
    ...(group ? [] : [...placed.values()].filter(({ code }) => !known.has(code) && !districts.has(code))),
  ]
}

/** The commune with its need; a city with districts has the mean of theirs, where the file does not speak of the whole. */
export function withNeed(commune: WeighedCommune, indicator: Indicator): WeighedCommune {
  const whole = indicator.valueOf(commune.code)
  const values = withDistricts(commune.code).map((code) => indicator.valueOf(code))
  const said = values.filter((value) => value !== undefined)
  const mean = said.length === 0 ? undefined : said.reduce((sum, value) => sum + value, 0) / said.length
  const need = whole ?? mean
  return need === undefined ? commune : { ...commune, need }
}
