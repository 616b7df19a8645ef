import { amountOf, type Case, type Outcome, refused } from '../rule.ts'
import { claimingHousehold, coefficientOf, isAdult } from './claiming-household.ts'
import { minimumIncomeLaws } from './minimum-income-laws.ts'
import { mayClaimRsa } from './rsa-conditions.ts'

const november = 10

/** Prime de Noël, paid once to who has RSA or ASS for November, or else for December. */
export function christmasBonusRule(asked: Case): Outcome {
  const law = minimumIncomeLaws.christmas
  if (asked.month % 12 < november)
    return refused({
      because: 'refusal-christmas-season',
      law,
      values: {},
      by: november - (asked.month % 12),
    })
  if (amountOf(asked.awarded, 'rsa') > 0) return forHousehold(asked)
  if (hasSolidarityAllowance(asked)) return forOnePerson(asked)
  return refused({ because: 'refusal-christmas-no-rsa', law, values: {} })
}

function forHousehold(asked: Case): Outcome {
  const claim = { mayClaim: mayClaimRsa, bornBy: asked.month }
  const home = { ...claimingHousehold(asked, claim), isRaised: false }
  const coefficient = coefficientOf(home, asked.values.minimumIncome.household)
  const { amount } = forOnePerson(asked)
  asked.trace?.multipliesBy(coefficient, {
    says: 'step-christmas-household',
    values: { people: home.adults + home.children, coefficient },
    law: minimumIncomeLaws.christmas,
  })
  return { amount: amount * coefficient }
}

function forOnePerson({ values, trace }: Case): Outcome {
  const { base } = values.minimumIncome.christmas
  trace?.startsAt(base, {
    says: 'step-christmas-base',
    values: { baseEuros: base },
    law: minimumIncomeLaws.christmas,
  })
  return { amount: base }
}

function hasSolidarityAllowance({ household, month }: Case): boolean {
  return household.people.some(
    (person) =>
      isAdult(person) &&
      person.incomes.some(
        ({ kind, from, to }) => kind === 'solidarity-allowance' && from <= month && month <= to,
      ),
  )
}
