import type { Case } from '../rule.ts'
import { amountOf } from '../rule.ts'
import type { ClaimingHousehold } from './claiming-household.ts'

/**
 * What having a roof counts for: housing aid within a limit, or the limit itself for who is housed free or owns her
 * home without aid (R262-9 and R262-10 CASF, R844-3 and R844-4 CSS).
 */
export function housingShare(asked: Case, household: ClaimingHousehold, base: number): number {
  const aid = amountOf(asked.awarded, 'housing')
  const limit = base * housingRate(household, asked.values.minimumIncome)
  if (aid > 0) return Math.min(aid, limit)
  return isHousedForNothing(asked) ? limit : 0
}

export function isHousedForNothing({ household: { housing } }: Case): boolean {
  return housing.status === 'owner' || housing.status === 'buying-owner' || housing.status === 'hosted-free'
}

function housingRate(
  { adults, children }: ClaimingHousehold,
  { housing, household }: Case['values']['minimumIncome'],
): number {
  const people = adults + children
  if (people <= 1) return housing.one
  if (people === 2) return housing.two * (1 + household.second)
  return housing.three * (1 + household.second + household.next)
}
