import type { Day } from '#kernel/day.ts'
import type { Db } from '#platform/db/db.ts'
import type { Territory } from '#platform/territory/territory.ts'
import type { Service } from '../standard/terms.ts'
import { searchWithoutHelpers } from '../search/search-store.ts'
import type { PlacesTables } from '../tables.ts'
import { furthestKm, type Offer, type Spot, type WeighedCommune } from './needs.ts'
import { listOffers, type OfferRow } from './needs-store.ts'
import { OffersAround } from './offers-around.ts'
import { middlesIn } from './middles.ts'
import { holds, type Strips, stripsAround } from './strips.ts'

export interface OffersQuestion {
  readonly communes: readonly WeighedCommune[]
  readonly service: Service | undefined
  readonly farKm: number
  readonly today: Day
  readonly territory: Territory
}

const margins = [10, 25, 100, furthestKm]

/**
 * What is offered in a department and around it: as far around as is needed for the nearest door of every commune to
 * be in it, even beyond the border; not beyond the furthest.
 */
export async function offersOf(db: Db<PlacesTables>, question: OffersQuestion): Promise<OffersAround> {
  await searchWithoutHelpers(db)
  let around = new OffersAround([])
  let unreached = question.communes.flatMap(({ middle }) => middle ?? [])
  for (const margin of margins.map((km) => Math.max(km, question.farKm))) {
    if (unreached.length === 0) break
    const found = await offersWithin(db, question, stripsAround(unreached, margin))
    around = new OffersAround(together(around.offers, found))
    unreached = unreached.filter((middle) => (around.nearest(middle)?.km ?? furthestKm) >= margin)
  }
  return around
}

// Further around some of the communes, what was around all of them is found again.
function together(known: readonly Offer[], found: readonly Offer[]): readonly Offer[] {
  if (known.length === 0) return found
  const all = [...known, ...found]
  return [...new Map(all.map((one) => [`${one.place} ${one.latitude} ${one.longitude}`, one])).values()]
}

async function offersWithin(
  db: Db<PlacesTables>,
  { communes, service, today, territory }: OffersQuestion,
  strips: Strips,
): Promise<readonly Offer[]> {
  const known = new Map(communes.flatMap(({ code, middle }) => (middle ? [[code, middle] as const] : [])))
  const inside = new Set(middlesIn(strips, territory))
  for (const [code, middle] of known) if (holds(strips, middle)) inside.add(code)
  const rows = await listOffers(db, { strips, communes: [...inside], service, today })
  const middleOf = (code: string): Spot | undefined => known.get(code) ?? territory.pointOf(code)
  return withoutGarages(rows).flatMap((row) => located(row, middleOf) ?? [])
}

// The address of a bus that has stops is where it sleeps, not where it receives people.
function withoutGarages(rows: readonly OfferRow[]): readonly OfferRow[] {
  const passing = new Set(
    rows.filter(({ isItinerant, minutes }) => isItinerant && minutes).map(({ place }) => place),
  )
  return rows.filter(({ place, minutes }) => minutes !== null || !passing.has(place))
}

function located(
  { place, latitude, longitude, commune, minutes }: OfferRow,
  middleOf: (code: string) => Spot | undefined,
): Offer | undefined {
  if (latitude !== null && longitude !== null) {
    return { latitude, longitude, place, minutes: minutes ?? undefined }
  }
  const middle = middleOf(commune ?? '')
  return middle && { ...middle, place, minutes: minutes ?? undefined }
}
