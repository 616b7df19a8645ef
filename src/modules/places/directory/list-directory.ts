import type { Errand } from '#platform/db/errand.ts'
import { departmentOf, type LocalMoment, localMoment } from '../hours/local-clock.ts'
import { type Opening, openingAt } from '../hours/opening.ts'
import { timetableOf } from '../hours/stop-hours.ts'
import { listPlaces } from '../keep/place-store.ts'
import type { KeptPlace } from '../kept-place.ts'
import type { PlacesOptions } from '../places-options.ts'
import { serviceOfSlug } from '../said/services/service-in-words.ts'
import type { FoundPlaces, PlaceCriteria } from '../search/criteria.ts'
import { searchPlaces } from '../search/search-places.ts'
import type { PlacesTables } from '../tables.ts'
import { findStart } from './find-start.ts'
import type { ListedPlace, Listing } from './listing.ts'
import type { Start } from './start.ts'
import type { Wish } from './wish.ts'

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
  const start = await findStart(errand.db, wish.where, given)
  const criteria = criteriaOf(wish, start)
  const found = criteria
    ? await searchPlaces(errand, { ...criteria, page: wish.page, pageSize })
    : { total: 0, places: [] }
  const { total } = found
  const places = await shownPlaces(errand, found, (wish.page - 1) * pageSize)
  return { wish, start, total, pages: Math.ceil(total / pageSize), places }
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

/** Undefined when nobody can tell where to look: she is asked again. */
function criteriaOf(wish: Wish, start: Start): PlaceCriteria | undefined {
  if (start.kind === 'several' || start.kind === 'unknown') return undefined
  const service = serviceOfSlug(wish.need)
  return {
    ...(wish.words !== '' && { words: wish.words }),
    ...(service && { services: [service] }),
    ...around(start, wish),
    ...marksOf(wish),
  }
}

function around(start: Start, { withinKm }: Wish): Pick<PlaceCriteria, 'near' | 'communes'> {
  if (start.kind === 'point') return { near: { ...start.point, withinKm } }
  return start.kind === 'commune' ? { communes: [start.code] } : {}
}

function marksOf(wish: Wish): Partial<PlaceCriteria> {
  return {
    ...(wish.isOpenNow && { openAt: 'now' }),
    ...(wish.isFree && { isFree: true }),
    ...(wish.isAccessible && { isAccessible: true }),
    ...(wish.language && { languages: [wish.language] }),
    ...(wish.isItinerant && { isItinerant: true }),
  }
}

/** Found places as a list shows them; `before` is how many stand on the pages before. */
export async function shownPlaces(
  { db, now }: Errand<PlacesTables>,
  { places: found }: FoundPlaces,
  before: number,
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
    return [{ place, rank, ...openingNow(place, now), ...(distanceKm !== undefined && { distanceKm }) }]
  })
}
