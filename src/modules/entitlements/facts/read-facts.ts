import type { Household, IncomeKind, Person } from './household.ts'
import { type Month, monthOf } from './month.ts'

export type Measure = 'net' | 'taxable' | 'gross'

/** The person's income of these kinds in one month, in euros. */
export function monthlyIncome(
  person: Person,
  kinds: readonly IncomeKind[],
  at: { month: Month; measure: Measure },
): number {
  let sum = 0
  for (const income of person.incomes) {
    if (income.from <= at.month && at.month <= income.to && kinds.includes(income.kind))
      sum += income[at.measure]
  }
  return sum
}

/** Whole years of age on the first day of the month. */
export function ageIn(person: Person, month: Month): number {
  return Math.floor(ageInMonths(person, month) / 12)
}

/** Whole months of age on the first day of the month; negative before the birth. */
export function ageInMonths(person: Person, month: Month): number {
  return month - monthOf(person.birth) - (person.birth.endsWith('-01') ? 0 : 1)
}

export function isCouple(household: Household): boolean {
  return household.people.some((person) => person.role === 'spouse')
}
