import { sql } from 'kysely'
import { type Db, query } from '#platform/db/db.ts'
import type { ImportTables } from './tables.ts'

export type StagedTable = 'people_import_file' | 'people_import_line' | 'people_import_problem'

interface Old {
  readonly table: StagedTable
  readonly before: Date
}

/** How many rows are left of imports sent before that moment. */
export async function countStagedBefore(db: Db<ImportTables>, { table, before }: Old): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from ${sql.table(table)}
    where import_id in (select id from people_import where sent_at < ${before})`.execute(query(db))
  return rows[0]?.count ?? 0
}

/** Forgets them and answers how many. */
export async function forgetStagedBefore(db: Db<ImportTables>, { table, before }: Old): Promise<number> {
  const { numAffectedRows } = await sql`delete from ${sql.table(table)}
    where import_id in (select id from people_import where sent_at < ${before})`.execute(query(db))
  return Number(numAffectedRows ?? 0n)
}
