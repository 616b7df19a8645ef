import type { Person } from '../../facts/household.ts'
import { amountFor, type Case } from '../rule.ts'
import { type ClaimingHousehold, isAdult, isYoungIn } from './claiming-household.ts'
import { payIn } from './income.ts'
import { mayClaimPpa } from './ppa-conditions.ts'

/** What the workers of the household bring in a month. */
export interface Work {
  /** Euros of pay, AAH included when it counts as pay (L842-8 CSS). */
  pay: number
  /** Euros of the bonuses of each worker, together. */
  bonus: number
  /** Euros of AAH that count as pay. */
  disability: number
  /** Euros of the pay of adults who may not claim: it counts as what replaces pay (R842-4 CSS). */
  unclaimed: number
}

export function workOf(asked: Case, home: ClaimingHousehold): Work {
  const { people } = asked.household
  const work: Work = { pay: 0, bonus: 0, disability: 0, unclaimed: 0 }
  for (let place = 0; place < people.length; place += 1) {
    const person = people[place]
    if (!person || person.incomes.length === 0 || !belongsTo(person, asked)) continue
    const pay = payIn(person, asked.month)
    if (pay === 0) continue
    if (isAdult(person) && !mayClaimPpa(person, asked, home.isRaised)) work.unclaimed += pay
    else addWorker(work, pay, { disability: disabilityPay(asked, place, pay), asked })
  }
  return work
}

/** Adults, and children under 25, whether or not their own income keeps them out of the amount. */
export function belongsTo(person: Person, asked: Case): boolean {
  return isAdult(person) || isYoungIn(person, asked, asked.month)
}

function addWorker(
  work: Work,
  pay: number,
  { disability, asked }: { disability: number; asked: Case },
): void {
  work.pay += pay + disability
  work.disability += disability
  work.bonus += workerBonus(pay + disability, asked)
}

/** AAH counts as pay for who earns 29 hours of SMIC a month (L842-8, D843-4 CSS). */
function disabilityPay({ awarded, values }: Case, place: number, pay: number): number {
  const least = values.minimumIncome.activityBonus.disabilityHours * values.wage.hourlySmic
  return pay >= least ? amountFor(awarded, 'aah', place) : 0
}

/** Nothing up to 59 hours of SMIC, then growing evenly to its most (D843-2 CSS). */
function workerBonus(pay: number, { values }: Case): number {
  const { base, bonusFrom, bonusUpTo, bonusMost } = values.minimumIncome.activityBonus
  const smic = values.wage.hourlySmic
  const share = (pay - bonusFrom * smic) / ((bonusUpTo - bonusFrom) * smic)
  return Math.min(1, Math.max(0, share)) * bonusMost * base
}
