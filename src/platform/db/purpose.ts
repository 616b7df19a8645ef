import { sql } from 'kysely'
import { query } from './db.ts'
import type { Errand } from './errand.ts'

/**
 * Does this work for the figures: visits that the asker may count, and not read, are seen while it lasts
 * (`kernel/secrecy.ts`, content `figures`). Nothing of it may be shown but counts and the national columns.
 */
export async function forFigures<Tables, Answer>(
  { db }: Pick<Errand<Tables>, 'db'>,
  work: () => Promise<Answer>,
): Promise<Answer> {
  await sql`select set_config('asking.purpose', 'figures', true)`.execute(query(db))
  const answer = await work()
  await sql`select set_config('asking.purpose', '', true)`.execute(query(db))
  return answer
}
