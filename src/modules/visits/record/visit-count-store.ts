import { sql } from 'kysely'
import type { PersonId } from '#kernel/ids.ts'
import { query } from '#platform/db/db.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { VisitsTables } from '../tables.ts'

/** How many visits were written on this one file, whatever it was joined to; since then when said. */
export async function countVisitsOn(
  { db }: Errand<VisitsTables>,
  personId: PersonId,
  since?: Date,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from visit
    where person_id = ${personId} and not exists (select from visit later where later.replaces_id = visit.id)
      and ${since ? sql`recorded_at >= ${since}` : sql`true`}`.execute(query(db))
  return rows[0]?.count ?? 0
}
