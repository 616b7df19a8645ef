import type { Kysely } from 'kysely'
import { run } from './protect.ts'

/** What following referrals day after day asks for. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    // Days of the calendar lose an hour in March where the server keeps the time of Paris: eight days are hours.
    'alter table referral_link drop constraint referral_link_eight_days',
    `alter table referral_link add constraint referral_link_eight_days
       check (expires_at > made_at and expires_at <= made_at + interval '192 hours')`,
    'alter table referral_step drop constraint referral_step_kind',
    `alter table referral_step add constraint referral_step_kind check (kind in (
       'sent', 'received', 'accepted', 'declined', 'honoured', 'absent', 'abandoned', 'expired', 'closed',
       'reminder', 'reminded', 'told', 'link-renewed', 'link-asked'))`,
  ])
}
