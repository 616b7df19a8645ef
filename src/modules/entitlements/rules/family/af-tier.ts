import type { StepKey } from '../../explanation/words.ts'
import type { Values } from '../../parameters/all-parameters.ts'
import type { Family } from './family-of.ts'

/** The rates a family has by its resources (D521-1, I CSS). */
export interface Tier {
  readonly rates: AllowanceRates
  /** Euros a year: the ceiling it is under, or the last one it is above. */
  readonly ceiling: number
  /** Euros a year above that ceiling; 0 when it is above none. */
  readonly above: number
  readonly says: StepKey
}

interface AllowanceRates {
  readonly second: number
  readonly next: number
  readonly ageSupplement: number
  readonly flatRate: number
}

/** Full, half or a quarter of the allowances, by the ceilings for so many dependent children (D521-3 CSS). */
export function tierOf(family: Family, { family: values }: Values): Tier {
  const { lower, upper, perChild } = values.allowanceCeilings
  const added = perChild * family.dependants
  const resources = family.resources.amount
  if (resources <= lower + added)
    return { rates: values.allowanceFull, ceiling: lower + added, above: 0, says: 'step-af-full' }
  if (resources <= upper + added) {
    const above = resources - lower - added
    return { rates: values.allowanceHalf, ceiling: lower + added, above, says: 'step-af-half' }
  }
  const above = resources - upper - added
  return { rates: values.allowanceQuarter, ceiling: upper + added, above, says: 'step-af-quarter' }
}
