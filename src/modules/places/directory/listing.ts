import type { LocalMoment } from '../hours/local-clock.ts'
import type { Opening } from '../hours/opening.ts'
import type { KeptPlace } from '../kept-place.ts'
import type { Start } from './start.ts'
import type { Wish } from './wish.ts'

/** A page of the directory: what was asked, from where, and the places that fit. */
export interface Listing {
  readonly wish: Wish
  readonly start: Start
  readonly total: number
  readonly pages: number
  readonly places: readonly ListedPlace[]
}

/** A place as a list shows it. */
export interface ListedPlace {
  readonly place: KeptPlace
  /** Its rank in the list, and on the map. */
  readonly rank: number
  readonly distanceKm?: number
  readonly opening: Opening
  /** What the clock of the place shows. */
  readonly now: LocalMoment
}
