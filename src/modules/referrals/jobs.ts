import { addDays, addMonths } from '#kernel/day.ts'
import { listOrganisations, type OrganisationsTables } from '#modules/organisations/index.ts'
import { listLeftOut, type PeopleTables } from '#modules/people/index.ts'
import type { Db } from '#platform/db/db.ts'
import { type Errand, runErrand, type Surroundings } from '#platform/db/errand.ts'
import type { JournalTables } from '#platform/journal/journal.ts'
import type { Job } from '#platform/jobs/worker.ts'
import { forgetReferrals } from './keep/forgetting-store.ts'
import { findReferral, listUnanswered } from './keep/referral-store.ts'
import { holdReferral } from './keep/referral-writing-store.ts'
import { markReferral, moveReferral } from './move-referral.ts'
import { isExpiryDue, isReminderDue, reminderDays } from './referral.ts'
import type { ReferralsTables } from './tables.ts'

type JobTables = ReferralsTables & PeopleTables & OrganisationsTables & JournalTables

/** Every morning: partners that do not answer are to be reminded, then given up; what is kept too long is forgotten. */
export function referralsJobs(deps: {
  readonly db: Db<JobTables>
  readonly surroundings: Surroundings
}): readonly Job[] {
  return [
    {
      name: 'referrals.look-after',
      cron: '30 5 * * *',
      run: async () => {
        const organisations = await runErrand({ ...deps, asker: { door: 'visitor' } }, listOrganisations)
        for (const { id } of organisations)
          await runErrand({ ...deps, asker: { door: 'system', organisationId: id } }, oneMorning)
      },
    },
  ]
}

/** How long a referral is kept once it is over; as DORA does. */
export const monthsKept = 24

/** One morning of one organisation. */
export async function oneMorning(errand: Errand<JobTables>): Promise<void> {
  const leftOut = new Set(await listLeftOut(errand.db, 'reminders'))
  for (const seen of await listUnanswered(errand.db, addDays(errand.today, -reminderDays))) {
    await holdReferral(errand.db, seen.id)
    // Behind the lock: its partner may have answered while we waited.
    const referral = await findReferral(errand.db, seen.id)
    if (!referral) continue
    if (isExpiryDue(referral, errand.today))
      await moveReferral(errand, referral.id, { move: 'expired', by: 'system' })
    else if (isReminderDue(referral, errand.today) && !leftOut.has(referral.personId))
      await markReferral(errand, referral, { mark: 'reminder', by: 'system' })
  }
  await forgetReferrals(errand.db, addMonths(errand.today, -monthsKept))
}
