import { sql } from 'kysely'
import type { PersonId } from '#kernel/ids.ts'
import { query } from '../db/db.ts'
import type { Errand } from '../db/errand.ts'

type Names<Tables> = keyof Tables & string

/** Counts her rows of a table that names her in `person_id` (or in that column). */
export function countOf<Tables>(
  table: Names<Tables>,
  column = 'person_id',
): (errand: Errand<Tables>, personId: PersonId) => Promise<number> {
  return async (errand, personId) => {
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from ${sql.table(table)} where ${sql.ref(column)} = ${personId}`.execute(
      query(errand.db),
    )
    return rows[0]?.count ?? 0
  }
}

/** Who, of these people, has a row in this table newer than that moment. */
export function touchedIn<Tables>(
  table: Names<Tables>,
  moment: string,
): (errand: Errand<Tables>, since: Date, people: readonly PersonId[]) => Promise<readonly PersonId[]> {
  return async (errand, since, people) => {
    const { rows } = await sql<{ id: PersonId }>`
      select distinct person_id as id from ${sql.table(table)}
      where person_id = any (${people}::uuid[]) and ${sql.ref(moment)} >= ${since}`.execute(query(errand.db))
    return rows.map(({ id }) => id)
  }
}

/** Rows older than a moment, of a table that dates them in that column: how many, and forgetting them. */
export function agedRows<Tables>(
  table: Names<Tables>,
  moment: string,
): {
  due(errand: Errand<Tables>, before: Date): Promise<number>
  forget(errand: Errand<Tables>, before: Date): Promise<number>
} {
  return {
    due: async (errand, before) => {
      const { rows } = await sql<{ count: number }>`
        select count(*)::int as count from ${sql.table(table)} where ${sql.ref(moment)} < ${before}`.execute(
        query(errand.db),
      )
      return rows[0]?.count ?? 0
    },
    forget: async (errand, before) => {
      const { numAffectedRows } = await sql`
        delete from ${sql.table(table)} where ${sql.ref(moment)} < ${before}`.execute(query(errand.db))
      return Number(numAffectedRows ?? 0n)
    },
  }
}
