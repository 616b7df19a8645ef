import type { BenefitId, Period } from '../benefit.ts'
import type { RefusalKey, Sayable } from '../explanation/words.ts'
import type { Trace } from '../explanation/trace.ts'
import type { Household } from '../facts/household.ts'
import type { Month } from '../facts/month.ts'
import type { Values } from '../parameters/all-parameters.ts'
import type { Law } from '../parameters/parameter.ts'

/** Everything a rule may look at. Rules are pure: same case, same outcome. */
export interface Case {
  readonly household: Household
  readonly month: Month
  /** The parameters in force that month. */
  readonly values: Values
  /** What was worked out before it for the same month. */
  readonly awarded: Awarded
  /** What was due in an earlier month: read on a statement, or worked out. */
  readonly earlier: (month: Month) => Awarded
  /** Present when somebody wants to know why. */
  readonly trace?: Trace
}

export type Awarded = Readonly<Partial<Record<BenefitId, Outcome>>>

export interface Outcome {
  /** Euros in the benefit's own period; 0 when nothing is due. A right that is had or not counts 1 or 0. */
  readonly amount: number
  /** Amounts it is made of: af = { base, ageSupplement, flat }, housing = { apl, als, alf }. */
  readonly parts?: Readonly<Record<string, number>>
  /** For benefits due to one person (AAH, ASI…), by place in `household.people`. */
  readonly byPerson?: readonly number[]
  /** The first month it is paid, when that is later than the asked month: announced, not due yet. */
  readonly from?: Month
  /** The first condition that fails; absent when something is due. */
  readonly refusal?: Refusal
}

export interface Refusal {
  readonly because: RefusalKey
  readonly law: Law
  readonly values: Sayable
  /** How far the household is from the condition, in its unit: euros above a ceiling, years, months. */
  readonly by?: number
}

export type Rule = (asked: Case) => Outcome

export interface Benefit {
  readonly id: BenefitId
  readonly period: Period
  readonly rule: Rule
  /** Parameters it uses, by name or by group (`oldAge.aspa`, `wage`): when one is stale, its results say so. */
  readonly uses: readonly (keyof Values | `${keyof Values}.${string}`)[]
  /** Worked out for the months before too, because another rule looks at it. */
  readonly lookedBackAt: boolean
  /** The articles it comes from; the result is « non vérifié » when one was not read. */
  readonly laws: readonly Law[]
}

/** Euros due for a benefit that month, 0 when nothing is due or when it is due from a later month. */
export function amountOf(awarded: Awarded, benefit: BenefitId): number {
  const outcome = awarded[benefit]
  return outcome === undefined || outcome.from !== undefined ? 0 : outcome.amount
}

/** Euros of a benefit, due that month or from a later one. */
export function announcedOf(awarded: Awarded, benefit: BenefitId): number {
  return awarded[benefit]?.amount ?? 0
}

/** Euros due to one person of the household that month. */
export function amountFor(awarded: Awarded, benefit: BenefitId, place: number): number {
  const outcome = awarded[benefit]
  return outcome === undefined || outcome.from !== undefined ? 0 : (outcome.byPerson?.[place] ?? 0)
}

/** Nothing due, and why. */
export function refused(refusal: Refusal): Outcome {
  return { amount: 0, refusal }
}

/** Rounds to the cent, halves up: 301.335, which a computer holds as 301.33499…, is 301.34. */
export function toCent(euros: number): number {
  return Math.round(euros * 100 + 1e-7) / 100
}
