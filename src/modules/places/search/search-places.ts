import type { Errand } from '#platform/db/errand.ts'
import { listPlaces } from '../keep/place-store.ts'
import type { PlacesTables } from '../tables.ts'
import type { FoundPlaces, PlaceCriteria } from './criteria.ts'
import { isOpenAt } from './is-open-at.ts'
import { findMatching } from './search-store.ts'

const usualPage = 20

/** The published places that fit everything asked; only places that somebody may go to. */
export async function searchPlaces(
  errand: Errand<PlacesTables>,
  criteria: PlaceCriteria,
): Promise<FoundPlaces> {
  const { page = 1, pageSize = usualPage, openAt } = criteria
  const matching = await findMatching(errand.db, criteria)
  const open = openAt === undefined ? undefined : await openAmong(errand, matching, openAt)
  const found = open ? matching.filter(({ id }) => open.has(id)) : matching
  return { total: found.length, places: found.slice((page - 1) * pageSize, page * pageSize) }
}

async function openAmong(
  { db, now }: Errand<PlacesTables>,
  matching: FoundPlaces['places'],
  openAt: NonNullable<PlaceCriteria['openAt']>,
): Promise<ReadonlySet<string>> {
  const ids = matching.map(({ id }) => id)
  const places = await listPlaces(db, ids)
  return new Set(places.filter((place) => isOpenAt(place, openAt, now)).map(({ id }) => id))
}
