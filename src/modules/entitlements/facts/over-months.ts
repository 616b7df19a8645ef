import type { Income, IncomeKind, Person } from './household.ts'
import type { Month } from './month.ts'

/** How many months of a span, both ends in it, an income was paid. */
export function monthsPaid(income: Income, first: Month, last: Month): number {
  const from = income.from > first ? income.from : first
  const to = income.to < last ? income.to : last
  return to < from ? 0 : to - from + 1
}

/** Whether the person was paid for work in a month. */
export function isPaidForWork(person: Person, month: Month): boolean {
  for (const income of person.incomes) {
    if (isPay(income.kind) && income.from <= month && month <= income.to && income.net > 0) return true
  }
  return false
}

/** Pay for work, employed or not. */
export function isPay(kind: IncomeKind): boolean {
  return kind === 'salary' || kind === 'self-employment'
}
