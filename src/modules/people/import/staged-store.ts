import { sql } from 'kysely'
import type { PersonId } from '#kernel/ids.ts'
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

/** How many cells to check stand in lines that look like her. */
export async function countProblemsLikeHer(db: Db<ImportTables>, personId: PersonId): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from people_import_problem
    where ${inLinesLikeHer(personId)}`.execute(query(db))
  return rows[0]?.count ?? 0
}

/** Forgets the cells to check of lines that look like her; before the lines, which say whose they are. */
export async function removeProblemsLikeHer(db: Db<ImportTables>, personId: PersonId): Promise<void> {
  await sql`delete from people_import_problem where ${inLinesLikeHer(personId)}`.execute(query(db))
}

/** Forgets the lines that look like her, and what was to check in them. */
export async function removeLinesLikeHer(db: Db<ImportTables>, personId: PersonId): Promise<void> {
  await removeProblemsLikeHer(db, personId)
  await sql`delete from people_import_line where double_person_id = ${personId}`.execute(query(db))
}

// A line number says nothing without its file: two imports both have a line 12.
function inLinesLikeHer(personId: PersonId) {
  return sql`(import_id, line) in (
    select import_id, line from people_import_line where double_person_id = ${personId})`
}
