import { Trace } from '../../explanation/trace.ts'
import type { StepKey } from '../../explanation/words.ts'
import type { Law } from '../../parameters/parameter.ts'
import { amountOf, type Case } from '../rule.ts'
import { type ClaimingHousehold, coefficientOf } from './claiming-household.ts'
import { countedAllowances, countedFamilyBenefits } from './counted-benefits.ts'
import { housingShare } from './housing-share.ts'
import { minimumIncomeLaws as laws } from './minimum-income-laws.ts'
import type { Work } from './ppa-work.ts'

interface Worked {
  readonly standard: number
  readonly work: Readonly<Work>
  readonly resources: number
}

/** The steps of one month of the quarter, in the trace of that month. */
export function explainMonth(asked: Case, home: ClaimingHousehold, worked: Worked): void {
  explainStandard(asked, home)
  explainWork(asked, worked.work)
  explainResources(asked, home, worked)
  if (asked.trace && asked.trace.total < 0)
    asked.trace.isAtLeast(0, { says: 'step-ppa-month-least', law: laws.bonus })
}

function explainStandard({ values, trace }: Case, home: ClaimingHousehold): void {
  const { activityBonus, household } = values.minimumIncome
  const coefficient = coefficientOf(home, household)
  trace?.startsAt(activityBonus.base, {
    says: 'step-ppa-base',
    values: { baseEuros: activityBonus.base },
    law: laws.bonus,
  })
  if (coefficient !== 1)
    trace?.multipliesBy(coefficient, {
      says: home.isRaised ? 'step-ppa-raised' : 'step-ppa-household',
      values: { people: home.adults + home.children, children: home.children, coefficient },
      law: laws.bonusHousehold,
    })
}

function explainWork({ values, trace }: Case, { pay, bonus, disability }: Readonly<Work>): void {
  const { share, bonusFrom, bonusUpTo } = values.minimumIncome.activityBonus
  trace?.adds(pay * share, {
    says: disability > 0 ? 'step-ppa-pay-with-aah' : 'step-ppa-pay',
    values: { payEuros: pay, percent: share * 100 },
    law: disability > 0 ? laws.bonusDisability : laws.bonusShare,
  })
  trace?.adds(bonus, {
    says: 'step-ppa-bonus',
    values: { bonusEuros: bonus, from: bonusFrom, upTo: bonusUpTo },
    law: laws.bonusWorkers,
  })
}

function explainResources(asked: Case, home: ClaimingHousehold, worked: Worked): void {
  const { standard, resources } = worked
  const values = { standardEuros: standard, resourcesEuros: resources }
  if (resources < standard)
    asked.trace?.takesAway(standard, { says: 'step-ppa-least-resources', values, law: laws.bonus })
  else
    asked.trace?.takesAway(resources, {
      says: 'step-ppa-resources',
      values,
      law: laws.bonus,
      because: resourcesOf(asked, home, worked),
    })
}

function resourcesOf(asked: Case, home: ClaimingHousehold, { work, resources }: Worked): Trace {
  const trace = new Trace()
  const family = countedFamilyBenefits(asked)
  const allowances = countedAllowances(asked)
  const housing = housingShare(asked, home, asked.values.minimumIncome.activityBonus.base)
  const pay = work.pay - work.disability
  const others = resources - pay - family - allowances - housing
  trace.startsAt(pay, { says: 'step-ppa-own-pay', values: { payEuros: pay }, law: laws.bonusResources })
  const add = (euros: number, says: StepKey, law: Law): void => {
    if (euros > 0.005) trace.adds(euros, { says, values: { amountEuros: euros }, law })
  }
  add(others, 'step-ppa-others', laws.bonusResources)
  add(family, 'step-ppa-family', laws.bonusFamily)
  add(allowances, 'step-ppa-allowances', laws.bonusResources)
  add(
    housing,
    amountOf(asked.awarded, 'housing') > 0 ? 'step-ppa-housing-aid' : 'step-ppa-housed',
    laws.bonusHoused,
  )
  return trace
}
