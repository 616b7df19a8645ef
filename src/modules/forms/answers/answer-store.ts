import { type Insertable, type Selectable, sql } from 'kysely'
import type { AgentId } from '#kernel/ids.ts'
import { type Db, query } from '#platform/db/db.ts'
import type { Value } from '../expression/value.ts'
import type { DraftId } from '../draft/draft.ts'
import { openAnswer } from '../draft/seal-answer.ts'
import type { DraftTables } from '../draft/tables.ts'
import type { Answer, AnswerKey, AnswerState, KnownFrom, Raw } from './answer.ts'

type Drafts = Db<DraftTables>

/** An answer as it is kept, with who wrote it and from which page. */
export interface KeptAnswer extends Answer {
  readonly agentId: AgentId | undefined
  readonly writtenAt: Date
  /** The page it was written from: sent again, that page corrects itself. */
  readonly requestId: string | undefined
}

/** What is written of an answer. */
export interface AnswerToKeep extends KeptAnswer {
  readonly bank: string | undefined
  readonly sealed: Buffer | undefined
}

interface OfDraft {
  readonly organisationId: string
  readonly draftId: DraftId
}

/** Every answer of a draft, on the path or not. */
export async function listAnswers(
  db: Drafts,
  draftId: DraftId,
  sealingKey: Uint8Array,
): Promise<readonly KeptAnswer[]> {
  const rows = await query(db).selectFrom('form_answer').selectAll().where('draft_id', '=', draftId).execute()
  return rows.map((row) => toAnswer(row, sealingKey))
}

/** The same for many drafts at once; for jobs. */
export async function listAnswersOf(
  db: Drafts,
  drafts: readonly DraftId[],
  sealingKey: Uint8Array,
): Promise<ReadonlyMap<string, readonly KeptAnswer[]>> {
  if (drafts.length === 0) return new Map()
  const rows = await query(db).selectFrom('form_answer').selectAll().where('draft_id', 'in', drafts).execute()
  const found = new Map<string, KeptAnswer[]>()
  for (const row of rows) {
    const hers = found.get(row.draft_id) ?? []
    hers.push(toAnswer(row, sealingKey))
    found.set(row.draft_id, hers)
  }
  return found
}

/** Writes an answer; the one before goes among the former ones. */
export async function writeAnswer(db: Drafts, of: OfDraft, answer: AnswerToKeep): Promise<void> {
  if (answer.revision > 1) await keepFormer(db, of.draftId, answer)
  const words = wordsOf(answer)
  await query(db)
    .insertInto('form_answer')
    .values({
      organisation_id: of.organisationId,
      draft_id: of.draftId,
      question: answer.question,
      row_id: answer.row ?? null,
      ...words,
    })
    .onConflict((conflict) => conflict.constraint('form_answer_once').doUpdateSet(words))
    .execute()
}

/** Writes what is understood of an answer now, by the questions of another version; nobody wrote it again. */
export async function rewriteReading(db: Drafts, draftId: DraftId, answer: AnswerToKeep): Promise<void> {
  const { state, raw, value, seen, problem, sealed, bank } = wordsOf(answer)
  await query(db)
    .updateTable('form_answer')
    .set({ state, raw, value, seen, problem, sealed, bank })
    .where('draft_id', '=', draftId)
    .where('question', '=', answer.question)
    .where('row_id', 'is not distinct from', answer.row ?? null)
    .execute()
}

type Words = Omit<
  Insertable<DraftTables['form_answer']>,
  'organisation_id' | 'draft_id' | 'question' | 'row_id' | 'secrecy'
>

function wordsOf(answer: AnswerToKeep): Words {
  return {
    state: answer.state,
    ...(answer.sealed ? nothingInClear : inClear(answer)),
    sealed: answer.sealed ?? null,
    known: answer.known ? JSON.stringify(answer.known) : null,
    bank: answer.bank ?? null,
    request_id: answer.requestId ?? null,
    filled_by: answer.filledBy,
    agent_id: answer.agentId ?? null,
    revision: answer.revision,
    written_at: answer.writtenAt,
  }
}

