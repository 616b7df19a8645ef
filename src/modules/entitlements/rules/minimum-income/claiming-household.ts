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

interface Claim {
  readonly mayClaim: (person: Person, asked: Case, isRaised: boolean) => boolean
  /** The month of the claim: a child born since counts in the months looked at before the birth. */
  readonly bornBy: Month
}

type Shares = Values['minimumIncome']['household']

export function claimingHousehold(asked: Case, { mayClaim, bornBy }: Claim): ClaimingHousehold {
  const around = lookAround(asked, bornBy)
  const isPregnant = around.isAlone && around.isPregnant
  const mayBeRaised = isPregnant || (around.isAlone && around.hasRaisingChild)
  const { children, childrenIncome } = countChildren(asked, around, { isRaised: mayBeRaised, bornBy })
  const isRaised = isPregnant || (mayBeRaised && children > 0)
  let adults = 0
  for (const person of asked.household.people)
    if (isAdult(person) && mayClaim(person, asked, isRaised)) adults += 1
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

interface Around {
  isAlone: boolean
  isPregnant: boolean
  /** A child under three, or any child when alone for a short time (R262-2 CASF, R842-5 CSS). */
  hasRaisingChild: boolean
  /** Children without any income. */
  dependants: number
  /** Children who have some. */
  earners: number
}

function lookAround(asked: Case, bornBy: Month): Around {
  const { household, month, values } = asked
  const raisingAge = household.aloneSinceShort
    ? Number.POSITIVE_INFINITY
    : values.minimumIncome.household.raisedChildAge * 12
  const around: Around = {
    isAlone: true,
    isPregnant: false,
    hasRaisingChild: false,
    dependants: 0,
    earners: 0,
  }
  for (const person of household.people) {
    if (person.role === 'spouse') around.isAlone = false
    if (isAdult(person)) around.isPregnant ||= person.pregnant
    if (!isYoungIn(person, asked, bornBy)) continue
    around.hasRaisingChild ||= ageInMonths(person, month) < raisingAge
    if (person.incomes.length === 0) around.dependants += 1
    else around.earners += 1
  }
  return around
}

/** Children without income, then those whose income is below what their presence adds (R262-3 CASF, last paragraph). */
function countChildren(
  asked: Case,
  { isAlone, dependants, earners }: Around,
  { isRaised, bornBy }: { isRaised: boolean; bornBy: Month },
): Pick<ClaimingHousehold, 'children' | 'childrenIncome'> {
  let children = dependants
  let childrenIncome = 0
  if (earners === 0) return { children, childrenIncome }
  const { rsa, household: shares } = asked.values.minimumIncome
  const quarter = quarterOf(asked)
  for (const person of asked.household.people) {
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
