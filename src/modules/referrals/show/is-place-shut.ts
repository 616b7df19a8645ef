import { findPlace, type PlacesTables } from '#modules/places/index.ts'
import type { Errand } from '#platform/db/errand.ts'
import { isEnd, type Referral } from '../referral.ts'

/** Whether she is, or may be, sent to a place that the directory shows no more; one merged into another is shown. */
export async function isPlaceShut(
  { db }: Errand<PlacesTables>,
  { state, partner: { placeId } }: Pick<Referral, 'state' | 'partner'>,
): Promise<boolean> {
  if (placeId === undefined || isEnd(state) || state === 'closed') return false
  const place = await findPlace(db, placeId)
  return place?.status !== 'published'
}
