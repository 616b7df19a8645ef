import type { PersonId } from '#kernel/ids.ts'
import type { Result } from '#kernel/result.ts'
import { type FormsOptions, linkToFile, type LinkRefusal } from '#modules/forms/index.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { AssessmentId } from '../assessment.ts'
import type { Tables } from '../assessments-options.ts'
import { giveAssessmentTo } from './assessment-store.ts'

export interface PuttingInFile extends Pick<FormsOptions, 'sealingKey'> {
  readonly id: AssessmentId
  readonly personId: PersonId
  /** The agent has seen that the birth dates differ. */
  readonly despiteBirthDate?: boolean
}

/** Puts an assessment done alone, without a name, into her file; what joins them is her code and birth date. */
export async function putInFile(
  errand: Errand<Tables>,
  { id, ...asked }: PuttingInFile,
): Promise<Result<PersonId, LinkRefusal>> {
  const linked = await linkToFile(errand, { draftId: id, ...asked })
  if (linked.ok) await giveAssessmentTo(errand.db, id, linked.value)
  return linked
}
