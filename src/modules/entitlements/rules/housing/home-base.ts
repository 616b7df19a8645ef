import type { Household, Person } from '../../facts/household.ts'
import { ageIn, monthlyIncome } from '../../facts/read-facts.ts'
import { monthOf } from '../../facts/month.ts'
import type { Values } from '../../parameters/all-parameters.ts'
import type { Case } from '../rule.ts'
import { personYearOf, referenceYearOf, wholeOf } from './person-year-base.ts'

/** The family as the tables of housing aid see it. */
export interface Home {
  /** A couple, or a woman alone who expects a child (R841-2 CCH). */
  readonly couple: boolean
  readonly dependants: number
  /** Guadeloupe, Guyane, Martinique, La Réunion, Mayotte, Saint-Barthélemy, Saint-Martin. */
  readonly overseas: boolean
  readonly expecting: boolean
}

export interface Table {
  readonly single: number
  readonly couple: number
  readonly one: number
  readonly more: number
}

export interface LongTable extends Table {
  readonly two: number
  readonly three: number
  readonly four: number
  readonly five: number
  readonly six: number
}

export function homeOf(asked: Case): Home {
  const { household } = asked
  let couple = false
  let dependants = 0
  for (const person of household.people) {
    if (person.role === 'spouse') couple = true
    else if (isDependant(person, asked)) dependants += 1
  }
  const expecting = !couple && dependants === 0 && isExpecting(asked)
  return { couple: couple || expecting, dependants, overseas: isOverseas(household), expecting }
}

/** The line of a table for a family: alone, couple, one dependant, and so much for each other. */
export function inTable(table: Table, { couple, dependants }: Home): number {
  if (dependants === 0) return couple ? table.couple : table.single
  return table.one + (dependants - 1) * table.more
}

export function inLongTable(table: LongTable, home: Home): number {
  switch (home.dependants) {
    case 0:
      return home.couple ? table.couple : table.single
    case 1:
      return table.one
    case 2:
      return table.two
    case 3:
      return table.three
    case 4:
      return table.four
    case 5:
      return table.five
    default:
      return table.six + (home.dependants - 6) * table.more
  }
}

// R823-4: children under 21 whose pay is low (R512-2 CSS), and disabled people of the family.
function isDependant(person: Person, asked: Case): boolean {
  const { values, month } = asked
  if (person.role === 'applicant' || person.role === 'spouse') return false
  const young = person.role === 'child' && ageIn(person, month) < values.housing.childAge
  if (!young)
    return isDisabled(person) && wholeOf(personYearOf(person, referenceYearOf(month))) <= kinCeiling(values)
  const pay = monthlyIncome(person, ['salary', 'self-employment'], { month, measure: 'net' })
  return pay === 0 || pay <= values.housing.childPay * values.wage.hourlySmic
}

/** What a relative may have a year: above it, what exceeds counts (R822-6), and a disabled one is no dependant. */
export function kinCeiling({ housing, oldAge }: Values): number {
  return housing.kinCeiling * oldAge.aspa.single
}

function isDisabled({ disability }: Person): boolean {
  return disability !== undefined && (disability.rate >= 0.8 || disability.restriction)
}

const monthsBeforeBirth = 4

// L841-1, 6°: from the month after the fourth month of pregnancy until the month of the birth.
function isExpecting({ household, month }: Case): boolean {
  const [applicant] = household.people
  if (!applicant?.pregnant) return false
  return applicant.due === undefined || month >= monthOf(applicant.due) - monthsBeforeBirth
}

// Art. 46 of the order; Saint-Pierre-et-Miquelon (975) has tables of its own.
function isOverseas({ commune }: Household): boolean {
  return commune.startsWith('97') && !hasOwnTables(commune)
}

/** Where other tables than ours hold: Saint-Pierre-et-Miquelon and the territories of the Pacific. */
export function hasOwnTables(commune: string): boolean {
  return commune.startsWith('975') || commune.startsWith('98')
}
