import { monthOf } from '../../facts/month.ts'
import { type Case, type Outcome, refused, toCent } from '../rule.ts'
import { familyLaws } from './family-laws.ts'
import { noteResources } from './family-notes.ts'
import { familyOf } from './family-of.ts'
import { aboveCeiling, pajeCeilings } from './paje-ceilings.ts'
import { percent } from './percent.ts'

/** Grant for each child expected (prime à la naissance, L531-2 CSS), in euros, once. */
export function pajeBirthRule(asked: Case): Outcome {
  const { values, trace } = asked
  const expected = expectedChildren(asked)
  if (expected === 0) return noBirth(asked)
  const family = familyOf(asked.household, asked.month)
  const { partial } = pajeCeilings(asked, family, family.dependants + expected)
  const resources = family.resources.amount
  if (trace) noteResources(trace, family, asked)
  if (resources > partial)
    return aboveCeiling('refusal-paje-birth-above-ceiling', { ceiling: partial, resources })
  const { birthGrant } = values.family.childcare
  const amount = toCent(values.family.base * birthGrant * expected)
  trace?.notes({
    says: 'step-paje-birth-ceiling',
    values: { ceilingEuros: partial, children: family.dependants + expected },
    law: familyLaws.childcareCeiling,
  })
  trace?.startsAt(values.family.base, {
    says: 'step-paje-birth-base',
    values: { baseEuros: values.family.base },
    law: familyLaws.monthlyBase,
  })
  trace?.multipliesBy(birthGrant, {
    says: 'step-paje-birth-rate',
    values: { rate: percent(birthGrant) },
    law: familyLaws.grantRates,
  })
  if (expected > 1)
    trace?.multipliesBy(expected, {
      says: 'step-paje-birth-children',
      values: { children: expected },
      law: familyLaws.grants,
    })
  trace?.roundsTo(amount, {
    says: 'step-paje-birth-when',
    values: { amountEuros: amount },
    law: familyLaws.grants,
  })
  return { amount }
}

/** Children not born yet, entered as people or told by the day expected. */
function expectedChildren({ household, month }: Case): number {
  let unborn = 0
  let due = 0
  for (const person of household.people) {
    if (person.role === 'child' && monthOf(person.birth) > month) unborn += 1
    else if (person.due !== undefined && monthOf(person.due) > month) due += 1
  }
  return Math.max(unborn, due)
}

function noBirth({ household }: Case): Outcome {
  const pregnant = household.people.some((person) => person.pregnant)
  return refused({
    because: pregnant ? 'refusal-paje-birth-no-date' : 'refusal-paje-birth-no-birth',
    law: familyLaws.grants,
    values: {},
  })
}
