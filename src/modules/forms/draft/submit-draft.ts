import { addDays, addMonths, type Day } from '#kernel/day.ts'
import { grant, refuse, type Result } from '#kernel/result.ts'
import { continueAs, type Errand } from '#platform/db/errand.ts'
import { announce } from '#platform/events/announce.ts'
import { writeInJournal } from '#platform/journal/journal.ts'
import { deleteAnswers, deleteFormer } from '../answers/answer-store.ts'
import type { RetentionClass } from '../definition/retention-class.ts'
import type { Afterwards, FormsOptions, Tables } from '../forms-options.ts'
import { keyOf } from '../journey/inputs-of.ts'
import { isWhole } from '../journey/next-step.ts'
import { resultOf } from '../journey/result-of.ts'
import { walk } from '../journey/walk-journey.ts'
import type { Sitting } from '../journey/walk.ts'
import { lockDraft } from './draft-store.ts'
import { forgetDraft } from './forget-draft-store.ts'
import { type OpenDraft, type Reading, readSitting, versionOf } from './read-sitting.ts'
import { snapshotOf } from './snapshot.ts'
import type { Submission } from './submission.ts'
import { findSubmission, insertSubmission } from './submission-store.ts'

/**
 * Sends a form: what is off the path is forgotten, what was asked and answered is frozen in the words she read. Sent
 * twice, it is sent once.
 */
export async function submit(
  errand: Errand<Tables>,
  { draft: asked, facts, options }: Reading,
): Promise<Result<Submission, 'incomplete' | 'gone'>> {
  const draft = await lockDraft(errand.db, asked.id)
  if (!draft) return refuse('gone')
  const earlier = await submitted(errand, { draft, facts, options })
  if (earlier) return grant(earlier)
  const open = await readSitting(errand, { draft, facts, options })
  const walked = walk(open.sitting)
  if (!isWhole(walked)) return refuse('incomplete')
  const submission = submissionOf(errand, open)
  if (draft.identity === 'none') return grant(await keepNothing(errand, submission, options.afterwards))
  await deleteAnswers(errand.db, draft.id, walked.offPath)
  await deleteFormer(errand.db, draft.id)
  await insertSubmission(
    errand.db,
    submission,
    keptUntil(submission.definition.policies.retention, errand.today),
  )
  await tell(errand, submission, options.afterwards[submission.kind])
  return grant(submission)
}

// Where nobody is to know who answered, its kind keeps what it counts, and the draft goes at once: no copy, no event and
// no line of a journal could tell when somebody answered.
async function keepNothing(
  errand: Errand<Tables>,
  submission: Submission,
  afterwards: FormsOptions['afterwards'],
): Promise<Submission> {
  await afterwards[submission.kind]?.submitted?.(errand, submission)
  const { organisationId } = submission
  const ourselves = await continueAs(errand, { door: 'system', organisationId })
  await forgetDraft(ourselves.db, submission.draftId)
  await continueAs(errand, errand.asker)
  return submission
}

/** What was sent of a draft, with its answers; nothing while it is being filled. */
export async function submitted(errand: Errand<Tables>, reading: Reading): Promise<Submission | undefined> {
  const kept = await findSubmission(errand.db, reading.draft.id)
  if (!kept) return undefined
  const { sitting } = await readSitting(errand, reading)
  const { definition } = await versionOf(errand, kept)
  return { ...kept, definition, origin: reading.draft.origin, answers: sitting.answers }
}

function submissionOf(errand: Errand<Tables>, { draft, version, sitting }: OpenDraft): Submission {
  const onPath = pathOnly(sitting)
  return {
    draftId: draft.id,
    organisationId: draft.organisationId,
    formId: draft.formId,
    kind: draft.kind,
    versionId: version.id,
    versionSha256: version.sha256,
    definition: version.definition,
    personId: draft.personId,
    language: draft.language,
    origin: draft.origin,
    submittedAt: errand.now,
    submittedBy: errand.asker.agentId,
    result: resultOf(onPath)?.page.id,
    answers: onPath.answers,
    snapshot: snapshotOf(onPath, draft.language),
  }
}

/** The same sitting without the answers that are no longer asked. */
export function pathOnly(sitting: Sitting): Sitting {
  const gone = new Set(walk(sitting).offPath.map(keyOf))
  const given = sitting.answers.given.filter((answer) => !gone.has(keyOf(answer)))
  return { ...sitting, answers: { ...sitting.answers, given } }
}

/** The last day answers of this class are kept; none: as long as the file, or two years where there is none. */
export function keptUntil(retention: RetentionClass, today: Day): Day | undefined {
  if (retention === 'draft-only') return addDays(today, 1)
  if (retention === 'three-months') return addMonths(today, 3)
  return addMonths(today, retention === 'one-year' ? 12 : 24)
}

async function tell(
  errand: Errand<Tables>,
  submission: Submission,
  afterwards: Afterwards | undefined,
): Promise<void> {
  await afterwards?.submitted?.(errand, submission)
  const { draftId, formId, kind, personId } = submission
  await announce(errand, { name: 'forms.submitted', payload: { draftId, formId, kind } })
  if (personId === undefined) return
  await writeInJournal(errand, {
    action: 'forms.submitted',
    subject: { kind: 'form-draft', id: draftId },
    personId,
    content: { form: formId },
  })
}
