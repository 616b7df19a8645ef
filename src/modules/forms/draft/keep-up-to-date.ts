import { dayIn } from '#kernel/day.ts'
import type { Errand } from '#platform/db/errand.ts'
import { writeInJournal } from '#platform/journal/journal.ts'
import { type KeptAnswer, listAnswers, rewriteReading } from '../answers/answer-store.ts'
import { fateOfDraft } from '../compare/fate-of-draft.ts'
import type { Definition } from '../definition/definition.ts'
import type { Question } from '../definition/question.ts'
import { readAnswer } from '../fields/read-answer.ts'
import { readingOf } from '../fields/reading-of.ts'
import type { Tables } from '../forms-options.ts'
import { layoutOf } from '../journey/layout.ts'
import type { Draft } from './draft.ts'
import { lockDraft, moveToVersion } from './draft-store.ts'
import { newestVersionId } from './newest-version-store.ts'
import { versionOf } from './read-sitting.ts'
import { isSealed, sealAnswer } from './seal-answer.ts'
import { secretProblem } from './save-answers.ts'
import { findSubmission } from './submission-store.ts'

interface Keeping {
  readonly draft: Draft
  readonly sealingKey: Uint8Array
}

/**
 * Brings a running draft to the version its form has now, where that loses nothing: its answers are read again with the
 * questions as they are. What breaks stays on its version until its day; what was sent is never touched.
 */
export async function keepUpToDate(errand: Errand<Tables>, { draft, sealingKey }: Keeping): Promise<Draft> {
  const newest = await newestVersionId(errand, draft.formId)
  if (newest === undefined || newest === draft.versionId) return draft
  const before = await versionOf(errand, draft)
  const after = await versionOf(errand, { versionId: newest })
  const { fate, newQuestions } = fateOfDraft({
    before: before.definition,
    after: after.definition,
    publishedOn: dayIn(after.publishedAt, 'Europe/Paris'),
    today: errand.today,
  })
  if (fate === 'stay') return draft
  const locked = await lockDraft(errand.db, draft.id)
  if (!locked || locked.versionId !== draft.versionId) return locked ?? draft
  if (await findSubmission(errand.db, draft.id)) return locked
  const moved = { ...locked, versionId: newest, newQuestions: [...locked.newQuestions, ...newQuestions] }
  await moveToVersion(errand.db, draft.id, moved)
  await readAnswersAgain(errand, { draft: moved, sealingKey }, after.definition)
  // Where nobody is to know who answered, not even when somebody did.
  if (draft.identity === 'none') return moved
  await writeInJournal(errand, {
    action: 'forms.draft-moved',
    subject: { kind: 'form-draft', id: draft.id },
    personId: draft.personId,
    content: { form: draft.formId, number: after.number },
  })
  return moved
}

async function readAnswersAgain(
  errand: Errand<Tables>,
  { draft, sealingKey }: Keeping,
  definition: Definition,
): Promise<void> {
  const { places } = layoutOf(definition)
  const kept = await listAnswers(errand.db, draft.id, sealingKey)
  const chosenAt = (question: string): string | undefined =>
    kept.find((answer) => answer.question === question)?.raw['value']?.[0]
  const reading = readingOf({ definition, today: errand.today, language: draft.language, chosenAt })
  for (const answer of kept) {
    const place = places.get(answer.question)
    if (!place || !isRead(answer)) continue
    const read = readAnswer({ question: place.question, raw: answer.raw, reading })
    await rewriteReading(
      errand.db,
      draft.id,
      sealedIf(place.question, { draft, sealingKey, answer: { ...answer, ...read } }),
    )
  }
}

// What stands for an answer, and what held a secret, is not read again.
function isRead({ state, problem }: KeptAnswer): boolean {
  return problem !== secretProblem && (state === 'given' || state === 'unreadable')
}

function sealedIf(
  question: Question,
  { draft, sealingKey, answer }: Keeping & { readonly answer: KeptAnswer },
): Parameters<typeof rewriteReading>[2] {
  const sealed = isSealed(question)
    ? sealAnswer(sealingKey, { draftId: draft.id, at: answer }, answer)
    : undefined
  return { ...answer, bank: question.bank, sealed }
}
