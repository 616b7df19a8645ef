import type { Household } from '../facts/household.ts'
import type { Month } from '../facts/month.ts'
import type { Awarded } from '../rules/rule.ts'

/** What is looked at for local aids: the household, what it may claim, and what it said besides. */
export interface LocalCase {
  readonly household: Household
  readonly month: Month
  readonly awarded: Awarded
  readonly told: Told
}

/** What a household says for local aids only; what is absent is not known. */
export interface Told {
  /** The family quotient written by the CAF, in euros a month; without it we work one out. */
  readonly quotient?: number
  readonly monthsInTown?: number
  /** Answers to the questions of the aids, by their id. */
  readonly answers?: Readonly<Record<string, boolean>>
}
