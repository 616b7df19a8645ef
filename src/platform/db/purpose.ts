import { sql } from 'kysely'
import { query } from './db.ts'
import type { Errand } from './errand.ts'

type Asking = Pick<Errand<unknown>, 'db'>

/**
 * Does this work for the figures: visits that the asker may count, and not read, are seen while it lasts
 * (`kernel/secrecy.ts`, content `figures`). Nothing of it may be shown but counts and the national columns.
 */
export function forFigures<Answer>({ db }: Asking, work: () => Promise<Answer>): Promise<Answer> {
  return forPurpose({ db }, 'figures', work)
}

/** Does this work to learn whether turns at the counter have their visit, whoever wrote it: nothing of one may be shown. */
export function forTurns<Answer>({ db }: Asking, work: () => Promise<Answer>): Promise<Answer> {
  return forPurpose({ db }, 'turns', work)
}

async function forPurpose<Answer>(
  { db }: Asking,
  purpose: 'figures' | 'turns',
  work: () => Promise<Answer>,
): Promise<Answer> {
  await sql`select set_config('asking.purpose', ${purpose}, true)`.execute(query(db))
  const answer = await work()
  await sql`select set_config('asking.purpose', '', true)`.execute(query(db))
  return answer
}
