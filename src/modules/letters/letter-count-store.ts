import { sql } from 'kysely'
import type { PersonId } from '#kernel/ids.ts'
import { query } from '#platform/db/db.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { LettersTables } from './tables.ts'

/** How many letters were started on this one file, whatever it was joined to; since then when said. */
export async function countLettersOn(
  { db }: Errand<LettersTables>,
  personId: PersonId,
  since?: Date,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from letter
    where person_id = ${personId} and ${since ? sql`started_at >= ${since}` : sql`true`}`.execute(query(db))
  return rows[0]?.count ?? 0
}
