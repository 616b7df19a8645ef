import type { Trace } from '../../explanation/trace.ts'
import type { IncomeKind, Person } from '../../facts/household.ts'
import { januaryOf, type Month, monthOf, yearOf } from '../../facts/month.ts'
import { isPaidForWork, isPay, monthsPaid } from '../../facts/over-months.ts'
import type { Case } from '../rule.ts'
import { disabilityLaws } from './disability-laws.ts'

/** The months of which her income counts, and what of each kind came in, a month on average. */
interface Counted {
  readonly byQuarter: boolean
  readonly pay: number
  readonly other: number
}

/**
 * Her own income, a month on average, without her pensions: of the last three months when she works, of the year
 * before last otherwise (R821-4 and R821-4-1 CSS). The other's income no longer counts since October 2023.
 */
export function aahResources(person: Person, asked: Case, trace?: Trace): number {
  const counted = countedOf(person, asked)
  const says = counted.byQuarter ? 'step-aah-quarter' : 'step-aah-year'
  trace?.notes({
    says,
    values: { year: yearOf(asked.month) - 2 },
    law: counted.byQuarter ? disabilityLaws.quarter : disabilityLaws.year,
  })
  let pay = afterShares(counted.pay, asked)
  if (counted.pay > 0) {
    trace?.adds(pay, {
      says: 'step-aah-pay',
      values: { payEuros: counted.pay, lowEuros: lowPay(asked) },
      law: disabilityLaws.payLeftOut,
    })
    if (!counted.byQuarter) pay = withoutStoppedWork(pay, { person, asked, trace })
  }
  if (counted.other > 0)
    trace?.adds(counted.other, {
      says: 'step-aah-other',
      law: counted.byQuarter ? disabilityLaws.quarter : disabilityLaws.year,
    })
  return pay + counted.other
}

function countedOf(person: Person, { month }: Case): Counted {
  const byQuarter =
    (person.activity === 'employed' || person.activity === 'self-employed') && isPaidForWork(person, month)
  const yearBeforeLast = januaryOf(yearOf(month) - 2)
  const [first, last] = byQuarter ? [month - 3, month - 1] : [yearBeforeLast, yearBeforeLast + 11]
  let pay = 0
  let other = 0
  for (const income of person.incomes) {
    const share = monthsPaid(income, first, last) / (last - first + 1)
    if (share === 0) continue
    const euros = share * (byQuarter ? income.net : income.taxable)
    if (isPay(income.kind)) pay += euros
    else if (!leftOut.includes(income.kind)) other += euros
  }
  return { byQuarter, pay, other }
}

/** Pensions are taken off as they are paid today. */
const leftOut: readonly IncomeKind[] = ['pension', 'invalidity-pension', 'maintenance-paid']

function lowPay({ values }: Case): number {
  return values.disability.aah.lowPay * values.wage.hourlySmic * values.wage.monthlyHours
}

/** 20 % of the pay up to 0.3 SMIC, 60 % of what is above. */
function afterShares(pay: number, asked: Case): number {
  const { lowPayLeftOut, payLeftOut } = asked.values.disability.aah
  const low = lowPay(asked)
  return (1 - lowPayLeftOut) * Math.min(pay, low) + (1 - payLeftOut) * Math.max(0, pay - low)
}

/** Who no longer works: the pay of that year counts for less, or not at all without unemployment benefit for two months. */
function withoutStoppedWork(
  pay: number,
  { person, asked, trace }: { person: Person; asked: Case; trace: Trace | undefined },
): number {
  const share = isWithoutBenefit(person, asked.month) ? 0 : 1 - asked.values.disability.aah.stoppedWork
  trace?.multipliesBy(share, {
    says: share === 0 ? 'step-aah-no-work' : 'step-aah-stopped-work',
    law: disabilityLaws.stoppedWork,
  })
  return pay * share
}

function isWithoutBenefit(person: Person, month: Month): boolean {
  if (person.activity !== 'unemployed' || person.unemployedSince === undefined) return false
  if (month - monthOf(person.unemployedSince) < 2) return false
  return !person.incomes.some(
    (income) => income.kind === 'unemployment' && monthsPaid(income, month, month) > 0 && income.net > 0,
  )
}
