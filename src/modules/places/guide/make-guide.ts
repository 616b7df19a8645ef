import { grant, type Result, refuse } from '#kernel/result.ts'
import type { Errand } from '#platform/db/errand.ts'
import { listPlaces } from '../keep/place-store.ts'
import { searchPlaces } from '../search/search-places.ts'
import type { PlacesTables } from '../tables.ts'
import type { GuideWish } from '../urls.ts'
import { findScope } from './find-scope.ts'
import { composeGuide, type Guide, mostPlaces } from './guide.ts'

export type GuideRefusal = 'unknown-commune' | 'no-place' | 'too-many-places'

/** The guide that was asked for, as the directory stands today. */
export async function makeGuide(
  errand: Errand<PlacesTables>,
  wish: GuideWish,
): Promise<Result<Guide, GuideRefusal>> {
  const scope = await findScope(errand.db, wish)
  if (!scope.ok) return scope
  const { area, service } = scope.value
  const found = await searchPlaces(errand, {
    ...(area && { communes: area.codes }),
    ...(service && { services: [service] }),
    pageSize: mostPlaces,
  })
  if (found.total === 0) return refuse('no-place')
  if (found.total > mostPlaces) return refuse('too-many-places')
  const places = await listPlaces(
    errand.db,
    found.places.map(({ id }) => id),
  )
  return grant(composeGuide(scope.value, { places, madeOn: errand.today }))
}
