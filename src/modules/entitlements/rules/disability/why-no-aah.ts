import type { Person } from '../../facts/household.ts'
import { ageInMonths } from '../../facts/read-facts.ts'
import { type Case, type Outcome, refused } from '../rule.ts'
import { disabilityLaws } from './disability-laws.ts'

/** Until 20 a child is covered by the education aid for disabled children (AEEH); an adult of the home is not, from 16. */
const endOfChildAid = 20 * 12
const endOfSchooling = 16 * 12

/** The first condition of AAH she does not meet, her income left aside. */
export function whyNoAah(person: Person, { month, values }: Case): Outcome | undefined {
  const { disability, role } = person
  const { rate, rateIfRestricted, ageEnd } = values.disability.aah
  const found = disability?.rate ?? 0
  const age = ageInMonths(person, month)
  const least = role === 'child' ? endOfChildAid : endOfSchooling
  if (age < least)
    return refused({
      because: 'refusal-aah-age',
      law: disabilityLaws.age,
      values: { age: least / 12 },
      by: least - age,
    })
  if (found >= rate) return undefined
  if (found < rateIfRestricted)
    return refused({
      because: 'refusal-aah-rate',
      law: disabilityLaws.rate,
      values: { found: percent(found), rate: percent(rate), rateIfRestricted: percent(rateIfRestricted) },
      by: rateIfRestricted - found,
    })
  if (!disability?.restriction)
    return refused({
      because: 'refusal-aah-restriction',
      law: disabilityLaws.restriction,
      values: { found: percent(found), rate: percent(rate) },
    })
  if (age >= ageEnd * 12)
    return refused({
      because: 'refusal-aah-age-end',
      law: disabilityLaws.restriction,
      values: { ageEnd, rate: percent(rate) },
      by: age - ageEnd * 12,
    })
  return undefined
}

function percent(rate: number): number {
  return Math.round(rate * 100)
}
