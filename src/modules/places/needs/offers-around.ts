import { type Box, boxAround } from './box.ts'
import { arcKm, chordOf, onSphere, type SpherePoint } from './distance.ts'
import type { Offer, Spot } from './needs.ts'

/** What is offered at most so far from a spot. */
export interface OfferedNear {
  readonly minutes: number
  readonly doors: number
  /** Those whose hours nobody said. */
  readonly unsaid: number
}

const cellsADegree = 20
const cellsAround = 400 * cellsADegree
const mostOffers = 2 ** 26

/**
 * Offers by the cells of a grid of degrees, row after row: what is in a box is a run of offers in each of its rows, and
 * the rest is not looked at. Columns of numbers, not objects: they are read some hundred thousand times for a map.
 */
export class OffersAround {
  readonly offers: readonly Offer[]
  /** The rank of each offer, by cell. */
  readonly #ranks: Int32Array
  readonly #cells: Int32Array
  readonly #x: Float64Array
  readonly #y: Float64Array
  readonly #z: Float64Array

  constructor(offers: readonly Offer[]) {
    const count = offers.length
    this.offers = offers
    this.#cells = new Int32Array(count)
    this.#ranks = new Int32Array(count)
    this.#x = new Float64Array(count)
    this.#y = new Float64Array(count)
    this.#z = new Float64Array(count)
    for (const [at, key] of sortedKeys(offers).entries()) {
      const cell = Math.floor(key / mostOffers)
      const rank = key - cell * mostOffers
      const { x, y, z } = onSphere(offers[rank] ?? nowhere)
      this.#cells[at] = cell
      this.#ranks[at] = rank
      this.#x[at] = x
      this.#y[at] = y
      this.#z[at] = z
    }
  }

  /** The nearest offer and how far it is: looked for in a box twice as large each time. */
  nearest(spot: Spot): { readonly offer: Offer; readonly km: number } | undefined {
    for (let km = 5; ; km *= 2) {
      const runs = this.#runsIn(boxAround(spot, km))
      const { offer, chord } = this.#nearestIn(runs ?? this.#all(), spot)
      if (!runs || chord <= chordOf(km)) return offer && { offer, km: arcKm(chord) }
    }
  }

  /** What is offered around, together. */
  within(spot: Spot, mostKm: number): OfferedNear {
    const runs = this.#runsIn(boxAround(spot, mostKm)) ?? this.#all()
    const [point, most] = [onSphere(spot), chordOf(mostKm)]
    let [minutes, doors, unsaid] = [0, 0, 0]
    for (const { from, to } of runs) {
      for (let at = from; at < to; at++) {
        if (this.#chordTo(at, point) > most) continue
        const offered = this.#offerAt(at)?.minutes
        minutes += offered ?? 0
        doors += 1
        if (offered === undefined) unsaid += 1
      }
    }
    return { minutes, doors, unsaid }
  }

  #nearestIn(
    runs: readonly Run[],
    spot: Spot,
  ): { readonly offer: Offer | undefined; readonly chord: number } {
    const point = onSphere(spot)
    let [best, least] = [-1, Number.POSITIVE_INFINITY]
    for (const { from, to } of runs) {
      for (let at = from; at < to; at++) {
        const chord = this.#chordTo(at, point)
        if (chord >= least) continue
        best = at
        least = chord
      }
    }
    return { offer: this.#offerAt(best), chord: least }
  }

  #offerAt(at: number): Offer | undefined {
    return this.offers[this.#ranks[at] ?? -1]
  }

  #chordTo(at: number, { x, y, z }: SpherePoint): number {
    return ((this.#x[at] ?? 0) - x) ** 2 + ((this.#y[at] ?? 0) - y) ** 2 + ((this.#z[at] ?? 0) - z) ** 2
  }

  // The offers of a box, row by row; undefined where the box has more rows than there are offers.
  #runsIn({ south, north, west, east }: Box): readonly Run[] | undefined {
    const [bottom, top] = [rankOf(south), rankOf(north)]
    if (top - bottom > this.offers.length) return undefined
    return Array.from({ length: top - bottom + 1 }, (_, above) => ({
      from: this.#firstFrom(cellOf(bottom + above, rankOf(west))),
      to: this.#firstFrom(cellOf(bottom + above, rankOf(east)) + 1),
    }))
  }

  #all(): readonly Run[] {
    return [{ from: 0, to: this.offers.length }]
  }

  #firstFrom(cell: number): number {
    let [from, to] = [0, this.#cells.length]
    while (from < to) {
      const middle = (from + to) >> 1
      if ((this.#cells[middle] ?? 0) < cell) from = middle + 1
      else to = middle
    }
    return from
  }
}

interface Run {
  readonly from: number
  readonly to: number
}

// A cell and a rank in one number, which are sorted faster than objects; what is in one cell keeps its order.
function sortedKeys(offers: readonly Offer[]): Float64Array {
  return Float64Array.from(
    offers,
    ({ latitude, longitude }, rank) => cellOf(rankOf(latitude), rankOf(longitude)) * mostOffers + rank,
  ).sort()
}

const nowhere = { latitude: 0, longitude: 0 }

function cellOf(row: number, column: number): number {
  return row * cellsAround + column
}

function rankOf(degrees: number): number {
  return Math.floor(degrees * cellsADegree)
}
