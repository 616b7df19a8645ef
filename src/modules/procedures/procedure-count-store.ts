import { sql } from 'kysely'
import type { PersonId } from '#kernel/ids.ts'
import { query } from '#platform/db/db.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { ProceduresTables } from './tables.ts'

/** How many procedures were opened on this one file, whatever it was joined to; since then when said. */
export async function countProceduresOn(
  { db }: Errand<ProceduresTables>,
  personId: PersonId,
  since?: Date,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from followed_procedure
    where person_id = ${personId} and ${since ? sql`opened_at >= ${since}` : sql`true`}`.execute(query(db))
  return rows[0]?.count ?? 0
}
