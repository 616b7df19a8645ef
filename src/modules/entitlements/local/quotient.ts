import { januaryOf, yearOf } from '../facts/month.ts'
import { monthsPaid } from '../facts/over-months.ts'
import { isCouple } from '../facts/read-facts.ts'
import { familyOf } from '../rules/family/family-of.ts'
import { amountOf } from '../rules/rule.ts'
import type { BenefitId } from '../benefit.ts'
import type { LocalCase } from './local-case.ts'

const counted: readonly BenefitId[] = [
  'af',
  'cf',
  'asf',
  'paje-base',
  'asi',
  'aspa',
  'aah',
  'mva',
  'housing',
  'rsa',
  'ppa',
]

/**
 * The family quotient as the CAF works it out, in euros: a twelfth of the taxable income of the year before last and
 * the benefits of the month, shared by the parts of the household. An estimate: only the CAF writes the real one.
 */
export function familyQuotient(asked: LocalCase): number {
  const { household, month, awarded } = asked
  let euros = yearlyIncome(asked) / 12
  for (const benefit of counted) euros += amountOf(awarded, benefit)
  return Math.round(Math.max(0, euros) / partsFor(familyOf(household, month).dependants))
}

/** Two for a couple and for a person alone, a half for each child, one for the third. */
function partsFor(children: number): number {
  return 2 + children / 2 + (children >= 3 ? 0.5 : 0)
}

function yearlyIncome({ household, month }: LocalCase): number {
  const january = januaryOf(yearOf(month) - 2)
  let sum = 0
  for (const { role, incomes } of household.people) {
    if (role !== 'applicant' && role !== 'spouse') continue
    for (const income of incomes) {
      const euros = monthsPaid(income, january, january + 11) * income.taxable
      if (income.kind === 'maintenance-paid') sum -= euros
      else if (income.kind !== 'solidarity-allowance') sum += euros
    }
  }
  return sum
}

/** Whether the household raises its children without another adult of a couple. */
export function isAlone({ household }: LocalCase): boolean {
  return !isCouple(household)
}
