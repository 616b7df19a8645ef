import type { Person } from '../../facts/household.ts'
import { monthsPaid } from '../../facts/over-months.ts'
import { ageInMonths } from '../../facts/read-facts.ts'
import type { Case } from '../rule.ts'

/** A person of the household as health cover sees it, with her place in the whole household. */
export interface Member {
  readonly person: Person
  readonly place: number
  /** Whole months of age. */
  readonly age: number
}

const adult = 18 * 12

/** The applicant, then the other of the couple, then the children under 25, the eldest first (R861-2 and R861-3 CSS). */
export function cssHousehold({ household, month, values }: Case): readonly Member[] {
  const members: Member[] = []
  for (let place = 0; place < household.people.length; place += 1) {
    const person = household.people[place]
    if (!person || person.role === 'other') continue
    const age = ageInMonths(person, month)
    if (person.role === 'child' && (age < 0 || age >= values.health.css.ageInCharge * 12)) continue
    members.push({ person, place, age })
  }
  return members.sort((one, other) => rankOf(one) - rankOf(other) || other.age - one.age)
}

function rankOf({ person }: Member): number {
  if (person.role === 'applicant') return 0
  return person.role === 'spouse' ? 1 : 2
}

/** How many times the ceiling of a single person: half a share for a child who lives in turn with each parent. */
export function sharesOf(members: readonly Member[], { second, third, fifth }: Shares): number {
  let shares = 1
  for (let rank = 1; rank < members.length; rank += 1) {
    const member = members[rank]
    const next = rank < 4 ? third : fifth
    const share = rank === 1 ? second : next
    shares += member?.person.sharedCustody && member.age < adult ? share / 2 : share
  }
  return shares
}

interface Shares {
  readonly second: number
  readonly third: number
  readonly fifth: number
}

/**
 * An adult under 25, alone and childless, whose parents pay her maintenance is of their household, not of her own
 * (R861-2 3° CSS).
 */
export function isOfParents(members: readonly Member[], { month, values }: Case): boolean {
  const [only] = members
  if (!only || members.length > 1 || only.age >= values.health.css.ageInCharge * 12) return false
  return only.person.incomes.some(
    (income) =>
      income.kind === 'maintenance-received' && income.net > 0 && monthsPaid(income, month, month) > 0,
  )
}
