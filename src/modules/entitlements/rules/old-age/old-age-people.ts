import type { Household, Person } from '../../facts/household.ts'
import { ageInMonths } from '../../facts/read-facts.ts'
import { monthsPaid } from '../../facts/over-months.ts'
import type { Case } from '../rule.ts'

/** Whether she is one of the two adults of the home. */
export function isAdultOfHome(person: Person): boolean {
  return person.role === 'applicant' || person.role === 'spouse'
}

/** Whether she has the age of ASPA: earlier when she is unfit for work, as people who have AAH are held to be. */
export function hasAgeOfAspa(person: Person, { month, values }: Case): boolean {
  const age = ageInMonths(person, month)
  if (age >= values.oldAge.aspa.ageReached * 12) return true
  return age >= values.oldAge.aspa.ageIfUnfit * 12 && isHeldUnfit(person, values.disability.aah)
}

/** Unfit for work, or held to be because of a disability that gives AAH (L821-1 CSS). */
export function isHeldUnfit(
  { unfitForWork, disability }: Person,
  { rate, rateIfRestricted }: Case['values']['disability']['aah'],
): boolean {
  if (unfitForWork || disability === undefined) return unfitForWork
  return disability.rate >= rate || (disability.restriction && disability.rate >= rateIfRestricted)
}

/** Whether she may have ASI: an invalidity pension, and not yet the age of ASPA. */
export function mayHaveAsi(person: Person, asked: Case): boolean {
  return hasInvalidityPension(person, asked) && !hasAgeOfAspa(person, asked)
}

function hasInvalidityPension(person: Person, { month }: Case): boolean {
  for (const income of person.incomes)
    if (income.kind === 'invalidity-pension' && income.gross > 0 && monthsPaid(income, month, month) > 0)
      return true
  return false
}

/** How many years of permit a foreign national lacks; 0 when she has them, or was not asked. */
export function permitYearsMissing(person: Person, { values }: Case): number {
  return Math.max(0, values.oldAge.aspa.permitYears - (person.permitYears ?? values.oldAge.aspa.permitYears))
}

/** The places, in the household, of the adults that pass the test. */
export function placesOf(
  { people }: Household,
  asked: Case,
  test: (person: Person, asked: Case) => boolean,
): number[] {
  const places: number[] = []
  for (let place = 0; place < people.length; place += 1) {
    const person = people[place]
    if (person && isAdultOfHome(person) && test(person, asked)) places.push(place)
  }
  return places
}
