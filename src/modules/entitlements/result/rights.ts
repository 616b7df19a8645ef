import type { Day } from '#kernel/day.ts'
import type { Sitting } from '#modules/forms/index.ts'
import type { BenefitId, Period } from '../benefit.ts'
import { estimate, type Estimate, type Likely, type Matter } from '../estimate/estimate.ts'
import { type StaleParameter, staleParametersOf } from '../explanation/stale.ts'
import type { Step } from '../explanation/trace.ts'
import type { Household } from '../facts/household.ts'
import type { Month } from '../facts/month.ts'
import type { ZoneOf } from '../facts/zones.ts'
import { evaluateAids, type LocalOutcome } from '../local/evaluate-aid.ts'
import type { LocalAid } from '../local/local-aid.ts'
import type { Law } from '../parameters/parameter.ts'
import { codes, type Facts } from '../questions/facts.ts'
import { type AnsweredHousehold, householdFromAnswers } from '../questions/household-from-answers.ts'
import { type AskedBenefit, askedBenefits } from '../questions/received-questions.ts'
import { receivedOf } from '../questions/statements-from-facts.ts'
import { allBenefits } from '../rules/all-benefits.ts'
import { amountOf, type Benefit, type Outcome, type Refusal } from '../rules/rule.ts'
import { explainBenefit, type Simulation } from '../simulate/simulate.ts'
import { type WhatIf, whatIfs } from './what-if.ts'

/** What a household may claim, as far as its answers say. */
export interface Rights {
  readonly on: Day
  readonly month: Month
  /** Certain ones first, the largest first; those that are not due at the end. */
  readonly benefits: readonly ToldBenefit[]
  /** What is not known and would change something, the most first. */
  readonly missing: readonly Matter[]
  readonly whatIfs: readonly WhatIf[]
  /** What the town, the department or an association may add. */
  readonly local: readonly LocalOutcome[]
}

/** What is known of the town beside its people. */
export interface TownKnowledge {
  readonly zoneOf: ZoneOf
  readonly localAids: readonly LocalAid[]
}

/** One benefit: whether, how much, since when, why, and against what is received. */
export interface ToldBenefit extends Likely {
  readonly id: BenefitId
  readonly period: Period
  /** With what was answered, and common values for what was not. */
  readonly outcome: Outcome
  readonly steps: readonly Step[]
  readonly refusal?: Refusal
  /** The first of the months looked at since when it has been due without a break; nothing for those not looked back at. */
  readonly since?: Month
  /** An article it comes from was not read. */
  readonly isUnread: boolean
  readonly laws: readonly Law[]
  /** Its amounts of the year are missing: the last known ones were used. */
  readonly stale: readonly StaleParameter[]
  readonly received: Received
}

/** `yes` with the amount where it was told; `asked-for`: no answer yet. */
export type Received =
  | { readonly state: 'no' | 'not-said' | 'asked-for' }
  | { readonly state: 'yes'; readonly amount: number | undefined }

/** Works out what the answers give right to. */
export function tellRights(sitting: Sitting, { zoneOf, localAids }: TownKnowledge): Rights {
  const told = householdFromAnswers(sitting, zoneOf)
  const { standIn, benefits, matters } = estimateTold(told)
  const household = told.with(new Map())
  const explained = allBenefits.map((benefit) =>
    tellBenefit({ benefit, told, household, simulation: standIn, likely: benefits[benefit.id] }),
  )
  return {
    on: sitting.today,
    month: told.month,
    benefits: explained.toSorted(byCertainty),
    missing: matters,
    whatIfs: whatIfs(told, standIn),
    local: evaluateAids(localAids, {
      household,
      month: told.month,
      awarded: standIn.awarded,
      told: {},
    }),
  }
}

/** What may be said of the answers: the same on the result page and in the work list. */
export function estimateTold(told: AnsweredHousehold): Estimate {
  return estimate(told, told.month, isFew(told))
}

/** Looking between amounts takes a second for each that is not known: past this many, the values tried are enough. */
const mostAmountsLookedInto = 1

function isFew({ open }: AnsweredHousehold): boolean {
  return open.filter(({ continuous }) => continuous).length <= mostAmountsLookedInto && open.length <= 3
}

interface Telling {
  readonly benefit: Benefit
  readonly told: AnsweredHousehold
  readonly household: Household
  readonly simulation: Simulation
  readonly likely: Likely
}

function tellBenefit({ benefit, told, household, simulation, likely }: Telling): ToldBenefit {
  const { id, period, laws } = benefit
  const { outcome, steps } = explainBenefit({ household, simulation }, id)
  const since = likely.answer === 'yes' ? dueSince(benefit, simulation) : undefined
  return {
    ...likely,
    id,
    period,
    outcome,
    steps,
    ...(outcome.refusal && { refusal: outcome.refusal }),
    ...(since !== undefined && { since }),
    laws,
    isUnread: laws.some(({ read }) => !read),
    stale: staleParametersOf(benefit, told.month),
    received: receivedState(told.facts, id),
  }
}

function dueSince({ id, lookedBackAt }: Benefit, { month, earlier }: Simulation): Month | undefined {
  if (!lookedBackAt) return undefined
  let since = month
  while (amountOf(earlier(since - 1), id) > 0) since -= 1
  // A month of which the statement says that nothing was received says nothing of the conditions.
  return since === month ? undefined : since
}

function receivedState(facts: Facts, id: BenefitId): Received {
  if (!isAskedBenefit(id)) return { state: 'not-said' }
  const received = codes(facts, 'received')
  if (received?.includes(id)) return { state: 'yes', amount: receivedOf(facts, id) }
  if (codes(facts, 'pending')?.includes(id)) return { state: 'asked-for' }
  return { state: received ? 'no' : 'not-said' }
}

function isAskedBenefit(id: BenefitId): id is AskedBenefit {
  return askedBenefits.some((asked) => asked === id)
}

const ranks = { yes: 0, unsure: 1, no: 2 } as const

function byCertainty(one: ToldBenefit, other: ToldBenefit): number {
  return ranks[one.answer] - ranks[other.answer] || aYear(other) - aYear(one)
}

const timesAYear: Readonly<Record<Period, number>> = { month: 12, year: 1, once: 1, right: 1 }

function aYear({ most, period }: ToldBenefit): number {
  return most * timesAYear[period]
}
