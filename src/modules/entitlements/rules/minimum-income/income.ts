import type { Income, IncomeKind, Person } from '../../facts/household.ts'
import { type Month, yearOf } from '../../facts/month.ts'
import { monthsPaid } from '../../facts/over-months.ts'
import type { Case } from '../rule.ts'

/** What RSA and prime d’activité take an income for: pay (R844-1 CSS), what replaces it (R844-2), or else. */
type Nature = 'work' | 'replacement' | 'other' | 'uncounted'

const natures: Readonly<Record<IncomeKind, Nature>> = {
  salary: 'work',
  'self-employment': 'work',
  training: 'work',
  'daily-allowance': 'work',
  unemployment: 'replacement',
  'solidarity-allowance': 'replacement',
  pension: 'replacement',
  'invalidity-pension': 'replacement',
  'maintenance-received': 'replacement',
  'rent-received': 'other',
  other: 'other',
  'maintenance-paid': 'uncounted',
}

/** Sick pay counts as pay for three months, then as what replaces it (R844-1, 6°, and R844-2, 4°, CSS). */
const monthsOfSickPay = 3

/** The three months whose income is looked at. */
export interface Quarter {
  readonly first: Month
  readonly last: Month
}

/** M-4 to M-2 since March 2025, M-3 to M-1 before (R262-7 CASF, R843-1 CSS). */
export function quarterOf({ month, values }: Pick<Case, 'month' | 'values'>): Quarter {
  const last = month - values.minimumIncome.quarterLag
  return { first: last - 2, last }
}

/** Euros of pay in a month. */
export function payIn(person: Person, month: Month): number {
  let sum = 0
  for (const income of person.incomes)
    if (isPaidIn(income, month) && natureIn(income, month) === 'work') sum += income.net
  return sum
}

/** Euros that replace pay in a month, and one twelfth of what else was taxed two years before (R843-1, III, CSS). */
export function otherIncomeIn(person: Person, month: Month): number {
  let sum = 0
  for (const income of person.incomes) {
    const nature = natureIn(income, month)
    if (nature === 'replacement' && isPaidIn(income, month)) sum += income.net
    if (nature === 'other') sum += (income.taxable * monthsIn(income, yearBeforeLast(month))) / 12
  }
  return sum
}

/** Euros a month, on average over the quarter, of everything that counts. */
export function averageIncome(person: Person, quarter: Quarter): number {
  let sum = 0
  for (const income of person.incomes)
    if (natures[income.kind] !== 'uncounted') sum += income.net * monthsIn(income, quarter)
  return sum / 3
}

/** Of that average, pay and unemployment benefit: what is left out when it has stopped (R262-13 CASF). */
export function averagePay(person: Person, quarter: Quarter): number {
  let sum = 0
  for (const income of person.incomes) if (isPay(income)) sum += income.net * monthsIn(income, quarter)
  return sum / 3
}

/** Pay came the month before and there is none this month, nor anything that replaces it. */
export function hasJustLostPay(person: Person, month: Month): boolean {
  return (
    !hasPayOrBenefit(person, month) &&
    person.incomes.some((income) => isPay(income) && isPaidIn(income, month - 1))
  )
}

/** Pay of the quarter stopped before the last month: the person may ask that it be left out. */
export function mayAskToLeaveOut(
  person: Person,
  { month, quarter }: { month: Month; quarter: Quarter },
): boolean {
  return (
    averagePay(person, quarter) > 0 && !hasPayOrBenefit(person, month) && !hasPayOrBenefit(person, month - 1)
  )
}

function hasPayOrBenefit(person: Person, month: Month): boolean {
  return person.incomes.some((income) => (isPay(income) || isBenefit(income)) && isPaidIn(income, month))
}

function isPay({ kind }: Income): boolean {
  return natures[kind] === 'work' || kind === 'unemployment'
}

function isBenefit({ kind }: Income): boolean {
  return kind === 'solidarity-allowance' || kind === 'pension'
}

function isPaidIn(income: Income, month: Month): boolean {
  return income.from <= month && month <= income.to
}

function natureIn(income: Income, month: Month): Nature {
  if (income.kind !== 'daily-allowance') return natures[income.kind]
  return month - income.from < monthsOfSickPay ? 'work' : 'replacement'
}

function monthsIn(income: Income, { first, last }: Quarter): number {
  return monthsPaid(income, first, last)
}

function yearBeforeLast(month: Month): Quarter {
  const january = (yearOf(month) - 2) * 12
  return { first: january, last: january + 11 }
}
