import type { Person } from '../../facts/household.ts'
import { ageIn } from '../../facts/read-facts.ts'
import type { Month } from '../../facts/month.ts'
import { payLimit } from '../family/family-of.ts'
import type { Case, Refusal } from '../rule.ts'
import { type ClaimingHousehold, isAdult } from './claiming-household.ts'
import { payIn, quarterOf } from './income.ts'
import { minimumIncomeLaws } from './minimum-income-laws.ts'
import { hasPermit, isStudent } from './rsa-conditions.ts'

/** Who works is who was paid in one of the last three months (L842-1 CSS: « qui perçoit »). */
const monthsSinceWork = 3

/** Students and apprentices may claim when they earn enough each month of the quarter (L842-2, 3°, CSS). */
export function mayClaimPpa(person: Person, asked: Case, isRaised: boolean): boolean {
  if (isRaised) return true
  if (!hasPermit(person, asked.values.minimumIncome.permitYears)) return false
  return !isLearning(person) || earnsEnough(person, asked)
}

/** The first condition of L842-1 and L842-2 CSS that fails. */
export function whyNoPpa(asked: Case, home: ClaimingHousehold): Refusal | undefined {
  const { leastAge } = asked.values.minimumIncome.activityBonus
  let oldest = 0
  for (const person of asked.household.people)
    if (isAdult(person)) oldest = Math.max(oldest, ageIn(person, asked.month))
  if (oldest < leastAge)
    return {
      because: 'refusal-ppa-age',
      law: minimumIncomeLaws.bonusClaimant,
      values: { age: oldest, leastAge },
      by: leastAge - oldest,
    }
  if (home.adults === 0) return whyNobodyClaims(asked)
  return home.isRaised || hasWorker(asked) ? undefined : noPay(asked)
}

function isLearning(person: Person): boolean {
  return isStudent(person) || person.schooling === 'apprentice'
}

function earnsEnough(person: Person, asked: Case): boolean {
  const { first, last } = quarterOf(asked)
  for (let month = first; month <= last; month += 1) if (payIn(person, month) <= payLimit(month)) return false
  return true
}

function hasWorker(asked: Case): boolean {
  return asked.household.people.some(
    (person) =>
      isAdult(person) &&
      mayClaimPpa(person, asked, false) &&
      isPaidWithin(person, asked.month - monthsSinceWork, asked.month - 1),
  )
}

function isPaidWithin(person: Person, first: Month, last: Month): boolean {
  for (let month = first; month <= last; month += 1) if (payIn(person, month) > 0) return true
  return false
}

function noPay(asked: Case): Refusal {
  const { first, last } = quarterOf(asked)
  const law = minimumIncomeLaws.bonusWorker
  if (asked.household.people.some((person) => isAdult(person) && isPaidWithin(person, first, first)))
    return { because: 'refusal-ppa-pay-stopped', law, values: { oneMonth: first } }
  return { because: 'refusal-ppa-no-pay', law, values: { firstMonth: first, lastMonth: last } }
}

function whyNobodyClaims(asked: Case): Refusal {
  const least = asked.values.minimumIncome.permitYears
  const applicant = asked.household.people.find(isAdult)
  const years = applicant?.permitYears
  const law = minimumIncomeLaws.bonusClaimant
  if (years !== undefined && years < least)
    return { because: 'refusal-ppa-permit', law, values: { years, least }, by: least - years }
  return { because: 'refusal-ppa-student', law, values: { limitEuros: payLimit(quarterOf(asked).last) } }
}
