import { Trace } from '../../explanation/trace.ts'
import { type Case, type Outcome, refused } from '../rule.ts'
import { homeOf } from './home-base.ts'
import { housingResources } from './housing-base.ts'
import { housingLaws } from './housing-laws.ts'
import { type RentReduction, rentReductionOf } from './rent-reduction-base.ts'

const notSocial = refused({ because: 'refusal-rls-not-social', law: housingLaws.rentReduction, values: {} })
const overseas = refused({ because: 'refusal-rls-overseas', law: housingLaws.rentReduction, values: {} })

/** Réduction de loyer de solidarité: what a social landlord takes off the rent of a household with low resources. */
export function rlsRule(asked: Case): Outcome {
  const { household, trace } = asked
  if (household.housing.status !== 'social-tenant' || household.housing.rent === 0) return notSocial
  const home = homeOf(asked)
  if (home.overseas) return overseas
  const why = trace && new Trace()
  const resources = housingResources(asked, why, 'couple')
  const found = rentReductionOf(asked, { home, resources })
  if (trace && why) explain(trace, { resources, why, found })
  return found.amount > 0 ? { amount: found.amount } : aboveCeiling(found)
}

interface Explained {
  readonly resources: number
  readonly why: Trace
  readonly found: RentReduction
}

function explain(trace: Trace, { resources, why, found }: Explained): void {
  trace.startsAt(resources, {
    says: 'step-rls-resources',
    values: { resourcesEuros: resources },
    law: housingLaws.rentReduction,
    because: why,
  })
  trace.multipliesBy(1 / 12, {
    says: 'step-rls-monthly',
    values: { monthEuros: found.monthlyResources, ceilingEuros: found.ceiling },
    law: housingLaws.rentReductionAmounts,
  })
  trace.startsAt(found.amount, {
    says: found.amount > 0 ? 'step-rls-amount' : 'step-rls-nothing',
    values: { amountEuros: found.amount },
    law: housingLaws.rentReductionAmounts,
  })
}

function aboveCeiling({ monthlyResources, ceiling }: RentReduction): Outcome {
  return refused({
    because: 'refusal-rls-resources',
    law: housingLaws.rentReductionAmounts,
    values: { monthEuros: monthlyResources, ceilingEuros: ceiling, overEuros: monthlyResources - ceiling },
    by: monthlyResources - ceiling,
  })
}
