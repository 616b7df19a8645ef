import { arcKm, chordBetween, chordOf, onSphere, type SpherePoint } from './distance.ts'
import type { Offer, Spot } from './needs.ts'

interface Placed extends SpherePoint {
  readonly offer: Offer
}

/**
 * Offers in the order of their heights on the sphere: what is near a point is near in that order, and the rest is not
 * looked at. A difference of height is never longer than the straight line.
 */
export class OffersAround {
  readonly #placed: readonly Placed[]

  constructor(offers: readonly Offer[]) {
    this.#placed = offers
      .map((offer) => ({ offer, ...onSphere(offer) }))
      .toSorted((one, other) => one.z - other.z)
  }

  /** The nearest offer and how far it is. */
  nearest(spot: Spot): { readonly offer: Offer; readonly km: number } | undefined {
    const point = onSphere(spot)
    let best: Offer | undefined
    let least = Number.POSITIVE_INFINITY
    const start = this.#firstFrom(point.z)
    for (let up = start, down = start - 1; ; up++, down--) {
      const [above, below] = [this.#within(up, point, least), this.#within(down, point, least)]
      if (!above && !below) break
      for (const placed of [below, above]) {
        const chord = placed ? chordBetween(point, placed) : least
        if (!placed || chord >= least) continue
        best = placed.offer
        least = chord
      }
    }
    return best && { offer: best, km: arcKm(least) }
  }

  /** Every offer at most so far. */
  within(spot: Spot, mostKm: number): readonly Offer[] {
    const point = onSphere(spot)
    const most = chordOf(mostKm)
    const found: Offer[] = []
    const take = (placed: Placed): void => {
      if (chordBetween(point, placed) <= most) found.push(placed.offer)
    }
    const start = this.#firstFrom(point.z)
    for (
      let up = start, placed = this.#within(up, point, most);
      placed;
      placed = this.#within(++up, point, most)
    )
      take(placed)
    for (
      let down = start - 1, placed = this.#within(down, point, most);
      placed;
      placed = this.#within(--down, point, most)
    )
      take(placed)
    return found
  }

  // The offer of a rank, unless it is so far up or down that it is out of reach.
  #within(rank: number, { z }: SpherePoint, chord: number): Placed | undefined {
    const placed = this.#placed[rank]
    return placed && (placed.z - z) ** 2 <= chord ? placed : undefined
  }

  #firstFrom(z: number): number {
    let [from, to] = [0, this.#placed.length]
    while (from < to) {
      const middle = (from + to) >> 1
      if ((this.#placed[middle]?.z ?? 0) < z) from = middle + 1
      else to = middle
    }
    return from
  }
}
