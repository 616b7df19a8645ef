import type { PlaceId } from '../place.ts'
import type { Service } from '../standard/terms.ts'
import type { Weights } from './weights.ts'

/** What is asked of a territory: where is help near, and where is it missing. */
export interface NeedsQuestion {
  readonly department: string
  /** The help looked for; any when absent. */
  readonly service?: Service
  /** From how far on a place is far. */
  readonly farKm: number
  /** Name of an indicator of the operator’s files. */
  readonly indicator?: string
  /** How much each part of the index counts, where it is weighed anew. */
  readonly weights?: Weights
  /** Only the communes of an intercommunality (its SIREN), also those of the next department. */
  readonly group?: string
  /** « And if we came here? » */
  readonly stop?: AddedStop
}

/** A stop that does not exist: in the middle of a commune, so many minutes a week. */
export interface AddedStop {
  readonly commune: string
  readonly minutes: number
}

export const farDistances = [5, 10, 20] as const

/** No door is looked for further than that from a commune: nobody goes. */
export const furthestKm = 300

/** Degrees (WGS84). */
export interface Spot {
  readonly latitude: number
  readonly longitude: number
}

/** Where help is given now: a door, or a stop of a bus. */
export interface Offer extends Spot {
  /** Absent for a stop that does not exist. */
  readonly place?: PlaceId
  /** Of an ordinary week, odd and even weeks counting for a half; absent when nobody said its hours. */
  readonly minutes?: number | undefined
}

/** A commune as the analysis takes it. */
export interface WeighedCommune {
  readonly code: string
  readonly name: string
  readonly population?: number
  /** Its middle; absent where no file says it and no place stands there. */
  readonly middle?: Spot
  /** The value of the indicator asked for. */
  readonly need?: number
}

/** A commune beside what is offered around it. */
export interface CommuneNeeds extends WeighedCommune {
  readonly nearest?: { readonly km: number; readonly offer: Offer }
  /** Open minutes of an ordinary week less than the far distance away. */
  readonly minutesNear: number
  /** Doors so near, and those of them whose hours nobody said. */
  readonly doorsNear: number
  readonly unsaidNear: number
}

/** A department in a few figures; people of communes without a middle are counted apart. */
export interface NeedsTotals {
  readonly people: number
  readonly peopleFar: number
  readonly communesFar: number
  readonly peopleNowhere: number
  /** The distance that half of the people have at most. */
  readonly medianKm?: number
  /** The need of its communes, each counting for its people. */
  readonly need?: number
}
