import type { Trace } from '../../explanation/trace.ts'
import { monthOf } from '../../facts/month.ts'
import type { Case } from '../rule.ts'
import { familyLaws } from './family-laws.ts'
import type { Family } from './family-of.ts'

/** Notes the income of two years before, and that less of it may count for who is out of work. */
export function noteResources(trace: Trace, family: Family, { household }: Case): void {
  const { year, amount, deducted } = family.resources
  trace.notes({
    says: 'step-family-resources',
    values: { year, resourcesEuros: amount, deductedEuros: deducted },
    law: familyLaws.resources,
  })
  const outOfWork = household.people.some(
    (person) => person.role !== 'child' && (person.activity === 'unemployed' || person.unemployedSince),
  )
  if (outOfWork && amount > 0)
    trace.notes({ says: 'step-family-out-of-work', values: { year }, law: familyLaws.lowerResources })
}

/** Notes that a child reaches an age limit this month: the right may stop on the first of the month. */
export function noteBirthday(trace: Trace, family: Family, age: number): void {
  const reaches = family.children.some(({ person }) => family.month - monthOf(person.birth) === age * 12)
  if (reaches) trace.notes({ says: 'step-family-birthday', values: { age }, law: familyLaws.endOfRight })
}
