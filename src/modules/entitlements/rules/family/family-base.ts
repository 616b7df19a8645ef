import type { Household, IncomeKind, Person } from '../../facts/household.ts'
import { januaryOf, type Month, yearOf } from '../../facts/month.ts'
import { valuesIn, type Values } from '../../parameters/all-parameters.ts'

/** What a household earned in a calendar year, as family benefits count it (R532-3 CSS): net of the 10 % deductions. */
export interface FamilyResources {
  readonly year: number
  /** Euros a year, of the applicant and the spouse; children's own income is left out. */
  readonly amount: number
  /** Euros a year taken off for expenses (10 %). */
  readonly deducted: number
  /** What was paid to a former partner or a child, taken off too. */
  readonly maintenancePaid: number
  /** Both members of the couple earned enough that year (R522-2 CSS). */
  readonly twoEarners: boolean
}

const replacedWages: readonly IncomeKind[] = [
  'unemployment',
  'daily-allowance',
  'training',
  'solidarity-allowance',
]
const pensions: readonly IncomeKind[] = ['pension', 'invalidity-pension', 'maintenance-received']
const untouched: readonly IncomeKind[] = ['rent-received', 'other']

const known = new WeakMap<Household, FamilyResources>()

/** The resources of the year before last, that family benefits of a calendar year look at (R532-3 CSS). */
export function familyResources(household: Household, month: Month): FamilyResources {
  const year = yearOf(month) - 2
  const found = known.get(household)
  if (found?.year === year) return found
  const resources = resourcesOf(household, year)
  known.set(household, resources)
  return resources
}

function resourcesOf(household: Household, year: number): FamilyResources {
  const values = valuesIn(januaryOf(year))
  const total = { taxable: 0, deducted: 0, pensionDeducted: 0, maintenancePaid: 0, earners: 0 }
  const oneTaxHome = household.union === 'married' || household.union === 'pacs'
  for (const person of household.people) {
    if (person.role !== 'applicant' && person.role !== 'spouse') continue
    const yearly = yearOfPerson(person, { year, values })
    total.taxable += yearly.taxable
    total.deducted += yearly.wagesDeducted
    total.pensionDeducted += oneTaxHome
      ? yearly.pensionDeducted
      : Math.min(yearly.pensionDeducted, values.tax.pensionCap)
    total.maintenancePaid += yearly.maintenancePaid
    if (yearly.earned >= values.family.supplement.earnerFloor * values.tax.socialSecurityCeiling)
      total.earners += 1
  }
  if (oneTaxHome) total.pensionDeducted = Math.min(total.pensionDeducted, values.tax.pensionCap)
  const deducted = total.deducted + total.pensionDeducted
  return {
    year,
    amount: Math.max(0, total.taxable - deducted - total.maintenancePaid),
    deducted,
    maintenancePaid: total.maintenancePaid,
    twoEarners: total.earners === 2,
  }
}

interface PersonYear {
  readonly taxable: number
  readonly wagesDeducted: number
  readonly pensionDeducted: number
  readonly maintenancePaid: number
  /** What her work brought in, net of the deduction. */
  readonly earned: number
}

function yearOfPerson(person: Person, { year, values }: { year: number; values: Values }): PersonYear {
  const first = januaryOf(year)
  const sums = { salary: 0, replaced: 0, pensions: 0, selfEmployed: 0, untouched: 0, maintenancePaid: 0 }
  for (const income of person.incomes) {
    const months = Math.min(income.to, first + 11) - Math.max(income.from, first) + 1
    if (months <= 0) continue
    const euros = months * income.taxable
    if (income.kind === 'salary') sums.salary += euros
    else if (income.kind === 'self-employment') sums.selfEmployed += euros
    else if (replacedWages.includes(income.kind)) sums.replaced += euros
    else if (pensions.includes(income.kind)) sums.pensions += euros
    else if (untouched.includes(income.kind)) sums.untouched += euros
    else sums.maintenancePaid += euros
  }
  return net(sums, values)
}

interface PersonSums {
  readonly salary: number
  readonly replaced: number
  readonly pensions: number
  readonly selfEmployed: number
  readonly untouched: number
  readonly maintenancePaid: number
}

function net(sums: PersonSums, { tax }: Values): PersonYear {
  const wages = sums.salary + sums.replaced
  const onSalary = Math.min(deduction(sums.salary, tax.deductionRate, tax.salaryFloor), tax.salaryCap)
  return {
    taxable: wages + sums.pensions + sums.selfEmployed + sums.untouched,
    wagesDeducted: Math.min(deduction(wages, tax.deductionRate, tax.salaryFloor), tax.salaryCap),
    pensionDeducted: deduction(sums.pensions, tax.deductionRate, tax.pensionFloor),
    maintenancePaid: sums.maintenancePaid,
    earned: sums.salary - onSalary + sums.selfEmployed,
  }
}

/** 10 % to the euro, at least a floor, at most the income itself (art. 83, 3° and 158, 5 a CGI). */
function deduction(income: number, rate: number, floor: number): number {
  return Math.min(income, Math.max(Math.round(income * rate), floor))
}
