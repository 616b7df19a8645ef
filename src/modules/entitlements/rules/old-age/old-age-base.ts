import type { Trace } from '../../explanation/trace.ts'
import type { Income, IncomeKind } from '../../facts/household.ts'
import { isPay, monthsPaid } from '../../facts/over-months.ts'
import { isCouple } from '../../facts/read-facts.ts'
import { januaryOf, yearOf } from '../../facts/month.ts'
import { valuesIn } from '../../parameters/all-parameters.ts'
import { amountFor, type Case } from '../rule.ts'
import { oldAgeLaws } from './old-age-laws.ts'
import { hasAgeOfAspa, isAdultOfHome, mayHaveAsi } from './old-age-people.ts'

/** What the home had over the three months before, a month on average, in euros (R815-22 to R815-29 CSS). */
export function oldAgeResources(asked: Case, trace?: Trace): number {
  const had = threeMonthsOf(asked)
  const free = freePay(asked)
  const pay = Math.max(0, had.pay - free)
  const wealth = (had.savings * asked.values.oldAge.resources.wealthYield) / 12
  trace?.adds(had.pensions, { says: 'step-old-age-pensions', law: oldAgeLaws.counted })
  if (had.pay > 0)
    trace?.adds(pay, {
      says: 'step-old-age-pay',
      values: { payEuros: had.pay, freeEuros: free },
      law: oldAgeLaws.quarter,
    })
  if (had.other > 0) trace?.adds(had.other, { says: 'step-old-age-other', law: oldAgeLaws.counted })
  if (had.disabilityAid > 0)
    trace?.adds(had.disabilityAid, { says: 'step-old-age-disability-aid', law: oldAgeLaws.counted })
  if (wealth > 0)
    trace?.adds(wealth, {
      says: 'step-old-age-wealth',
      values: { savingsEuros: had.savings, percent: asked.values.oldAge.resources.wealthYield * 100 },
      law: oldAgeLaws.wealth,
    })
  return had.pensions + pay + had.other + had.disabilityAid + wealth
}

/** The pay of three months left out, brought to one month: 0.9 SMIC, or 1.5 for the pay of a couple together. */
function freePay({ household, month, values }: Case): number {
  const { freePaySingle, freePayCouple } = values.oldAge.resources
  const { wage } = valuesIn(januaryOf(yearOf(month)))
  const share = isCouple(household) ? freePayCouple : freePaySingle
  return (share * wage.hourlySmic * wage.monthlyHours) / 3
}

interface ThreeMonths {
  pensions: number
  pay: number
  other: number
  savings: number
  disabilityAid: number
}

function threeMonthsOf(asked: Case): ThreeMonths {
  const had = { pensions: 0, pay: 0, other: 0, savings: 0, disabilityAid: 0 }
  const { people } = asked.household
  for (let place = 0; place < people.length; place += 1) {
    const person = people[place]
    if (!person || !isAdultOfHome(person)) continue
    for (const income of person.incomes) addIncome(had, income, asked)
    had.savings += person.savings
    // AAH tops up one's own ASPA or ASI: it is a resource only when it is the other's.
    if (person.disability && !mayHaveAsi(person, asked) && !hasAgeOfAspa(person, asked))
      had.disabilityAid += disabilityAidOf(place, asked)
  }
  return had
}

function addIncome(had: ThreeMonths, income: Income, { month }: Case): void {
  const share = monthsPaid(income, month - 3, month - 1) / 3
  if (share === 0) return
  if (isPay(income.kind)) had.pay += share * income.gross
  else if (isPension(income.kind)) had.pensions += share * income.gross
  else if (income.kind !== 'maintenance-paid') had.other += share * income.net
}

function isPension(kind: IncomeKind): boolean {
  return kind === 'pension' || kind === 'invalidity-pension'
}

function disabilityAidOf(place: number, { month, earlier }: Case): number {
  let sum = 0
  for (let ago = 1; ago <= 3; ago += 1) sum += amountFor(earlier(month - ago), 'aah', place)
  return sum / 3
}
