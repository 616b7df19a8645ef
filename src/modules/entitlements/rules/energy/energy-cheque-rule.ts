import { referenceIncome } from '../../facts/reference-income.ts'
import { ageIn, ageInMonths } from '../../facts/read-facts.ts'
import { januaryOf, yearOf } from '../../facts/month.ts'
import type { Household } from '../../facts/household.ts'
import type { Values } from '../../parameters/all-parameters.ts'
import { familyResources } from '../family/family-base.ts'
import { type Case, type Outcome, refused } from '../rule.ts'
import { energyLaws } from './energy-laws.ts'

const bands = ['lowest', 'low', 'middle', 'high'] as const

/** Cheque for the year's energy bills (chèque énergie, L124-1 of the code of energy), in euros that year. */
export function energyChequeRule(asked: Case): Outcome {
  const { household, month, values } = asked
  const { status } = household.housing
  if (status === 'homeless' || status === 'hosted-free')
    return refused({
      because: status === 'homeless' ? 'refusal-energy-no-home' : 'refusal-energy-hosted',
      law: energyLaws.cheque,
      values: {},
    })
  const year = yearOf(month) - 2
  const income = incomeOf(household, year)
  const units = unitsOf(asked)
  const perUnit = income / units
  if (asked.trace) explainIncome(asked, { year, income, units, perUnit })
  const { ceilings } = values.energy
  const band = bands.find((each) => perUnit < ceilings[each])
  if (!band) return tooRich(perUnit, ceilings.high)
  const amount = amountsFor(units, values)[band]
  asked.trace?.startsAt(amount, {
    says: 'step-energy-amount',
    values: { perUnitEuros: perUnit, ceilingEuros: ceilings[band], units },
    law: energyLaws.amount,
  })
  return { amount }
}

/** The reference income of the tax notices; without a notice, what the household earned net of deductions. */
function incomeOf(household: Household, year: number): number {
  return referenceIncome(household, year) ?? familyResources(household, januaryOf(year + 2)).amount
}

/** One for the first person, half for the second, less for the others; a child in shared custody counts half. */
function unitsOf({ household, month, values }: Case): number {
  const { first, second, next } = values.energy.units
  let units = 0
  let place = 0
  for (const person of household.people) {
    if (ageInMonths(person, month) < 0 || person.role === 'other') continue
    const share = [first, second][place] ?? next
    units += person.sharedCustody && ageIn(person, month) < 18 ? share / 2 : share
    place += 1
  }
  return Math.round(units * 100) / 100
}

function amountsFor(units: number, { energy }: Values): Values['energy']['oneUnit'] {
  if (units <= 1) return energy.oneUnit
  return units < 2 ? energy.moreUnits : energy.twoUnits
}

interface Worked {
  readonly year: number
  readonly income: number
  readonly units: number
  readonly perUnit: number
}

function explainIncome({ household, trace }: Case, { year, income, units, perUnit }: Worked): void {
  trace?.notes({
    says: 'step-energy-income',
    values: { year, incomeEuros: income },
    law: energyLaws.income,
  })
  trace?.notes({
    says: 'step-energy-units',
    values: { units, perUnitEuros: perUnit },
    law: energyLaws.income,
  })
  const twoHomes = new Set(household.taxNotices.map((notice) => notice.home)).size > 1
  if (twoHomes) trace?.notes({ says: 'step-energy-two-notices', law: energyLaws.income })
}

function tooRich(perUnit: number, ceiling: number): Outcome {
  return refused({
    because: 'refusal-energy-above-ceiling',
    law: energyLaws.amount,
    values: { perUnitEuros: perUnit, ceilingEuros: ceiling, aboveEuros: perUnit - ceiling },
    by: perUnit - ceiling,
  })
}
