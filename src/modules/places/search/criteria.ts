import type { Point } from '#platform/territory/territory.ts'
import type { LocalMoment } from '../hours/local-clock.ts'
import type { PlaceId } from '../place.ts'
import type { Service } from '../standard/terms.ts'

/** What somebody looks for; a criterion that is absent keeps every place. */
export interface PlaceCriteria {
  /** Words of a name, a street or a commune, whole or begun; one slip in a word is forgiven. */
  readonly words?: string
  /** A place offers at least one of them. */
  readonly services?: readonly Service[]
  readonly near?: Near
  /** Communes by their INSEE codes: a commune, an EPCI. */
  readonly communes?: readonly string[]
  /** Open when the clock of the place shows this moment, or at this very moment wherever it is. */
  readonly openAt?: LocalMoment | 'now'
  readonly isFree?: boolean
  /** Something is said of its access for disabled people, or of a care for them. */
  readonly isAccessible?: boolean
  /** ISO 639 codes; one of them is spoken. */
  readonly languages?: readonly string[]
  readonly isItinerant?: boolean
  /** The organisation they belong to, in any of these spellings. */
  readonly parents?: readonly string[]
  /** From 1; 20 a page unless told. */
  readonly page?: number
  readonly pageSize?: number
}

/** Around a point, as the crow flies. */
export interface Near extends Point {
  readonly withinKm: number
  /** The communes it is the middle of: a place there whose point nobody knows is found after the others. */
  readonly communes?: readonly string[]
}

/** Nearest first around a point; by likeness where words are looked for; by name otherwise. */
export interface FoundPlaces {
  readonly total: number
  readonly places: readonly FoundPlace[]
}

export interface FoundPlace {
  readonly id: PlaceId
  /** Absent without a point to look from, or without a position of the place. */
  readonly distanceKm?: number
}
