import { monthOf } from '../../facts/month.ts'
import { type Case, type Outcome, refused, toCent } from '../rule.ts'
import { familyLaws } from './family-laws.ts'
import { noteResources } from './family-notes.ts'
import { familyOf } from './family-of.ts'
import { aboveCeiling, pajeCeilings } from './paje-ceilings.ts'
import { percent } from './percent.ts'

/** The grant is paid by the second month after the arrival of the child (D531-2, II CSS). */
const monthsToPay = 2

/** Grant for each child adopted, at her arrival (prime à l'adoption, L531-2 CSS), in euros, once. */
export function pajeAdoptionRule(asked: Case): Outcome {
  const { values, trace } = asked
  const family = familyOf(asked.household, asked.month)
  const arrived = family.children.filter(({ person, months }) => {
    const since = person.adopted === undefined ? -1 : asked.month - monthOf(person.adopted)
    return months < 20 * 12 && since >= 0 && since <= monthsToPay
  }).length
  if (arrived === 0)
    return refused({ because: 'refusal-paje-adoption-none', law: familyLaws.grants, values: {} })
  const { partial } = pajeCeilings(asked, family, family.dependants)
  const resources = family.resources.amount
  if (trace) noteResources(trace, family, asked)
  if (resources > partial)
    return aboveCeiling('refusal-paje-adoption-above-ceiling', { ceiling: partial, resources })
  const { adoptionGrant } = values.family.childcare
  const amount = toCent(values.family.base * adoptionGrant * arrived)
  trace?.startsAt(values.family.base, {
    says: 'step-paje-adoption-base',
    values: { baseEuros: values.family.base },
    law: familyLaws.monthlyBase,
  })
  trace?.multipliesBy(adoptionGrant * arrived, {
    says: 'step-paje-adoption-rate',
    values: { rate: percent(adoptionGrant), children: arrived, ceilingEuros: partial },
    law: familyLaws.grantRates,
  })
  trace?.roundsTo(amount, { says: 'step-paje-adoption-rounded', values: { amountEuros: amount } })
  return { amount }
}
