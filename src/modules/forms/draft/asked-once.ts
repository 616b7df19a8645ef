import { dayIn, type Day } from '#kernel/day.ts'
import { type Db, query } from '#platform/db/db.ts'
import type { Raw } from '../answers/answer.ts'
import type { Draft } from './draft.ts'
import type { DraftTables } from './tables.ts'

/** What she answered once to a question of the bank, in a form that was sent. */
export interface EarlierAnswer {
  readonly bank: string
  readonly raw: Raw
  readonly value: unknown
  readonly on: Day
  /** Title of that form, in the language it was filled in. */
  readonly from: string
}

/** The last answer of the same person to each of these questions of the bank; sealed numbers are never proposed. */
export async function answeredOnce(
  db: Db<DraftTables>,
  draft: Pick<Draft, 'id' | 'personId'>,
  banks: readonly string[],
): Promise<readonly EarlierAnswer[]> {
  if (draft.personId === undefined || banks.length === 0) return []
  const rows = await query(db)
    .selectFrom('form_answer')
    .innerJoin('form_submission', 'form_submission.draft_id', 'form_answer.draft_id')
    .select(['form_answer.bank', 'form_answer.raw', 'form_answer.value', 'form_submission.submitted_at'])
    .select('form_submission.snapshot')
    .where('form_submission.person_id', '=', draft.personId)
    .where('form_answer.draft_id', '<>', draft.id)
    .where('form_answer.bank', 'in', banks)
    .where('form_answer.state', '=', 'given')
    .where('form_answer.sealed', 'is', null)
    .distinctOn('form_answer.bank')
    .orderBy('form_answer.bank')
    .orderBy('form_submission.submitted_at', 'desc')
    .execute()
  return rows.map((row) => ({
    bank: row.bank ?? '',
    raw: row.raw as Raw,
    value: row.value,
    on: dayIn(row.submitted_at, 'Europe/Paris'),
    from: String(Reflect.get(Object(row.snapshot), 'title') ?? ''),
  }))
}
