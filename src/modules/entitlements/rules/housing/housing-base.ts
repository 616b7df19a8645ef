import type { Trace } from '../../explanation/trace.ts'
import type { Person } from '../../facts/household.ts'
import { ageIn } from '../../facts/read-facts.ts'
import { amountOf, type Case, toCent } from '../rule.ts'
import { kinCeiling } from './home-base.ts'
import { housingLaws } from './housing-laws.ts'
import { type LeftOut, leftOutOf, type LeftOutScope } from './left-out-base.ts'
import {
  type PersonYear,
  personYearOf,
  type ReferenceYear,
  referenceYearOf,
  wholeOf,
} from './person-year-base.ts'
import { personTrace } from './person-year-trace.ts'

/** The yearly resources of the home as housing aid counts them, up to the next hundred euros (R, D823-17 CCH). */
export function housingResources(asked: Case, why?: Trace, scope: LeftOutScope = 'each'): number {
  if (isStudent(asked)) return studentResources(asked, why)
  const year = referenceYearOf(asked.month)
  why?.notes({
    says: 'step-housing-reference-year',
    values: { fromMonth: year.from, toMonth: year.to },
    law: housingLaws.referenceYear,
  })
  let sum = 0
  const { people } = asked.household
  for (let place = 0; place < people.length; place += 1) sum += countedOf(place, { asked, year, why, scope })
  sum = toCent(Math.max(0, sum + savingsIncome(asked, why)))
  noteTwoEarners(asked, year, why)
  const hundreds = Math.ceil(sum / 100) * 100
  why?.roundsTo(hundreds, {
    says: 'step-housing-hundred',
    values: { resourcesEuros: hundreds },
    law: housingLaws.participation,
  })
  return hundreds
}

// R822-20: a student who rents a home has a flat income, whatever she earns.
function isStudent({ household, month, values }: Case): boolean {
  const [applicant] = household.people
  return applicant?.activity === 'student' && ageIn(applicant, month) < values.housing.studentAge
}

function studentResources({ values }: Case, why?: Trace): number {
  const resources = values.housing.studentResources
  why?.startsAt(resources, {
    says: 'step-housing-student',
    values: { resourcesEuros: resources },
    law: housingLaws.students,
  })
  return resources
}

interface Look {
  readonly asked: Case
  readonly year: ReferenceYear
  readonly why: Trace | undefined
  readonly scope: LeftOutScope
}

/** What counts of one person of the home; of relatives, only what exceeds a ceiling (R822-6). */
function countedOf(place: number, { asked, year, why, scope }: Look): number {
  const person = asked.household.people[place]
  if (!person || person.incomes.length === 0) return 0
  const amounts = personYearOf(person, year)
  const leftOut = isAdult(person) ? leftOutOf(place, asked, scope) : 'nothing'
  const gone = leftOutEuros(amounts, leftOut, asked.values.housing.stoppedCut)
  const whole = wholeOf(amounts) - gone
  const allowed = isAdult(person) ? 0 : Math.min(Math.max(0, whole), kinCeiling(asked.values))
  why?.adds(whole - allowed, {
    says: 'step-housing-person',
    values: { who: person.role },
    law: housingLaws.resources,
    because: personTrace(amounts, { leftOut, gone, allowed }),
  })
  return whole - allowed
}

function isAdult({ role }: Person): boolean {
  return role === 'applicant' || role === 'spouse'
}

// The 10 % is taken off the whole category: what is not unemployment benefit in the net amount is pay.
function leftOutEuros(year: PersonYear, leftOut: LeftOut, cut: number): number {
  const wages = year.salary + year.unemployment + year.sickness - year.wagesDeducted
  const besidesSickness = Math.max(0, wages - year.sickness)
  switch (leftOut) {
    case 'part-stopped':
      return cut * (besidesSickness + year.business)
    case 'part-unemployed':
      return cut * (Math.max(0, besidesSickness - year.unemployment) + year.business)
    case 'all-rsa':
    case 'all-unemployed':
      return besidesSickness + year.business
    case 'nothing':
      return 0
  }
}

/** Savings that bring in nothing count for 3 % a year, except when somebody receives AAH (L822-5, R822-22). */
function savingsIncome({ household, values, awarded }: Case, why?: Trace): number {
  let savings = 0
  for (const person of household.people) savings += person.savings
  if (savings <= values.housing.savingsThreshold || amountOf(awarded, 'aah') > 0) return 0
  const income = savings * values.housing.savingsRate
  why?.adds(income, {
    says: 'step-housing-savings',
    values: { savingsEuros: savings, incomeEuros: income },
    law: housingLaws.savings,
  })
  return income
}

// R822-7: the reference amounts the rule is compared with do not take these 95 € off; neither does it.
function noteTwoEarners({ household, values }: Case, year: ReferenceYear, why?: Trace): void {
  if (!why) return
  const floor = 12 * values.family.base
  const earners = household.people.filter(
    (person) => isAdult(person) && personYearOf(person, year).salary >= floor,
  )
  if (earners.length === 2) why.notes({ says: 'step-housing-two-earners', law: housingLaws.twoEarners })
}
