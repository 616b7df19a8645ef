import type { OrganisationId } from '#kernel/ids.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { Point } from '#platform/territory/territory.ts'
import type { PlacesTables } from '../tables.ts'
import {
  communesOfUnplacedStops,
  placeInCommunes,
  placeStopsInCommunes,
  unplacedAfter,
} from './unplaced-store.ts'

const pagePlaces = 400
const beforeAll = '00000000-0000-0000-0000-000000000000'

/** Gives places and stops without a point the middle of their commune, where it is known: « near me » finds them. */
export async function locatePlaces(
  errand: Errand<PlacesTables>,
  keeper: OrganisationId,
  pointOf: (communeCode: string) => Point | undefined,
): Promise<void> {
  await locateDoors(errand, keeper, pointOf)
  const middles = (await communesOfUnplacedStops(errand.db, keeper)).flatMap((code) => {
    const point = pointOf(code)
    return point ? [{ code, point }] : []
  })
  await placeStopsInCommunes(errand.db, keeper, middles)
}

async function locateDoors(
  { db }: Errand<PlacesTables>,
  keeper: OrganisationId,
  pointOf: (communeCode: string) => Point | undefined,
): Promise<void> {
  let after = beforeAll
  for (;;) {
    const page = await unplacedAfter(db, { keeper, after, most: pagePlaces })
    const found = page.flatMap((place) => {
      const point = pointOf(place.communeCode)
      return point ? [{ ...place, point }] : []
    })
    await placeInCommunes(db, found)
    const last = page.at(-1)
    if (!last || page.length < pagePlaces) return
    after = last.id
  }
}
