import type { Trace } from '../../explanation/trace.ts'
import type { IncomeKind } from '../../facts/household.ts'
import { monthlyIncome } from '../../facts/read-facts.ts'
import { type Case, type Outcome, refused, toCent } from '../rule.ts'
import { familyLaws } from './family-laws.ts'
import { noteBirthday } from './family-notes.ts'
import { type Family, familyOf } from './family-of.ts'
import { percent } from './percent.ts'

const maintenance: readonly IncomeKind[] = ['maintenance-received']

/** Support for a parent alone whose children get little or nothing from the other one (L523-1 CSS), in euros a month. */
export function asfRule(asked: Case): Outcome {
  const { values, trace } = asked
  const family = familyOf(asked.household, asked.month)
  if (family.couple)
    return refused({ because: 'refusal-asf-couple', law: familyLaws.supportAlone, values: {} })
  const children = supported(family)
  if (children === 0) return refused({ because: 'refusal-asf-no-child', law: familyLaws.support, values: {} })
  const { oneParent, leastPaid } = values.family.support
  const perChild = values.family.base * oneParent
  const received = maintenanceOf(asked)
  const amount = toCent(perChild * children - received)
  if (amount <= 0) return enough(received, perChild * children)
  if (amount < leastPaid) return tooLittle(amount, leastPaid)
  if (trace) explain(trace, { asked, family, children, received, amount })
  return { amount, parts: { children } }
}

interface Worked {
  readonly asked: Case
  readonly family: Family
  readonly children: number
  readonly received: number
  readonly amount: number
}

function explain(trace: Trace, { asked, family, children, received, amount }: Worked): void {
  const { base, support } = asked.values.family
  trace.notes({ says: 'step-asf-alone', law: familyLaws.supportAlone })
  noteBirthday(trace, family, 20)
  trace.startsAt(base, { says: 'step-asf-base', values: { baseEuros: base }, law: familyLaws.monthlyBase })
  trace.multipliesBy(support.oneParent, {
    says: 'step-asf-rate',
    values: { rate: percent(support.oneParent), perChildEuros: base * support.oneParent },
    law: familyLaws.supportRates,
  })
  trace.multipliesBy(children, { says: 'step-asf-children', values: { children }, law: familyLaws.support })
  if (received > 0)
    trace.takesAway(received, {
      says: 'step-asf-maintenance',
      values: { receivedEuros: received },
      law: familyLaws.support,
    })
  trace.roundsTo(amount, { says: 'step-asf-rounded', values: { amountEuros: amount } })
}

/** Dependent children whose other parent does not take his turn: a child in shared custody has two. */
function supported(family: Family): number {
  let children = 0
  for (const { person, months } of family.children)
    if (months < 20 * 12 && !person.sharedCustody) children += 1
  return children
}

/** Euros of maintenance received that month, for the whole family. */
function maintenanceOf({ household, month }: Case): number {
  let received = 0
  for (const person of household.people)
    received += monthlyIncome(person, maintenance, { month, measure: 'net' })
  return received
}

function enough(received: number, due: number): Outcome {
  return refused({
    because: 'refusal-asf-maintenance',
    law: familyLaws.support,
    values: { receivedEuros: received, dueEuros: due },
    by: received - due,
  })
}

function tooLittle(amount: number, least: number): Outcome {
  return refused({
    because: 'refusal-asf-least',
    law: familyLaws.supportLeast,
    values: { amountEuros: amount, leastEuros: least },
    by: least - amount,
  })
}
