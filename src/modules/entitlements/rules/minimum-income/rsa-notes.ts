import { ageInMonths } from '../../facts/read-facts.ts'
import { amountOf, type Case } from '../rule.ts'
import { type ClaimingHousehold, isAdult, isYoungIn } from './claiming-household.ts'
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

/** Says what the rule takes more simply than the law. */
export function noteSimplified(asked: Case): void {
  if (isSelfEmployed(asked))
    asked.trace?.notes({ says: 'step-rsa-self-employed', law: minimumIncomeLaws.selfEmployed })
  const isShared = asked.household.people.some(
    (person) => person.sharedCustody && isYoungIn(person, asked, asked.month),
  )
  if (isShared) asked.trace?.notes({ says: 'step-rsa-shared-custody', law: minimumIncomeLaws.dependants })
}

export function isSelfEmployed({ household }: Case): boolean {
  return household.people.some(
    (person) => isAdult(person) && person.incomes.some(({ kind }) => kind === 'self-employment'),
  )
}