const nothingInClear = { raw: '{}', value: null, seen: null, problem: null } as const

function inClear({ raw, value, seen, problem }: Answer): Pick<Words, 'raw' | 'value' | 'seen' | 'problem'> {
  return {
    raw: JSON.stringify(raw),
    value: value === undefined ? null : JSON.stringify(value),
    seen: seen === undefined ? null : JSON.stringify(seen),
    problem: problem ?? null,
  }
}

async function keepFormer(db: Drafts, draftId: DraftId, { question, row }: AnswerKey): Promise<void> {
  await sql`insert into form_answer_former (organisation_id, draft_id, question, row_id, state, raw, sealed,
      filled_by, agent_id, revision, written_at)
    select organisation_id, draft_id, question, row_id, state, raw, sealed, filled_by, agent_id, revision, written_at
    from form_answer where draft_id = ${draftId} and question = ${question}
      and row_id is not distinct from ${row ?? null}::uuid`.execute(query(db))
}

/** Removes what is no longer asked, and what it was before. */
export async function deleteAnswers(db: Drafts, draftId: DraftId, keys: readonly AnswerKey[]): Promise<void> {
  if (keys.length === 0) return
  const gone = JSON.stringify(keys.map(({ question, row }) => ({ question, row_id: row ?? null })))
  await sql`delete from form_answer answer
    using jsonb_to_recordset(${gone}::jsonb) as gone(question text, row_id uuid)
    where answer.draft_id = ${draftId} and answer.question = gone.question
      and answer.row_id is not distinct from gone.row_id`.execute(query(db))
}

/** Who wrote what before what stands now; its words are not read. */
export interface FormerHand extends AnswerKey {
  readonly filledBy: Answer['filledBy']
  readonly agentId: AgentId | undefined
  readonly writtenAt: Date
}

export async function listFormerHands(db: Drafts, draftId: DraftId): Promise<readonly FormerHand[]> {
  const rows = await query(db)
    .selectFrom('form_answer_former')
    .select(['question', 'row_id', 'filled_by', 'agent_id', 'written_at'])
    .where('draft_id', '=', draftId)
    .orderBy('written_at')
    .execute()
  return rows.map((row) => ({
    ...keyFrom(row),
    filledBy: row.filled_by as Answer['filledBy'],
    agentId: (row.agent_id as AgentId | null) ?? undefined,
    writtenAt: row.written_at,
  }))
}

/** What answers were before is of use while the form is filled, not after. */
export async function deleteFormer(db: Drafts, draftId: DraftId): Promise<void> {
  await query(db).deleteFrom('form_answer_former').where('draft_id', '=', draftId).execute()
}

function keyFrom({ question, row_id }: { question: string; row_id: string | null }): AnswerKey {
  return row_id === null ? { question } : { question, row: row_id }
}

function toAnswer(row: Selectable<DraftTables['form_answer']>, sealingKey: Uint8Array): KeptAnswer {
  const at = keyFrom(row)
  const said = row.sealed
    ? openAnswer(sealingKey, { draftId: row.draft_id as DraftId, at }, row.sealed)
    : { raw: row.raw as Raw, value: row.value, seen: row.seen as Value | null, problem: row.problem }
  return {
    ...at,
    state: row.state as AnswerState,
    raw: said.raw,
    ...(said.value === null || said.value === undefined ? {} : { value: said.value }),
    ...(said.seen ? { seen: said.seen } : {}),
    ...(said.problem ? { problem: said.problem } : {}),
    ...(row.known ? { known: row.known as unknown as KnownFrom } : {}),
    filledBy: row.filled_by as Answer['filledBy'],
    revision: row.revision,
    agentId: (row.agent_id as AgentId | null) ?? undefined,
    writtenAt: row.written_at,
    requestId: row.request_id ?? undefined,
  }
}
