import { addMonths, type Day } from '#kernel/day.ts'
import type { Activity, Disability, Person, Schooling } from '../facts/household.ts'
import { type Month, monthOf } from '../facts/month.ts'
import type { Adult } from './adult-texts.ts'
import { code, day, euros, type Facts, isTrue } from './facts.ts'
import { incomesOf, maintenanceOf, payOfOther } from './incomes-from-facts.ts'
import { birthOf, usualSavings } from './stand-ins.ts'
import { unions } from './family-lists.ts'

/** Whether she lives with somebody as a couple. */
export function hasSpouse(facts: Facts): boolean {
  return unions.couples.includes(code(facts, 'couple') ?? '')
}

/** The applicant first, then the spouse, the children, and who else lives there. */
export function peopleOf(facts: Facts): readonly Person[] {
  return [
    applicantOf(facts),
    ...(hasSpouse(facts) ? [spouseOf(facts)] : []),
    ...facts.rows('children').map((row) => childOf(facts, row)),
    ...facts.rows('others').map((row) => otherOf(facts, row)),
  ]
}

function applicantOf(facts: Facts): Person {
  const permit = permitYears(facts)
  const isExpecting = isTrue(facts, 'expecting')
  return {
    ...adultOf(facts, 'my'),
    id: 'applicant',
    role: 'applicant',
    birth: birthOf(facts, 'birth-date'),
    pregnant: isExpecting,
    ...(isExpecting && { due: day(facts, 'due-date') ?? addMonths(facts.today, 3) }),
    incomes: [...incomesOf(facts, 'my'), ...maintenanceOf(facts)],
    savings: isTrue(facts, 'has-savings') ? (euros(facts, 'savings') ?? usualSavings) : 0,
    ...(permit !== undefined && { permitYears: permit }),
  }
}

function spouseOf(facts: Facts): Person {
  return {
    ...adultOf(facts, 'partner'),
    id: 'spouse',
    role: 'spouse',
    birth: birthOf(facts, 'partner-birth'),
    incomes: incomesOf(facts, 'partner'),
  }
}

type Adulthood = Omit<Person, 'id' | 'role' | 'birth' | 'incomes'>

function adultOf(facts: Facts, adult: Adult): Adulthood {
  const activity = (code(facts, `${adult}-work`) as Activity | undefined) ?? 'inactive'
  const lost = day(facts, `${adult}-jobless-since`)
  const disability = disabilityOf(facts, adult)
  return {
    activity,
    ...(activity === 'unemployed' && lost && { unemployedSince: lost }),
    ...(disability && { disability }),
    unfitForWork: isTrue(facts, `${adult}-unfit`),
    pregnant: false,
    savings: 0,
    sharedCustody: false,
  }
}

const rates: Readonly<Record<string, number>> = { 'below-50': 0.3, 'from-50': 0.5, 'from-80': 0.8 }

function disabilityOf(facts: Facts, adult: Adult): Disability | undefined {
  const rate = rates[code(facts, `${adult}-disability`) ?? '']
  return rate === undefined ? undefined : { rate, restriction: isTrue(facts, `${adult}-restriction`) }
}

// Not asked of French and European people, whose residence needs no permit.
function permitYears(facts: Facts): number | undefined {
  if (code(facts, 'nationality-group') !== 'other') return undefined
  const since = code(facts, 'permit-since')
  return since === undefined ? 0 : Math.max(0, Math.floor((facts.month - monthOf(since)) / 12))
}

function childOf(facts: Facts, row: string): Person {
  const birth = birthOf(facts, 'child-birth', row)
  const schooling = schoolingOf(facts, row, birth)
  const pay = euros(facts, 'child-pay', row) ?? 0
  return {
    id: row,
    role: 'child',
    birth,
    activity: activityOfChild(pay, schooling),
    ...(schooling && { schooling }),
    unfitForWork: false,
    pregnant: false,
    incomes: payOfOther(facts, { kind: 'salary', net: pay }),
    savings: 0,
    sharedCustody: code(facts, 'child-home', row) === 'shared',
  }
}

function activityOfChild(pay: number, schooling: Schooling | undefined): Activity {
  if (pay > 0 || schooling === 'apprentice') return 'employed'
  return schooling ? 'student' : 'inactive'
}

function schoolingOf(facts: Facts, row: string, birth: Day): Schooling | undefined {
  const told = code(facts, 'child-school', row)
  if (told !== undefined) return told === 'none' ? undefined : (told as Schooling)
  return usualSchooling(facts.month, birth)
}

/** Where a child of that age goes as a rule: the year in which she turns 3, 6, 11 and 15, until 18. */
function usualSchooling(month: Month, birth: Day): Schooling | undefined {
  const age = Math.floor((month - monthOf(birth)) / 12)
  if (age < 3 || age >= 18) return undefined
  if (age < 6) return 'nursery'
  if (age < 11) return 'primary'
  return age < 15 ? 'middle' : 'high'
}

function otherOf(facts: Facts, row: string): Person {
  return {
    id: row,
    role: 'other',
    birth: birthOf(facts, 'other-birth', row),
    activity: 'inactive',
    unfitForWork: false,
    pregnant: false,
    incomes: payOfOther(facts, { kind: 'other', net: euros(facts, 'other-income', row) ?? 0 }),
    savings: 0,
    sharedCustody: false,
  }
}
