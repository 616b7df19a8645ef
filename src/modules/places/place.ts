import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import type {
  AccessMode,
  Audience,
  Fee,
  Programme,
  Service,
  SpecialCare,
  SupportMode,
  TrainingLabel,
} from './standard/terms.ts'

/** A place in our directory; its addresses and printed codes never change. */
export type PlaceId = Id<'place'>

/** An open door: what the national standard tells of a place, typed. Absent is not known, never a stand-in. */
export interface PlaceFacts {
  /** SIRET, RNA or RIDET; the placeholder of the standard is absent here. */
  readonly pivot?: string
  readonly name: string
  readonly commune: PlaceCommune
  /** Number and street. */
  readonly street: string
  readonly addressComplement?: string
  readonly position?: Position
  /** Codes of the national list (CCAS, BIB, RFS…). */
  readonly types: readonly string[]
  /** E.164, with the prefix of the territory; the standard exports the first. */
  readonly phones: readonly string[]
  readonly emails: readonly string[]
  readonly websites: readonly string[]
  readonly hours?: PlaceHours
  /** At most 280 characters. */
  readonly summary?: string
  readonly description?: string
  /** Who collected the data. */
  readonly collectedBy?: string
  readonly isItinerant?: boolean
  readonly isFixed?: boolean
  readonly parentOrganisation?: string
  readonly updatedOn: Day
  readonly services: readonly Service[]
  readonly audiences: readonly Audience[]
  readonly specialCares: readonly SpecialCare[]
  readonly fees: readonly Fee[]
  readonly programmes: readonly Programme[]
  readonly trainingLabels: readonly TrainingLabel[]
  readonly otherLabels: readonly string[]
  readonly accessModes: readonly AccessMode[]
  readonly supportModes: readonly SupportMode[]
  readonly accessibilitySheet?: string
  readonly bookingPage?: string
}

export interface PlaceCommune {
  readonly name: string
  readonly postalCode: string
  /** INSEE code of today; absent when the name and the postal code lead to none. */
  readonly code?: string
}

export interface Position {
  readonly latitude: number
  readonly longitude: number
  /** What the point stands for. */
  readonly precision: 'address' | 'street' | 'commune' | 'unknown'
}

export interface PlaceHours {
  /** As it was received: never lost, even when it cannot be read. */
  readonly raw: string
  /** The same in OSM opening_hours syntax; absent when it could not be read. */
  readonly osm?: string
}

/** What a town adds to the standard about its own places; never in the strict export. */
export interface LocalFacts {
  readonly closures: readonly Closure[]
  readonly stops: readonly Stop[]
  /** ISO 639 codes of the languages spoken to people. */
  readonly languages: readonly string[]
  readonly seats?: number
  readonly saturation?: 'low' | 'moderate' | 'high'
  readonly accessDetails: readonly AccessDetail[]
}

/** What one sheet says of a place; what a town adds only when its file has the columns for it. */
export type SaidFacts = PlaceFacts & Partial<LocalFacts>

/** Closed from a day to a day, both included. */
export interface Closure {
  readonly from: Day
  readonly to: Day
  readonly reason?: string
}

/** One stop of a bus or of a weekly session elsewhere. */
export interface Stop {
  readonly commune: PlaceCommune
  readonly street: string
  readonly position?: Position
  /** 1 Monday … 7 Sunday. */
  readonly weekday: number
  /** ISO weeks it comes: every week, odd or even ones. */
  readonly weeks: 'every' | 'odd' | 'even'
  /** Minutes since midnight. */
  readonly opensAt: number
  readonly closesAt: number
  readonly from?: Day
  readonly to?: Day
}

export type AccessDetail =
  | 'step-free'
  | 'ramp'
  | 'lift'
  | 'accessible-toilet'
  | 'induction-loop'
  | 'sign-language'
  | 'large-print'
  | 'parking-nearby'
  | 'quiet-place'
