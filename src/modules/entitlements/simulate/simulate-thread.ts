import type { BenefitId } from '../benefit.ts'
import type { Household } from '../facts/household.ts'
import type { Month } from '../facts/month.ts'
import { knownBenefits, simulate } from './simulate.ts'

export interface HouseholdBatch {
  readonly households: readonly Household[]
  readonly month: Month
}

/** What is due to one household: only what is more than nothing. */
export type Due = Readonly<Partial<Record<BenefitId, number>>>

/** The work of one thread: what each household of a batch may claim, without the reasons. */
export function answer({ households, month }: HouseholdBatch): readonly Due[] {
  return households.map((household) => {
    const { awarded } = simulate(household, month)
    const due: Partial<Record<BenefitId, number>> = {}
    for (const id of knownBenefits) {
      const amount = awarded[id]?.amount ?? 0
      if (amount > 0) due[id] = amount
    }
    return due
  })
}
