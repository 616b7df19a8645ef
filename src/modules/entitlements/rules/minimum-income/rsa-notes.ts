import { ageInMonths } from '../../facts/read-facts.ts'
import { amountOf, type Case } from '../rule.ts'
import { type ClaimingHousehold, isYoungIn } from './claiming-household.ts'
import { minimumIncomeLaws } from './minimum-income-laws.ts'

/** The law leaves the base allowance out for a child's first three months when the raised amount is due (R262-11, 2°). */
const monthsWithoutAllowance = 3

/** Says that the base allowance of a new-born child, counted here, may be asked to be left out. */
export function noteBabyAllowance(asked: Case, { isRaised }: ClaimingHousehold): void {
  const allowanceEuros = amountOf(asked.awarded, 'paje-base')
  if (!isRaised || allowanceEuros === 0) return
  const hasNewborn = asked.household.people.some(
    (person) =>
      isYoungIn(person, asked, asked.month) && ageInMonths(person, asked.month) < monthsWithoutAllowance,
  )
  if (hasNewborn)
    asked.trace?.notes({
      says: 'step-rsa-newborn',
      values: { allowanceEuros },
      law: minimumIncomeLaws.leftOut,
    })
}
