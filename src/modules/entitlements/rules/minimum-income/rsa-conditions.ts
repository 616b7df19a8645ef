import type { Person } from '../../facts/household.ts'
import { ageIn } from '../../facts/read-facts.ts'
import type { Case, Refusal } from '../rule.ts'
import { type ClaimingHousehold, isAdult } from './claiming-household.ts'
import { minimumIncomeLaws } from './minimum-income-laws.ts'

/** Students may not claim, nor foreign nationals with too few years of permit, unless the raised amount is due (L262-4 CASF). */
export function mayClaimRsa(person: Person, { values }: Case, isRaised: boolean): boolean {
  return isRaised || (!isStudent(person) && hasPermit(person, values.minimumIncome.permitYears))
}

export function isStudent({ activity }: Person): boolean {
  return activity === 'student'
}

export function hasPermit({ permitYears }: Person, least: number): boolean {
  return permitYears === undefined || permitYears >= least
}

/** The first condition of L262-4 CASF that fails. */
export function whyNoRsa(asked: Case, home: ClaimingHousehold): Refusal | undefined {
  if (home.adults === 0) return whyNobodyClaims(asked)
  if (home.children > 0) return undefined
  const { leastAge } = asked.values.minimumIncome.rsa
  let oldest = 0
  for (const person of asked.household.people) {
    if (!isAdult(person)) continue
    if (person.pregnant) return undefined
    if (mayClaimRsa(person, asked, home.isRaised)) oldest = Math.max(oldest, ageIn(person, asked.month))
  }
  return oldest >= leastAge ? undefined : tooYoung(oldest, leastAge)
}

function tooYoung(age: number, leastAge: number): Refusal {
  return {
    because: 'refusal-rsa-age',
    law: minimumIncomeLaws.claimant,
    values: { age, leastAge },
    by: leastAge - age,
  }
}

function whyNobodyClaims({ household, values }: Case): Refusal {
  const least = values.minimumIncome.permitYears
  const applicant = household.people.find((person) => isAdult(person) && !isStudent(person))
  const years = applicant?.permitYears
  if (years === undefined)
    return { because: 'refusal-rsa-student', law: minimumIncomeLaws.claimant, values: {} }
  return {
    because: 'refusal-rsa-permit',
    law: minimumIncomeLaws.claimant,
    values: { years, least },
    by: least - years,
  }
}
