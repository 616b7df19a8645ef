import type { Errand } from '#platform/db/errand.ts'
import { departmentOf, type LocalMoment, localMoment } from '../hours/local-clock.ts'
import { type Opening, openingAt } from '../hours/opening.ts'
import { timetableOf } from '../hours/stop-hours.ts'
import { listPlaces } from '../keep/place-store.ts'
import type { KeptPlace } from '../kept-place.ts'
import type { PlacesOptions } from '../places-options.ts'
import type { FoundPlaces } from '../search/criteria.ts'
import { readCriteria } from '../search/read-criteria.ts'
import { searchPlaces } from '../search/search-places.ts'
import type { PlacesTables } from '../tables.ts'
import type { ListedPlace, Listing } from './listing.ts'
import { nearnessOf } from './nearness.ts'
import type { Start } from './start.ts'
import { askedIn, type Wish } from './wish.ts'

/** Ten places a page: a phone on a slow network shows them in one go. */
const usualPage = 10

type Given = Pick<PlacesOptions, 'territory' | 'addresses'> & { readonly pageSize?: number }

/** The places that fit a wish, one page of them. */
export async function listDirectory(
  errand: Errand<PlacesTables>,
  wish: Wish,
  given: Given,
): Promise<Listing> {
  const { pageSize = usualPage } = given
  const { criteria, start, wrong } = await readCriteria(errand.db, askedIn(wish), given)
  const found =
    wrong.length === 0
      ? await searchPlaces(errand, { ...criteria, page: wish.page, pageSize })
      : { total: 0, places: [] }
  const { total } = found
  const places = await shownPlaces(errand, found, { start, before: (wish.page - 1) * pageSize })
  return { wish, start, wrong, total, pages: Math.ceil(total / pageSize), places }
}

/** What is open now, and what the clock of the place shows. */
export function openingNow(
  place: KeptPlace,
  moment: Date,
): { readonly opening: Opening; readonly now: LocalMoment } {
  const { code } = place.facts.commune
  const now = localMoment(moment, code && departmentOf(code))
  return { opening: openingAt(timetableOf(place), now), now }
}

interface Shown {
  /** Where distances count from. */
  readonly start: Start
  /** How many stand on the pages before. */
  readonly before: number
}

/** Found places as a list shows them. */
export async function shownPlaces(
  { db, now }: Errand<PlacesTables>,
  { places: found }: FoundPlaces,
  { start, before }: Shown,
): Promise<readonly ListedPlace[]> {
  const kept = new Map(
    (
      await listPlaces(
        db,
        found.map(({ id }) => id),
      )
    ).map((place) => [place.id, place]),
  )
  return found.flatMap(({ id, distanceKm }, index) => {
    const place = kept.get(id)
    if (!place) return []
    const rank = before + index + 1
    const nearness = nearnessOf(place, start, distanceKm)
    return [{ place, rank, ...openingNow(place, now), ...(nearness && { nearness }) }]
  })
}
