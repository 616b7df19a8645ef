import type { LocalMoment } from '../hours/local-clock.ts'
import type { Opening } from '../hours/opening.ts'
import type { KeptPlace } from '../kept-place.ts'
import type { AskedWrongly } from '../search/asked-criteria.ts'
import type { Nearness } from './nearness.ts'
import type { Start } from './start.ts'
import type { Wish } from './wish.ts'

/** A page of the directory: what was asked, from where, and the places that fit. */
export interface Listing {
  readonly wish: Wish
  readonly start: Start
  /** What nobody could understand: then no place is shown. */
  readonly wrong: readonly AskedWrongly[]
  readonly total: number
  readonly pages: number
  readonly places: readonly ListedPlace[]
}

/** A place as a list shows it. */
export interface ListedPlace {
  readonly place: KeptPlace
  /** Its rank in the list, and on the map. */
  readonly rank: number
  readonly nearness?: Nearness
  readonly opening: Opening
  /** What the clock of the place shows. */
  readonly now: LocalMoment
}
