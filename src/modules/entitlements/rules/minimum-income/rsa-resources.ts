import { Trace } from '../../explanation/trace.ts'
import type { Person } from '../../facts/household.ts'
import type { Case } from '../rule.ts'
import { type ClaimingHousehold, isAdult } from './claiming-household.ts'
import {
  averageIncome,
  averagePay,
  hasJustLostPay,
  mayAskToLeaveOut,
  type Quarter,
  quarterOf,
} from './income.ts'
import { minimumIncomeLaws } from './minimum-income-laws.ts'

/** Euros a month of the household's own income, on average over the quarter (R262-7 CASF), pay just lost left out. */
export function averageResources(asked: Case, home: ClaimingHousehold): number {
  const quarter = quarterOf(asked)
  let sum = home.childrenIncome
  for (const person of asked.household.people)
    if (isAdult(person) && person.incomes.length > 0) sum += ownResources(person, { asked, quarter })
  return sum
}

/** What savings are deemed to bring in, in euros a month. */
export function savingsIncome({ household, values }: Case): number {
  let savings = 0
  for (const person of household.people) savings += person.savings
  return (savings * values.minimumIncome.counted.savings) / 12
}

export function explainResources(asked: Case, home: ClaimingHousehold): Trace {
  const trace = new Trace()
  const quarter = quarterOf(asked)
  trace.startsAt(home.childrenIncome, {
    says: 'step-rsa-quarter',
    values: { firstMonth: quarter.first, lastMonth: quarter.last },
    law: minimumIncomeLaws.quarter,
  })
  for (const person of asked.household.people)
    if (isAdult(person) && person.incomes.length > 0) explainPerson(trace, person, { asked, quarter })
  return trace
}

interface Looking {
  readonly asked: Case
  readonly quarter: Quarter
}

function ownResources(person: Person, { asked, quarter }: Looking): number {
  const average = averageIncome(person, quarter)
  return hasJustLostPay(person, asked.month) ? average - averagePay(person, quarter) : average
}

function explainPerson(trace: Trace, person: Person, { asked, quarter }: Looking): void {
  const says = person.role === 'applicant' ? 'step-rsa-own-income' : 'step-rsa-spouse-income'
  const incomeEuros = averageIncome(person, quarter)
  trace.adds(incomeEuros, { says, values: { incomeEuros }, law: minimumIncomeLaws.quarter })
  const payEuros = averagePay(person, quarter)
  if (hasJustLostPay(person, asked.month))
    trace.takesAway(payEuros, {
      says: 'step-rsa-pay-lost',
      values: { payEuros },
      law: minimumIncomeLaws.payLost,
    })
  if (mayAskToLeaveOut(person, { month: asked.month, quarter }))
    trace.notes({
      says: 'step-rsa-pay-stopped',
      values: { payEuros },
      law: minimumIncomeLaws.payLost,
    })
}
