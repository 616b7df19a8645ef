import type { Household, IncomeKind, Person } from '../../facts/household.ts'
import type { Month } from '../../facts/month.ts'
import { ageInMonths, isCouple } from '../../facts/read-facts.ts'
import { monthsPaid } from '../../facts/over-months.ts'
import { valuesIn } from '../../parameters/all-parameters.ts'
import { type FamilyResources, familyResources } from './family-base.ts'

/** A household as family benefits see it in a month. */
export interface Family {
  readonly month: Month
  readonly resources: FamilyResources
  readonly couple: boolean
  /** Born children under 21 whose own pay is low enough, the eldest first. */
  readonly children: readonly FamilyChild[]
  /** Of them, how many are dependent: under 20 (R512-2 CSS). */
  readonly dependants: number
  /** The highest pay of a child who is not counted because of it. */
  readonly overpaid?: number
}

export interface FamilyChild {
  readonly person: Person
  /** Whole months of age on the first day of the month. */
  readonly months: number
}

const pay: readonly IncomeKind[] = ['salary', 'self-employment', 'training']

/** Compulsory schooling ends at 16 (L131-1 of the code of education): until then a child's pay is not looked at. */
const endOfSchooling = 16 * 12
const endOfSupplement = 21 * 12
const endOfDependence = 20 * 12

const known = new WeakMap<Household, Family>()

/** The family of a household in a month; the same object for every rule of that month. */
export function familyOf(household: Household, month: Month): Family {
  const found = known.get(household)
  if (found?.month === month) return found
  const family = readFamily(household, month)
  known.set(household, family)
  return family
}

/** Euros a month, over the six months before: a first pay slip does not end the family's rights at once. */
function averagePay(person: Person, month: Month): number {
  let sum = 0
  for (const income of person.incomes) {
    if (pay.includes(income.kind)) sum += income.net * monthsPaid(income, month - 6, month - 1)
  }
  return sum / 6
}

/** Euros of monthly pay above which a child of 16 or more is not dependent: 55 % of the SMIC for 169 hours. */
export function payLimit(month: Month): number {
  const { child } = valuesIn(month).family
  return child.payLimit * child.payLimitHours * valuesIn(month).wage.hourlySmic
}

function readFamily(household: Household, month: Month): Family {
  const limit = payLimit(month)
  const children: FamilyChild[] = []
  let overpaid: number | undefined
  for (const person of household.people) {
    if (person.role !== 'child') continue
    const months = ageInMonths(person, month)
    if (months < 0 || months >= endOfSupplement) continue
    const paid = months < endOfSchooling ? 0 : averagePay(person, month)
    if (paid > limit) overpaid = Math.max(paid, overpaid ?? 0)
    else children.push({ person, months })
  }
  children.sort((one, other) => other.months - one.months)
  return {
    month,
    resources: familyResources(household, month),
    couple: isCouple(household),
    children,
    dependants: children.filter((child) => child.months < endOfDependence).length,
    ...(overpaid !== undefined && { overpaid }),
  }
}
