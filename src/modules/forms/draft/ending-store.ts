import { type RawBuilder, sql } from 'kysely'
import { type Db, query } from '#platform/db/db.ts'
import type { Errand } from '#platform/db/errand.ts'
import { daysOfNotice } from './draft.ts'
import type { DraftTables } from './tables.ts'

type Drafts = Db<DraftTables>

const isOpen = sql<boolean>`not exists (select from form_submission s where s.draft_id = d.id)`
// A draft that lasts no longer than the notice tells its end when it begins.
const isShort = sql<boolean>`d.expires_at - d.last_touched_at <= make_interval(days => ${daysOfNotice})`

/**
 * Notes that drafts end soon: they are shown to agents and to her from then on. A notice that comes late puts the end
 * off, so that nothing goes without its two weeks.
 */
export async function warnOfEnds({ db, now }: Pick<Errand<DraftTables>, 'db' | 'now'>): Promise<number> {
  const later = new Date(now.getTime() + daysOfNotice * 86_400_000)
  const { numAffectedRows } = await sql`update form_draft d
    set warned_at = ${now}, expires_at = greatest(d.expires_at, ${later})
    where d.warned_at is null and d.expires_at <= ${later} and not (${isShort}) and ${isOpen}`.execute(
    query(db),
  )
  return Number(numAffectedRows ?? 0n)
}

function isOver(now: Date): RawBuilder<boolean> {
  return sql<boolean>`d.expires_at <= ${now} and (d.warned_at is not null or ${isShort}) and ${isOpen}`
}

export async function countOver(db: Drafts, now: Date): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from form_draft d where ${isOver(now)}`.execute(query(db))
  return rows[0]?.count ?? 0
}

/** Forgets the drafts whose end has come, with all that was answered in them. */
export async function forgetOver(db: Drafts, now: Date): Promise<number> {
  const { numAffectedRows } = await sql`delete from form_draft d where ${isOver(now)}`.execute(query(db))
  return Number(numAffectedRows ?? 0n)
}

export async function countKeptTooLong(db: Drafts, today: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from form_submission
    where keep_until < ${today}`.execute(query(db))
  return rows[0]?.count ?? 0
}

/** Forgets what was sent and may be kept no longer. */
export async function forgetKeptTooLong(db: Drafts, today: string): Promise<number> {
  const { numAffectedRows } = await sql`delete from form_draft where id in
    (select draft_id from form_submission where keep_until < ${today})`.execute(query(db))
  return Number(numAffectedRows ?? 0n)
}

/** Forgets the keys of screens that closed. */
export async function forgetKeys(db: Drafts, now: Date): Promise<void> {
  await query(db).deleteFrom('form_key').where('expires_at', '<=', now).execute()
}
