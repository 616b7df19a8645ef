import type { Person } from '../../facts/household.ts'
import { type Month, monthOf } from '../../facts/month.ts'
import { amountOf, type Case, type Outcome } from '../rule.ts'
import { claimingHousehold, type ClaimingHousehold, coefficientOf } from './claiming-household.ts'
import { countedAllowances, countedFamilyBenefits } from './counted-benefits.ts'
import { housingShare } from './housing-share.ts'
import { otherIncomeIn } from './income.ts'
import { mayClaimPpa } from './ppa-conditions.ts'
import { explainMonth } from './ppa-month-trace.ts'
import { belongsTo, type Work, workOf } from './ppa-work.ts'

/**
 * The bonus worked out for one month of the quarter, with the pay and the benefits of that month (R843-1 CSS); below
 * zero when resources are too high. `claim` is the case of the month it is asked for.
 */
export function bonusOfMonth(then: Case, claim: Case): number {
  const asked = withNewborn(then, claim)
  const { activityBonus, household } = asked.values.minimumIncome
  const home = claimingHousehold(asked, { mayClaim: mayClaimPpa, bornBy: claim.month })
  const standard = activityBonus.base * coefficientOf(home, household)
  const work = workOf(asked, home)
  const resources = resourcesOf(asked, home, work)
  if (asked.trace) explainMonth(asked, home, { standard, work, resources })
  return standard + work.pay * activityBonus.share + work.bonus - Math.max(standard, resources)
}

/** Whether a child of the household was born in or after a month, and by another. */
export function isBornBetween({ role, birth }: Person, after: Month, until: Month): boolean {
  return role === 'child' && monthOf(birth) >= after && monthOf(birth) <= until
}

const none: Outcome = { amount: 0 }

/**
 * The base allowance of a child born since the month looked at counts in that month too, at its rate of then, and not
 * with the family supplement (L532-1 CSS).
 */
function withNewborn(then: Case, claim: Case): Case {
  const now = amountOf(claim.awarded, 'paje-base')
  if (now === 0 || amountOf(then.awarded, 'paje-base') > 0) return then
  if (!claim.household.people.some((person) => isBornBetween(person, then.month, claim.month))) return then
  const amount = (now * then.values.family.base) / claim.values.family.base
  return { ...then, awarded: { ...then.awarded, 'paje-base': { amount }, cf: none } }
}

function resourcesOf(asked: Case, home: ClaimingHousehold, work: Work): number {
  let others = work.unclaimed
  for (const person of asked.household.people)
    if (person.incomes.length > 0 && belongsTo(person, asked)) others += otherIncomeIn(person, asked.month)
  const { base } = asked.values.minimumIncome.activityBonus
  return (
    work.pay -
    work.disability +
    others +
    countedFamilyBenefits(asked) +
    countedAllowances(asked) +
    housingShare(asked, home, base)
  )
}
