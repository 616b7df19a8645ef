import { type Kysely, sql } from 'kysely'
import type { AccessAction, Content, Reach } from '../src/kernel/secrecy.ts'
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

interface BetweenTrades {
  /** It has the columns `organisation_id` and `secrecy` (the default is `asking_secrecy()`). */
  readonly table: string
  readonly content: Content
  /** The column of who wrote the row, for rights that reach one's own only. */
  readonly author?: string
  /** Which rows break-glass opens; absent where the content of a person cannot be opened that way. */
  readonly underGlass?: string
  /** Rows that a report may count without their being read (`forFigures`). */
  readonly counted?: boolean
}

const ofThePersonUnderGlass = (content: Content): string =>
  `person_id = any ((select people_under_glass('${content}'))::uuid[])`

/**
 * What one trade writes is not another's to read: a wall on top of `protect`, at the agents' door, which follows the
 * rules of `kernel/secrecy.ts` as the database holds them. Each subselect is asked once a query, not once a row.
 */
export async function keepBetweenTrades(
  db: Kysely<unknown>,
  { table, content, author, underGlass = ofThePersonUnderGlass(content), counted = false }: BetweenTrades,
): Promise<void> {
  const reached = (action: AccessAction): string => within({ content, action, author })
  const seen = [
    reached('read'),
    `secrecy = 'social' and ${underGlass}`,
    ...(counted ? [`secrecy = any ((select secrecies_counted())::text[])`] : []),
  ].join(' or ')
  const changed = `${reached('correct')} or ${reached('share')}`
  const notAnAgent = `(select asking_door() <> 'agent')`
  const name = `${table}_between_trades`
  await run(db, [
    `create policy ${name} on ${table} as restrictive for select using (${notAnAgent} or ${seen})`,
    `create policy ${name}_written on ${table} as restrictive for insert
       with check (${notAnAgent} or ${reached('write')})`,
    `create policy ${name}_changed on ${table} as restrictive for update
       using (${notAnAgent} or ${changed}) with check (${notAnAgent} or ${reached('write')})`,
    `create policy ${name}_removed on ${table} as restrictive for delete using (${notAnAgent} or ${reached('correct')})`,
  ])
}

function within({
  content,
  action,
  author,
}: {
  readonly content: Content
  readonly action: AccessAction
  readonly author: string | undefined
}): string {
  const secrecies = (reach: Reach): string =>
    `any ((select secrecies_within('${content}', '${action}', '${reach}'))::text[])`
  const own = author ? ` or (${author} = (select asking_agent()) and secrecy = ${secrecies('own')})` : ''
  return `(secrecy = ${secrecies('all')}${own})`
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
