import { grant, refuse, type Result } from '#kernel/result.ts'
import { organisationOf } from '#platform/db/asking-organisation.ts'
import type { Errand } from '#platform/db/errand.ts'
import { once, type OnceTables } from '#platform/db/once.ts'
import { type JournalTables, writeInJournal } from '#platform/journal/journal.ts'
import type { Assessment, AssessmentId, PlannedStep, PlannedStepId } from '../assessment.ts'
import { findAssessmentById } from '../keep/assessment-store.ts'
import type { AssessmentsTables } from '../tables.ts'
import { findPlanned, insertPlanned, markLearned } from './learning-store.ts'
import { findStep } from './propose.ts'

type LearningTables = AssessmentsTables & JournalTables & OnceTables

export interface LearningToPlan {
  readonly assessmentId: AssessmentId
  readonly steps: readonly string[]
  readonly requestId?: string | undefined
}

export type PlanRefusal = 'gone' | 'no-file' | 'no-step'

/** Copies proposals of an assessment to the list of what to follow; one that is planned already stays as it is. */
export async function planLearning(
  errand: Errand<LearningTables>,
  { assessmentId, steps, requestId }: LearningToPlan,
): Promise<Result<readonly string[], PlanRefusal>> {
  return once(errand, { scope: 'assessments.plan', key: requestId }, async () => {
    const assessment = await findAssessmentById(errand.db, assessmentId)
    if (!assessment) return refuse('gone')
    const { personId } = assessment
    if (!personId) return refuse('no-file')
    const known = steps.filter((step) => findStep(step))
    if (known.length === 0) return refuse('no-step')
    const planned = []
    for (const step of known) if (await plan(errand, { ...assessment, personId }, step)) planned.push(step)
    return grant(planned)
  })
}

type OfSomebody = Assessment & Required<Pick<PlannedStep, 'personId'>>

async function plan(
  errand: Errand<LearningTables>,
  { id: assessmentId, personId }: OfSomebody,
  step: string,
): Promise<boolean> {
  const { asker, now: at } = errand
  const id = errand.newId() as PlannedStepId
  const organisationId = organisationOf(asker)
  const { agentId } = asker
  const isNew = await insertPlanned(errand.db, {
    id,
    organisationId,
    personId,
    assessmentId,
    step,
    at,
    agentId,
  })
  if (isNew)
    await writeInJournal(errand, {
      action: 'assessments.learning-planned',
      subject: { kind: 'learning-step', id },
      personId,
      content: { step },
    })
  return isNew
}

/** It was learned, or at least worked on: it leaves the list. */
export async function finishLearning(
  errand: Errand<LearningTables>,
  id: PlannedStepId,
): Promise<Result<PlannedStep, 'gone'>> {
  const planned = await findPlanned(errand.db, id)
  if (!planned) return refuse('gone')
  if (planned.doneAt) return grant(planned)
  await markLearned(errand.db, id, { at: errand.now, agentId: errand.asker.agentId })
  await writeInJournal(errand, {
    action: 'assessments.learning-done',
    subject: { kind: 'learning-step', id },
    personId: planned.personId,
    content: { step: planned.step },
  })
  return grant({ ...planned, doneAt: errand.now })
}
