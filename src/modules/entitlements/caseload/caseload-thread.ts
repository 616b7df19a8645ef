import type { Sitting } from '#modules/forms/index.ts'
import type { Household } from '../facts/household.ts'
import { findGaps } from './find-gaps.ts'
import type { FoundGap } from './gap.ts'

/** The answers of one file, and the rent zone of the commune they name, where it is known. */
export interface CaseToWork {
  readonly sitting: Sitting
  readonly zone: Household['zone'] | undefined
}

/** The work of one thread: what is missing in each of these files, beside the thread that serves pages. */
export function answer(cases: readonly CaseToWork[]): readonly (readonly FoundGap[] | undefined)[] {
  return cases.map(({ sitting, zone }) => findGaps(sitting, () => zone))
}
