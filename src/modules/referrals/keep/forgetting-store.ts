import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { PersonId } from '#kernel/ids.ts'
import { type Db, query } from '#platform/db/db.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { ReferralsTables } from '../tables.ts'

type Referrals = Db<ReferralsTables>

const over = (before: Day) => sql`coalesce(ended_on, sent_on,
  (written_at at time zone 'Europe/Paris')::date) < ${before}`

/** How many are over, or were left, before that day. */
export async function countToForget(db: Referrals, before: Day): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from referral
    where ${over(before)}`.execute(query(db))
  return rows[0]?.count ?? 0
}

/** Forgets them with all their parts; the database keeps the counts. At the door `system`. */
export async function forgetReferrals(db: Referrals, before: Day): Promise<number> {
  const { numAffectedRows } = await sql`delete from referral where ${over(before)}`.execute(query(db))
  return Number(numAffectedRows ?? 0n)
}

/** How many were written on this one file, whatever it was joined to; since then when said. */
export async function countReferralsOn(
  { db }: Errand<ReferralsTables>,
  personId: PersonId,
  since?: Date,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from referral
    where person_id = ${personId} and ${since ? sql`written_at >= ${since}` : sql`true`}`.execute(query(db))
  return rows[0]?.count ?? 0
}
