import { findSecrets, hideSecrets } from '#kernel/found-secrets.ts'
import { grant, refuse, type Result } from '#kernel/result.ts'
import type { Errand } from '#platform/db/errand.ts'
import { writeInJournal } from '#platform/journal/journal.ts'
import type { AnswerKey, Raw } from '../answers/answer.ts'
import { type AnswerToKeep, type KeptAnswer, listAnswers, writeAnswer } from '../answers/answer-store.ts'
import type { Definition } from '../definition/definition.ts'
import type { Question } from '../definition/question.ts'
import { type ReadAnswer, readAnswer } from '../fields/read-answer.ts'
import { readingOf } from '../fields/reading-of.ts'
import type { Tables } from '../forms-options.ts'
import { keyOf } from '../journey/inputs-of.ts'
import { type Draft, endOf } from './draft.ts'
import { lockDraft, touchDraft } from './draft-store.ts'
import { isSealed, sealAnswer } from './seal-answer.ts'
import { findSubmission } from './submission-store.ts'

/** What was written on a page for one question. */
export interface Written extends AnswerKey {
  readonly question: string
  readonly asked: Question
  readonly raw: Raw
  readonly choice?: 'not-known' | 'told-to-agent' | undefined
  /** The revision of the answer that the page showed; 0 where there was none. */
  readonly basedOn: number
}

export interface PageToSave {
  readonly draft: Draft
  readonly definition: Definition
  readonly written: readonly Written[]
  /** The page it comes from: the same page sent again corrects itself. */
  readonly requestId: string | undefined
  readonly sealingKey: Uint8Array
}

/** Two writings of one answer: neither is dropped, she chooses. */
export interface Conflict {
  readonly mine: Written
  readonly other: KeptAnswer
}

/** A problem of our own, beside those of the fields. */
export const secretProblem = 'holds-a-secret'

/**
 * Saves a page as it was written, readable or not. An answer that somebody else wrote meanwhile is left as it is, and
 * told; the others are saved.
 */
export async function saveAnswers(
  errand: Errand<Tables>,
  page: PageToSave,
): Promise<Result<readonly Conflict[], 'already-sent' | 'gone'>> {
  const draft = await lockDraft(errand.db, page.draft.id)
  if (!draft) return refuse('gone')
  if (await findSubmission(errand.db, draft.id)) return refuse('already-sent')
  const before = await listAnswers(errand.db, draft.id, page.sealingKey)
  const saving = { errand, page, kept: new Map(before.map((answer) => [keyOf(answer), answer])) }
  const conflicts: Conflict[] = []
  const changed: string[] = []
  for (const written of page.written) {
    const outcome = await saveOne(saving, written)
    if (outcome === 'saved') changed.push(written.question)
    else if (outcome !== 'same') conflicts.push(outcome)
  }
  if (changed.length > 0) await afterSaving(errand, page, changed)
  return grant(conflicts)
}

interface Saving {
  readonly errand: Errand<Tables>
  readonly page: PageToSave
  readonly kept: ReadonlyMap<string, KeptAnswer>
}

async function saveOne(saving: Saving, written: Written): Promise<'saved' | 'same' | Conflict> {
  const { errand, page, kept } = saving
  const before = kept.get(keyOf(written))
  const read = readWritten(saving, written)
  if (before && isSame(before, read)) return 'same'
  if (before && !mayReplace(before, written, page.requestId)) return { mine: written, other: before }
  const { id: draftId, organisationId } = page.draft
  await writeAnswer(errand.db, { organisationId, draftId }, toKeep(saving, { written, read, before }))
  return 'saved'
}

// What stands was on her page, or was written from this very page a moment ago.
function mayReplace(before: KeptAnswer, { basedOn }: Written, requestId: string | undefined): boolean {
  return before.revision === basedOn || (requestId !== undefined && before.requestId === requestId)
}

function isSame(before: KeptAnswer, read: ReadAnswer): boolean {
  return before.state === read.state && before.problem === read.problem && sameRaw(before.raw, read.raw)
}

/** Whether the same was typed in every box; an empty box is no box. */
export function sameRaw(one: Raw, other: Raw): boolean {
  const filled = (raw: Raw): string =>
    JSON.stringify(
      Object.entries(raw)
        .filter(([, texts]) => texts.some((text) => text !== ''))
        .toSorted(([left], [right]) => (left < right ? -1 : 1)),
    )
  return filled(one) === filled(other)
}

const freeTexts = new Set(['short-text', 'long-text', 'agent-note'])

// What no database stores: the sign that ends a text in C, halves of a sign.
const unkeepable = /\u0000|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

function keepable(raw: Raw): Raw {
  return Object.fromEntries(
    Object.entries(raw).map(([box, texts]) => [box, texts.map((text) => text.replaceAll(unkeepable, ''))]),
  )
}

function readWritten(saving: Saving, { asked, raw: typed, choice }: Written): ReadAnswer {
  const raw = keepable(typed)
  const { definition, draft } = saving.page
  const { today } = saving.errand
  const reading = readingOf({ definition, today, language: draft.language, chosenAt: chosenAt(saving) })
  if (!freeTexts.has(asked.field.type) || !holdsSecret(raw))
    return readAnswer({ question: asked, raw, choice, reading })
  // A password is never kept, not even for the time of a draft: dots, and a sentence that says why.
  return { state: 'unreadable', raw: withoutSecrets(raw), problem: secretProblem }
}

// On the same page, or before.
function chosenAt({ page, kept }: Saving): (question: string) => string | undefined {
  return (question) => {
    const here = page.written.find((one) => one.question === question)
    return (here ?? kept.get(question))?.raw['value']?.[0]
  }
}

function holdsSecret(raw: Raw): boolean {
  return Object.values(raw).some((texts) => texts.some((text) => findSecrets(text).length > 0))
}

function withoutSecrets(raw: Raw): Raw {
  return Object.fromEntries(
    Object.entries(raw).map(([box, texts]) => [box, texts.map((text) => hideSecrets(text))]),
  )
}

interface Keeping {
  readonly written: Written
  readonly read: ReadAnswer
  readonly before: KeptAnswer | undefined
}

function toKeep({ errand, page }: Saving, { written, read, before }: Keeping): AnswerToKeep {
  const { asked, question, row } = written
  const { agentId } = errand.asker
  const at: AnswerKey = row === undefined ? { question } : { question, row }
  return {
    ...at,
    ...read,
    sealed: isSealed(asked) ? sealAnswer(page.sealingKey, { draftId: page.draft.id, at }, read) : undefined,
    bank: asked.bank,
    filledBy: agentId === undefined ? 'person' : 'agent',
    agentId,
    revision: (before?.revision ?? 0) + 1,
    requestId: page.requestId,
    writtenAt: errand.now,
  }
}

async function afterSaving(
  errand: Errand<Tables>,
  { draft, definition }: PageToSave,
  changed: readonly string[],
): Promise<void> {
  const expiresAt = endOf(errand.now, definition.policies.draftDays)
  await touchDraft(errand.db, draft.id, { now: errand.now, expiresAt })
  // What she writes herself stands in the draft with its hour; what an agent writes for her is journaled too.
  if (errand.asker.agentId === undefined) return
  await writeInJournal(errand, {
    action: 'forms.answers-saved',
    subject: { kind: 'form-draft', id: draft.id },
    personId: draft.personId,
    content: { form: draft.formId, questions: changed },
  })
}
