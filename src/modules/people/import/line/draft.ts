import type { BirthDate } from '#kernel/birth-date.ts'
import type { SpokenLanguage } from '#kernel/spoken-language.ts'
import type { ContactChannel } from '../../contact-channel.ts'
import type { Gender, Home, Names, SocialStatus } from '../../person.ts'
import type { Field } from '../columns/field.ts'

/** What a line says of a person; survives JSON. */
export interface Draft {
  readonly names: Names
  readonly gender: Gender
  readonly birth?: BirthDate
  readonly home: Home
  readonly spoken: readonly SpokenLanguage[]
  readonly socialStatus?: SocialStatus
  readonly channels: readonly Omit<ContactChannel, 'id'>[]
}

/** What may be wrong with a cell, or was not sure. */
export const cellFaults = [
  'name-missing',
  'name-too-long',
  'name-without-letter',
  'name-order-unsure',
  'birth-unreadable',
  'birth-not-a-date',
  'birth-year-missing',
  'birth-month-missing',
  'birth-too-old',
  'birth-in-the-future',
  'birth-century-unsure',
  'birth-from-number',
  'commune-unknown',
  'commune-several',
  'phone-unreadable',
  'email-unreadable',
  'address-too-long',
  'gender-unknown',
  'social-status-unknown',
  'language-unknown',
  'formula',
  'formula-error',
  'holds-a-secret',
] as const
export type CellFault = (typeof cellFaults)[number]

/** What will be done about it. */
export const outcomes = ['line-left-out', 'cell-left-empty', 'read-as'] as const
export type Outcome = (typeof outcomes)[number]

/** A cell that could not be read, or was read in a way the agent should look at. */
export interface CellProblem {
  readonly field: Field
  readonly fault: CellFault
  readonly outcome: Outcome
  /** What stands in the cell. */
  readonly written: string
  /** How it was understood, when it was. */
  readonly readAs?: string
}

/** What a cell gave, and what was wrong with it. */
export interface ReadCell<Value> {
  readonly value?: Value
  readonly faults: readonly Fault[]
}

export interface Fault {
  readonly fault: CellFault
  /** Present: it was understood this way. Absent: it was left empty. */
  readonly readAs?: string
}

/** Nothing read because of this. */
export function unread(fault: CellFault): { readonly faults: readonly Fault[] } {
  return { faults: [{ fault }] }
}
