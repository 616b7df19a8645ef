import type { Person } from '../../facts/household.ts'
import { ageInMonths } from '../../facts/read-facts.ts'
import { type Month, monthOf } from '../../facts/month.ts'
import type { Values } from '../../parameters/all-parameters.ts'
import type { Case } from '../rule.ts'
import { averageIncome, quarterOf } from './income.ts'

/** The people an amount is worked out for (« le foyer » of R262-1 CASF and D843-1 CSS). */
export interface ClaimingHousehold {
  /** Of the applicant and the spouse, how many may claim. */
  readonly adults: number
  readonly children: number
  /** Euros a month that those children have themselves. */
  readonly childrenIncome: number
  /** The raised amount of a lone parent, or of a pregnant woman alone (L262-9 CASF, L842-7 CSS). */
  readonly isRaised: boolean
}

export interface Claim {
  readonly mayClaim: (person: Person, asked: Case, isRaised: boolean) => boolean
  /** The month of the claim: a child born since counts in the months looked at before the birth. */
  readonly bornBy: Month
}

type Shares = Values['minimumIncome']['household']

export function claimingHousehold(asked: Case, { mayClaim, bornBy }: Claim): ClaimingHousehold {
  const { household } = asked
  const isAlone = !household.people.some(({ role }) => role === 'spouse')
  const isPregnant = isAlone && household.people.some(({ role, pregnant }) => pregnant && role !== 'child')
  const mayBeRaised = isPregnant || (isAlone && isRecentOrYoung(asked, bornBy))
  const { children, childrenIncome } = countChildren(asked, { isAlone, isRaised: mayBeRaised, bornBy })
  const isRaised = isPregnant || (mayBeRaised && children > 0)
  let adults = 0
  for (const person of household.people) if (isAdult(person) && mayClaim(person, asked, isRaised)) adults += 1
  return { adults, children, childrenIncome, isRaised }
}

export function isAdult({ role }: Person): boolean {
  return role === 'applicant' || role === 'spouse'
}

/** A child of the household who is born by the month of the claim and under 25 (R262-3 CASF, R842-3 CSS). */
export function isYoungIn(person: Person, { month, values }: Case, bornBy: Month): boolean {
  return (
    person.role === 'child' &&
    monthOf(person.birth) <= bornBy &&
    ageInMonths(person, month) < values.minimumIncome.household.childAge * 12
  )
}

/** How many times the amount for one person. */
export function coefficientOf({ adults, children, isRaised }: ClaimingHousehold, shares: Shares): number {
  if (isRaised) return shares.raised + children * shares.raisedChild
  let coefficient = 1
  if (adults + children > 1) coefficient += shares.second
  for (let rank = adults > 1 ? 1 : 2; rank <= children; rank += 1)
    coefficient += rank > 2 ? shares.fromThirdChild : shares.next
  return coefficient
}

function isRecentOrYoung(asked: Case, bornBy: Month): boolean {
  const { household, month, values } = asked
  const age = values.minimumIncome.household.raisedChildAge * 12
  return household.people.some(
    (person) =>
      isYoungIn(person, asked, bornBy) && (household.aloneSinceShort || ageInMonths(person, month) < age),
  )
}

interface Counting {
  readonly isAlone: boolean
  readonly isRaised: boolean
  readonly bornBy: Month
}

/** Children without income, then those whose income is below what their presence adds (R262-3 CASF, last paragraph). */
function countChildren(
  asked: Case,
  { isAlone, isRaised, bornBy }: Counting,
): Pick<ClaimingHousehold, 'children' | 'childrenIncome'> {
  const { people } = asked.household
  let children = 0
  let earners = 0
  for (const person of people) {
    if (!isYoungIn(person, asked, bornBy)) continue
    if (person.incomes.length === 0) children += 1
    else earners += 1
  }
  if (earners === 0) return { children, childrenIncome: 0 }
  const { rsa, household: shares } = asked.values.minimumIncome
  const quarter = quarterOf(asked)
  let childrenIncome = 0
  for (const person of people) {
    if (person.incomes.length === 0 || !isYoungIn(person, asked, bornBy)) continue
    const income = averageIncome(person, quarter)
    const share = isRaised ? shares.raisedChild : shareOf(children + 1, { isAlone, shares })
    if (income >= share * rsa.base) continue
    children += 1
    childrenIncome += income
  }
  return { children, childrenIncome }
}

function shareOf(rank: number, { isAlone, shares }: { isAlone: boolean; shares: Shares }): number {
  if (isAlone && rank === 1) return shares.second
  return rank > 2 ? shares.fromThirdChild : shares.next
}
