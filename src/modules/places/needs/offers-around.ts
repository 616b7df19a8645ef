import { distanceKm, northwardKm } from './distance.ts'
import type { Offer, Spot } from './needs.ts'

/** Offers in the order of their latitudes: what is near a point is near in that order, and the rest is not looked at. */
export class OffersAround {
  readonly #offers: readonly Offer[]

  constructor(offers: readonly Offer[]) {
    this.#offers = offers.toSorted((one, other) => one.latitude - other.latitude)
  }

  /** The nearest offer and how far it is; of two as near, the southern one. */
  nearest(point: Spot): { readonly offer: Offer; readonly km: number } | undefined {
    let best: { readonly offer: Offer; readonly km: number } | undefined
    const start = this.#firstFrom(point.latitude)
    for (let up = start, down = start - 1; ; up++, down--) {
      const above = this.#offers[up]
      const below = this.#offers[down]
      const isOver = (offer: Offer | undefined) => !offer || (best && northwardKm(point, offer) > best.km)
      if (isOver(above) && isOver(below)) return best
      for (const offer of [below, above]) {
        if (!offer) continue
        const km = distanceKm(point, offer)
        if (!best || km < best.km) best = { offer, km }
      }
    }
  }

  /** Every offer at most so far. */
  *within(point: Spot, most: number): Generator<Offer> {
    const start = this.#firstFrom(point.latitude)
    for (let up = start; ; up++) {
      const offer = this.#offers[up]
      if (!offer || northwardKm(point, offer) > most) break
      if (distanceKm(point, offer) <= most) yield offer
    }
    for (let down = start - 1; ; down--) {
      const offer = this.#offers[down]
      if (!offer || northwardKm(point, offer) > most) break
      if (distanceKm(point, offer) <= most) yield offer
    }
  }

  #firstFrom(latitude: number): number {
    let [from, to] = [0, this.#offers.length]
    while (from < to) {
      const middle = (from + to) >> 1
      if ((this.#offers[middle]?.latitude ?? 0) < latitude) from = middle + 1
      else to = middle
    }
    return from
  }
}
