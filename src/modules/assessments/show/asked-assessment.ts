import { isId, type PersonId } from '#kernel/ids.ts'
import { findPerson, type Person } from '#modules/people/index.ts'
import type { Assessment, AssessmentId } from '../assessment.ts'
import type { Ask } from '../assessments-options.ts'
import { findAssessmentById } from '../keep/assessment-store.ts'

/** The assessment named in the address; nothing if the asker may not see it. */
export async function assessmentOf(asked: Ask): Promise<Assessment | undefined> {
  const id = asked.req.param('id') ?? ''
  return isId<'form-draft'>(id)
    ? findAssessmentById(asked.var.errand.db, id satisfies AssessmentId)
    : undefined
}

/** The person named in the address; nothing if the asker may not see her. */
export async function personOf(asked: Ask): Promise<Person | undefined> {
  const id = asked.req.param('personId') ?? ''
  return isId<'person'>(id) ? findPerson(asked.var.errand, id satisfies PersonId) : undefined
}
