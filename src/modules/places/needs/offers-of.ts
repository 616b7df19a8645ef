import type { Day } from '#kernel/day.ts'
import { communesByCode } from '#platform/communes/commune-index.ts'
import type { Db } from '#platform/db/db.ts'
import type { Territory } from '#platform/territory/territory.ts'
import type { Service } from '../standard/terms.ts'
import type { PlacesTables } from '../tables.ts'
import { furthestKm, type Offer, type Spot, type WeighedCommune } from './needs.ts'
import { listOffers, type OfferRow } from './needs-store.ts'
import { OffersAround } from './offers-around.ts'
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
export async function offersOf(db: Db<PlacesTables>, question: OffersQuestion): Promise<readonly Offer[]> {
  const found = new Map<string, Offer>()
  let unreached = question.communes.flatMap(({ middle }) => middle ?? [])
  for (const margin of margins.map((km) => Math.max(km, question.farKm))) {
    if (unreached.length === 0) break
    for (const offer of await offersWithin(db, question, stripsAround(unreached, margin))) {
      found.set(`${offer.place} ${offer.latitude} ${offer.longitude}`, offer)
    }
    const around = new OffersAround([...found.values()])
    unreached = unreached.filter((middle) => (around.nearest(middle)?.km ?? furthestKm) >= margin)
  }
  return [...found.values()]
}

async function offersWithin(
  db: Db<PlacesTables>,
  { communes, service, today, territory }: OffersQuestion,
  strips: Strips,
): Promise<readonly Offer[]> {
  const known = new Map(communes.flatMap(({ code, middle }) => (middle ? [[code, middle] as const] : [])))
  const middles = [...middlesOf(territory), ...known].filter(([, middle]) => holds(strips, middle))
  const inside = [...new Set(middles.map(([code]) => code))]
  const rows = await listOffers(db, { strips, communes: inside, service, today })
  const middleOf = (code: string): Spot | undefined => known.get(code) ?? territory.pointOf(code)
  return withoutGarages(rows).flatMap((row) => located(row, middleOf))
}

const middles = new WeakMap<Territory, readonly (readonly [string, Spot])[]>()

/** Asked of every commune once: where those are whose places have no position. */
export function middlesOf(territory: Territory): readonly (readonly [string, Spot])[] {
  const known = middles.get(territory)
  if (known) return known
  const read = [...communesByCode().keys()].flatMap((code) => {
    const point = territory.pointOf(code)
    return point ? [[code, point] as const] : []
  })
  middles.set(territory, read)
  return read
}

// The address of a bus that has stops is where it sleeps, not where it receives people.
function withoutGarages(rows: readonly OfferRow[]): readonly OfferRow[] {
  const passing = new Set(
    rows.flatMap(({ place, isItinerant, minutes }) => (isItinerant && minutes ? [place] : [])),
  )
  return rows.filter(({ place, minutes }) => minutes !== undefined || !passing.has(place))
}

function located(
  { spot, commune, place, minutes }: OfferRow,
  middleOf: (code: string) => Spot | undefined,
): readonly Offer[] {
  const where = spot ?? middleOf(commune ?? '')
  return where ? [{ ...where, place, ...(minutes !== undefined && { minutes }) }] : []
}
