import type { Day } from '#kernel/day.ts'
import { communeIndex } from '#platform/communes/commune-index.ts'
import type { Db } from '#platform/db/db.ts'
import type { Territory } from '#platform/territory/territory.ts'
import type { Service } from '../standard/terms.ts'
import type { PlacesTables } from '../tables.ts'
import { furthestKm, type Offer, type Spot, type WeighedCommune } from './needs.ts'
import { type Box, listOffers, type OfferRow } from './needs-store.ts'
import { OffersAround } from './offers-around.ts'

export interface OffersQuestion {
  readonly communes: readonly WeighedCommune[]
  readonly service: Service | undefined
  readonly farKm: number
  readonly today: Day
  readonly territory: Territory
}

const margins = [25, 100, furthestKm]

/**
 * What is offered in a department and around it: as far around as is needed for the nearest door of every commune to
 * be in it, even beyond the border; not beyond the furthest.
 */
export async function offersOf(db: Db<PlacesTables>, question: OffersQuestion): Promise<readonly Offer[]> {
  const middles = question.communes.flatMap(({ middle }) => (middle ? [middle] : []))
  let offers: readonly Offer[] = []
  if (middles.length === 0) return offers
  for (const margin of margins.map((km) => Math.max(km, question.farKm))) {
    offers = await offersWithin(db, question, { middles, margin })
    const around = new OffersAround(offers)
    if (middles.every((middle) => (around.nearest(middle)?.km ?? Number.POSITIVE_INFINITY) <= margin)) break
  }
  return offers
}

async function offersWithin(
  db: Db<PlacesTables>,
  { communes, service, today, territory }: OffersQuestion,
  { middles, margin }: { readonly middles: readonly Spot[]; readonly margin: number },
): Promise<readonly Offer[]> {
  const box = boxAround(middles, margin)
  const known = new Map(communes.map(({ code, middle }) => [code, middle]))
  const middleOf = (code: string) => known.get(code) ?? territory.pointOf(code)
  const codes = [...new Set([...known.keys(), ...communeIndex().byCode.keys()])]
  const inside = codes.filter((code) => holds(box, middleOf(code)))
  const rows = await listOffers(db, { box, communes: inside, service, today })
  return withoutGarages(rows).flatMap((row) => located(row, middleOf))
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

const kmADegree = 111.19

/** The box of points with a margin; all around the earth where it nears a pole or the date line. */
export function boxAround(points: readonly Spot[], margin: number): Box {
  const latitudes = points.map(({ latitude }) => latitude)
  const longitudes = points.map(({ longitude }) => longitude)
  const south = Math.min(...latitudes) - margin / kmADegree
  const north = Math.max(...latitudes) + margin / kmADegree
  const narrowest = Math.cos((Math.min(89, Math.max(Math.abs(south), Math.abs(north))) * Math.PI) / 180)
  const wide = margin / (kmADegree * narrowest)
  const [west, east] = [Math.min(...longitudes) - wide, Math.max(...longitudes) + wide]
  const isAround = west < -180 || east > 180 || south < -89 || north > 89
  return { south, north, ...(isAround ? { west: -180, east: 180 } : { west, east }) }
}

function holds({ south, north, west, east }: Box, spot: Spot | undefined): boolean {
  if (!spot) return false
  const { latitude, longitude } = spot
  return south <= latitude && latitude <= north && west <= longitude && longitude <= east
}
