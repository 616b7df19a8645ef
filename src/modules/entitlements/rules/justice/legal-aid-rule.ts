import { Trace } from '../../explanation/trace.ts'
import type { Household, Person } from '../../facts/household.ts'
import { monthOf, yearOf } from '../../facts/month.ts'
import { monthsPaid } from '../../facts/over-months.ts'
import { type Case, type Outcome, refused } from '../rule.ts'
import { fileTogether, type TaxHome, taxHomeOf } from '../tax-home.ts'
import { justiceLaws } from './justice-laws.ts'

/** What the State pays of a lawyer, in per cent. */
const shares = [
  { percent: 100, ceiling: 'full' },
  { percent: 55, ceiling: 'half' },
  { percent: 25, ceiling: 'quarter' },
] as const

/** Aide juridictionnelle: whole, 55 % or 25 %, by the reference income and the savings of the tax home. */
export function legalAidRule(asked: Case): Outcome {
  const [applicant] = asked.household.people
  if (!applicant) throw new Error('a household has an applicant')
  const { legalAid } = asked.values.justice
  if (Number.isNaN(legalAid.full)) return beforeReform
  const home = taxHomeOf(applicant, asked)
  const more = forOthers(home, asked)
  const savings = savingsOf(asked.household)
  const movable = legalAid.movable + more
  if (savings > movable)
    return refused({
      because: 'refusal-legal-aid-savings',
      law: justiceLaws.ceiling,
      values: { savingsEuros: savings, ceilingEuros: movable, overEuros: savings - movable },
      by: savings - movable,
    })
  const why = asked.trace && new Trace()
  const income = incomeCounted(home, asked, why)
  const found = shares.find(({ ceiling }) => income <= legalAid[ceiling] + more)
  if (!found) {
    const most = legalAid.quarter + more
    return refused({
      because: 'refusal-legal-aid-income',
      law: justiceLaws.ceiling,
      values: { incomeEuros: income, ceilingEuros: most, overEuros: income - most },
      by: income - most,
    })
  }
  explain(asked, { home, percent: found.percent, ceiling: legalAid[found.ceiling] + more, income, why })
  return { amount: 1, parts: { percent: found.percent } }
}

const beforeReform = refused({ because: 'refusal-legal-aid-before', law: justiceLaws.ceiling, values: {} })

/** 18 % of the ceiling of whole aid for each of two other people, 11.37 % for each further one. */
function forOthers({ people }: TaxHome, { values }: Case): number {
  const { full, firstTwo, next } = values.justice.legalAid
  return full * (firstTwo * Math.min(2, people - 1) + next * Math.max(0, people - 3))
}

function savingsOf(household: Household): number {
  return filersOf(household).reduce((sum, { savings }) => sum + savings, 0)
}

/** The applicant, and the spouse when they make one tax return. */
function filersOf(household: Household): readonly Person[] {
  const together = fileTogether(household)
  return household.people.filter(({ role }) => role === 'applicant' || (role === 'spouse' && together))
}

/** The reference income of the last notice; without one, or after a job was lost, twice that of six months less 10 %. */
function incomeCounted(home: TaxHome, asked: Case, trace?: Trace): number {
  const { household } = asked
  if (home.year !== undefined && !hasLostWorkSince(home.year, household)) {
    trace?.startsAt(home.referenceIncome, {
      says: 'step-legal-aid-notice',
      values: { year: home.year },
      law: justiceLaws.ceiling,
    })
    return home.referenceIncome
  }
  const six = filersOf(household).reduce((sum, person) => sum + sixMonths(person, asked), 0)
  trace?.startsAt(six, { says: 'step-legal-aid-six-months', law: justiceLaws.changed })
  trace?.multipliesBy(2, { says: 'step-legal-aid-twice', law: justiceLaws.changed })
  trace?.multipliesBy(0.9, { says: 'step-legal-aid-deduction', law: justiceLaws.changed })
  return six * 2 * 0.9
}

function hasLostWorkSince(year: number, { people }: Household): boolean {
  return people.some(
    ({ role, unemployedSince }) =>
      role !== 'child' && unemployedSince !== undefined && yearOf(monthOf(unemployedSince)) >= year,
  )
}

function sixMonths({ incomes }: Person, { month }: Case): number {
  let sum = 0
  for (const income of incomes)
    if (income.kind !== 'maintenance-paid' && income.kind !== 'solidarity-allowance')
      sum += monthsPaid(income, month - 6, month - 1) * income.taxable
  return sum
}

interface Granted {
  readonly home: TaxHome
  readonly percent: number
  readonly ceiling: number
  readonly income: number
  readonly why: Trace | undefined
}

function explain({ trace, values }: Case, { home, percent, ceiling, income, why }: Granted): void {
  trace?.notes({
    says: 'step-legal-aid-property',
    values: { propertyEuros: values.justice.legalAid.property },
    law: justiceLaws.ceiling,
  })
  trace?.startsAt(ceiling, {
    says: 'step-legal-aid-ceiling',
    values: { count: home.people, percent },
    law: justiceLaws.household,
  })
  trace?.takesAway(income, {
    says: 'step-legal-aid-income',
    law: justiceLaws.ceiling,
    ...(why && { because: why }),
  })
  trace?.roundsTo(1, { says: 'step-legal-aid-share', values: { percent }, law: justiceLaws.share })
}
