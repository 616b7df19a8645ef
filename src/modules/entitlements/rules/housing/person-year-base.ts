import type { Income, IncomeKind, Person } from '../../facts/household.ts'
import { monthsPaid } from '../../facts/over-months.ts'
import { januaryOf, type Month, yearOf } from '../../facts/month.ts'
import { valuesIn, type Values } from '../../parameters/all-parameters.ts'

/** The months housing aid looks at, and the rates of income tax it borrows (R822-3 CCH). */
export interface ReferenceYear {
  readonly from: Month
  readonly to: Month
  /** January of the year before, for maintenance; of the year before last, for other taxable income. */
  readonly lastYear: Month
  readonly twoYearsAgo: Month
  readonly tax: Values['tax']
}

/** Since then wages of the thirteenth to the second month before; until then, of the year before last. */
const slidingSince = januaryOf(2021)

const known = new Map<Month, ReferenceYear>()

export function referenceYearOf(month: Month): ReferenceYear {
  const found = known.get(month) ?? newReferenceYear(month)
  known.set(month, found)
  return found
}

function newReferenceYear(month: Month): ReferenceYear {
  const year = yearOf(month)
  const lastYear = januaryOf(year - 1)
  const twoYearsAgo = januaryOf(year - 2)
  const { tax } = valuesIn(month >= slidingSince ? lastYear : twoYearsAgo)
  return month >= slidingSince
    ? { from: month - 13, to: month - 2, lastYear, twoYearsAgo, tax }
    : { from: twoYearsAgo, to: twoYearsAgo + 11, lastYear: twoYearsAgo, twoYearsAgo, tax }
}

/** A person's resources over the reference year, in euros a year, by what the law does with them. */
export interface PersonYear {
  readonly salary: number
  /** Unemployment benefit, paid training and solidarity allowance: left out with pay when there is no work. */
  readonly unemployment: number
  readonly sickness: number
  /** The 10 % taken off the three above, a floor and a cap (art. 83 CGI), to the euro. */
  readonly wagesDeducted: number
  readonly business: number
  readonly pensions: number
  readonly pensionsDeducted: number
  readonly other: number
  readonly maintenancePaid: number
}

export function personYearOf(person: Person, year: ReferenceYear): PersonYear {
  const sums = emptySums()
  for (const income of person.incomes) takeIn(sums, income, year)
  sums.wagesDeducted = wagesDeducted(sums.salary + sums.unemployment + sums.sickness, year.tax)
  sums.pensionsDeducted = pensionsDeducted(sums.pensions, year.tax)
  return sums
}

/** What counts of a year when nothing is left out of it. */
export function wholeOf(year: PersonYear): number {
  const wages = year.salary + year.unemployment + year.sickness - year.wagesDeducted
  return wages + year.business + year.pensions - year.pensionsDeducted + year.other - year.maintenancePaid
}

type Sums = { -readonly [Name in keyof PersonYear]: number }

function emptySums(): Sums {
  return {
    salary: 0,
    unemployment: 0,
    sickness: 0,
    wagesDeducted: 0,
    business: 0,
    pensions: 0,
    pensionsDeducted: 0,
    other: 0,
    maintenancePaid: 0,
  }
}

interface PlaceOfIncome {
  readonly into: Exclude<keyof PersonYear, `${string}Deducted`>
  /** The months it is looked at in: of the reference year, of last year, of the year before last (R822-3). */
  readonly in: 'reference-year' | 'last-year' | 'two-years-ago'
}

const placeOf: Readonly<Record<IncomeKind, PlaceOfIncome>> = {
  salary: { into: 'salary', in: 'reference-year' },
  unemployment: { into: 'unemployment', in: 'reference-year' },
  training: { into: 'unemployment', in: 'reference-year' },
  'solidarity-allowance': { into: 'unemployment', in: 'reference-year' },
  'daily-allowance': { into: 'sickness', in: 'reference-year' },
  pension: { into: 'pensions', in: 'reference-year' },
  'invalidity-pension': { into: 'pensions', in: 'reference-year' },
  'maintenance-received': { into: 'pensions', in: 'last-year' },
  'maintenance-paid': { into: 'maintenancePaid', in: 'last-year' },
  'self-employment': { into: 'business', in: 'two-years-ago' },
  'rent-received': { into: 'other', in: 'two-years-ago' },
  other: { into: 'other', in: 'two-years-ago' },
}

function takeIn(sums: Sums, income: Income, year: ReferenceYear): void {
  const place = placeOf[income.kind]
  const from = firstMonthIn(place.in, year)
  const to = place.in === 'reference-year' ? year.to : from + 11
  sums[place.into] += monthsPaid(income, from, to) * income.taxable
}

function firstMonthIn(period: PlaceOfIncome['in'], year: ReferenceYear): Month {
  if (period === 'reference-year') return year.from
  return period === 'last-year' ? year.lastYear : year.twoYearsAgo
}

// Art. 83, 3° CGI: the floor never exceeds the pay; without that, one euro of pay would raise the aid.
function wagesDeducted(wages: number, tax: ReferenceYear['tax']): number {
  const tenth = Math.round(wages * tax.deductionRate)
  return Math.min(wages, Math.max(tax.salaryFloor, Math.min(tenth, tax.salaryCap)))
}

function pensionsDeducted(pensions: number, tax: ReferenceYear['tax']): number {
  const tenth = Math.round(pensions * tax.deductionRate)
  return Math.min(pensions, Math.max(tax.pensionFloor, Math.min(tenth, tax.pensionCap)))
}
