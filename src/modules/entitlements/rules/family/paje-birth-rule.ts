import type { Trace } from '../../explanation/trace.ts'
import type { Month } from '../../facts/month.ts'
import { type Case, type Outcome, refused, toCent } from '../rule.ts'
import { type ExpectedBirths, expectedBirths } from './expected-births.ts'
import { familyLaws } from './family-laws.ts'
import { noteResources } from './family-notes.ts'
import { familyOf } from './family-of.ts'
import { aboveCeiling, pajeCeilings } from './paje-ceilings.ts'
import { percent } from './percent.ts'

/** Grant for each child expected (prime à la naissance, L531-2 CSS), in euros, once. */
export function pajeBirthRule(asked: Case): Outcome {
  const { values, trace } = asked
  const expected = expectedBirths(asked.household, asked.month)
  if (!expected) return noBirth(asked)
  const family = familyOf(asked.household, asked.month)
  const children = family.dependants + expected.children
  const { partial } = pajeCeilings(asked, family, children)
  const resources = family.resources.amount
  if (trace) noteResources(trace, family, asked)
  if (resources > partial)
    return aboveCeiling('refusal-paje-birth-above-ceiling', { ceiling: partial, resources })
  trace?.notes({
    says: 'step-paje-birth-ceiling',
    values: { ceilingEuros: partial, children },
    law: familyLaws.childcareCeiling,
  })
  const amount = toCent(values.family.base * values.family.childcare.birthGrant * expected.children)
  // Paid before the end of the month that follows the sixth month of pregnancy (L531-2).
  const from = expected.month - 2
  if (trace) explain(trace, { asked, expected, amount, from })
  return { amount, ...(from > asked.month && { from }) }
}

interface Worked {
  readonly asked: Case
  readonly expected: ExpectedBirths
  readonly amount: number
  readonly from: Month
}

function explain(trace: Trace, { asked, expected, amount, from }: Worked): void {
  const { base, childcare } = asked.values.family
  trace.startsAt(base, {
    says: 'step-paje-birth-base',
    values: { baseEuros: base },
    law: familyLaws.monthlyBase,
  })
  trace.multipliesBy(childcare.birthGrant, {
    says: 'step-paje-birth-rate',
    values: { rate: percent(childcare.birthGrant) },
    law: familyLaws.grantRates,
  })
  if (expected.children > 1)
    trace.multipliesBy(expected.children, {
      says: 'step-paje-birth-children',
      values: { children: expected.children },
      law: familyLaws.grants,
    })
  trace.roundsTo(amount, {
    says: from > asked.month ? 'step-paje-birth-from' : 'step-paje-birth-when',
    values: { amountEuros: amount, fromMonth: from },
    law: familyLaws.grants,
  })
}

function noBirth({ household }: Case): Outcome {
  const pregnant = household.people.some((person) => person.pregnant)
  return refused({
    because: pregnant ? 'refusal-paje-birth-no-date' : 'refusal-paje-birth-no-birth',
    law: familyLaws.grants,
    values: {},
  })
}
