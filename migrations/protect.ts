import { type Kysely, sql } from 'kysely'
import type { Door } from '../src/platform/db/errand.ts'

interface Protection {
  readonly table: string
  /** Which rows: an SQL condition on the row; the organisation that asks when absent. */
  readonly rows?: string
  /** Who may come at all. */
  readonly doors: readonly Door[]
  /** What the application may do; nothing is granted by default. */
  readonly grants: string
}

const ownOrganisation = 'organisation_id = (select asking_organisation())'

/** Puts a table behind row-level security, also for its owner, and grants the application what it needs. */
export async function protect(
  db: Kysely<unknown>,
  { table, rows = ownOrganisation, doors, grants }: Protection,
): Promise<void> {
  const condition = `${atDoors(doors)} and (${rows})`
  await run(db, [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy ${table}_asked on ${table} using (${condition}) with check (${condition})`,
    `grant ${grants} on ${table} to cote_app`,
  ])
}

/** One more way to see rows of a protected table (policies add up), for one door. */
export async function alsoAllow(
  db: Kysely<unknown>,
  { table, name, door, rows, action }: AlsoAllowed,
): Promise<void> {
  const condition = `${atDoors([door])} and (${rows})`
  const check = action === 'select' ? '' : ` with check (${condition})`
  const using = action === 'insert' ? '' : ` using (${condition})`
  await run(db, [`create policy ${name} on ${table} for ${action}${using}${check}`])
}

// The comparison stands inside the select: outside, the planner takes it for a rare match and expects a hundredth of
// the rows, in every query of every protected table.
function atDoors(doors: readonly Door[]): string {
  return `(select asking_door() in (${doors.map((door) => `'${door}'`).join(', ')}))`
}

interface AlsoAllowed {
  readonly table: string
  readonly name: string
  readonly door: Door
  readonly rows: string
  readonly action: 'select' | 'insert' | 'update'
}

/** A table without personal data stays open to every asker; the reason is kept in the database, and tested. */
export async function leaveOpen(
  db: Kysely<unknown>,
  { table, reason, grants }: { table: string; reason: string; grants: string },
): Promise<void> {
  await run(db, [
    `comment on table ${table} is 'open: ${reason.replaceAll("'", "''")}'`,
    `grant ${grants} on ${table} to cote_app`,
  ])
}

/** Runs plain statements in order. */
export async function run(db: Kysely<unknown>, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
