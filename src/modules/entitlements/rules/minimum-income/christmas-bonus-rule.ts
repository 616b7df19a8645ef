import type { Person } from '../../facts/household.ts'
import type { Month } from '../../facts/month.ts'
import { amountOf, type Case, type Outcome, refused } from '../rule.ts'
import { claimingHousehold, coefficientOf, isAdult } from './claiming-household.ts'
import { minimumIncomeLaws } from './minimum-income-laws.ts'
import { mayClaimRsa } from './rsa-conditions.ts'

const law = minimumIncomeLaws.christmas

/** Prime de Noël, paid once in December to who has RSA or ASS for November, or else for December. */
export function christmasBonusRule(asked: Case): Outcome {
  const people = peopleCounted(asked)
  if (people === 0) return refused({ because: 'refusal-christmas-no-rsa', law, values: {} })
  const { base } = asked.values.minimumIncome.christmas
  asked.trace?.startsAt(base, { says: 'step-christmas-base', values: { baseEuros: base }, law })
  const amount = people === 1 ? base : base * coefficientOfHousehold(asked)
  const from = decemberOf(asked.month)
  if (from === asked.month) return { amount }
  asked.trace?.notes({ says: 'step-christmas-announced', values: { fromMonth: from }, law })
  return { amount, from }
}

/** How many people it is paid for: the household with RSA, one person with ASS. */
function peopleCounted(asked: Case): number {
  if (amountOf(asked.awarded, 'rsa') > 0) return asked.household.people.length
  return asked.household.people.some(
    (person) => isAdult(person) && hasSolidarityAllowance(person, asked.month),
  )
    ? 1
    : 0
}

function coefficientOfHousehold(asked: Case): number {
  const claim = { mayClaim: mayClaimRsa, bornBy: asked.month }
  const home = { ...claimingHousehold(asked, claim), isRaised: false }
  const coefficient = coefficientOf(home, asked.values.minimumIncome.household)
  asked.trace?.multipliesBy(coefficient, {
    says: 'step-christmas-household',
    values: { people: home.adults + home.children, coefficient },
    law,
  })
  return coefficient
}

function hasSolidarityAllowance({ incomes }: Person, month: Month): boolean {
  return incomes.some(({ kind, from, to }) => kind === 'solidarity-allowance' && from <= month && month <= to)
}

function decemberOf(month: Month): Month {
  return month - (month % 12) + 11
}
