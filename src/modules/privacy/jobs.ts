import type { AgentId, OrganisationId } from '#kernel/ids.ts'
import { runErrand } from '#platform/db/errand.ts'
import type { Job } from '#platform/jobs/worker.ts'
import { listErasuresJob } from './erasure/erase-person.ts'
import { copyErasures, type ListKeeper } from './erasure/erasure-list.ts'
import { forgetWhatPasses, lookAtRetention } from './retention/look-at-retention.ts'
import { type RetentionWork, runRetention, runRetentionJob } from './retention/run-retention.ts'

/** What this module does by itself, every night and after an erasure. */
export function privacyJobs(work: RetentionWork & ListKeeper): readonly Job[] {
  return [
    {
      name: 'privacy.look-at-retention',
      cron: '40 2 * * *',
      run: async () => {
        for (const organisationId of await work.organisations()) await everyNight(work, organisationId)
        await copyErasures(work)
      },
    },
    {
      name: runRetentionJob,
      run: async ({ organisationId, reportId, agentId }) => {
        if (typeof organisationId !== 'string' || typeof reportId !== 'string')
          throw new Error('not a report to run')
        await runRetention(work, {
          organisationId: organisationId as OrganisationId,
          reportId,
          ...(typeof agentId === 'string' ? { agentId: agentId as AgentId } : {}),
        })
      },
    },
    { name: listErasuresJob, run: async () => void (await copyErasures(work)) },
  ]
}

/** One night of one organisation: what passes is forgotten, what is due is reported, what has waited is done. */
export async function everyNight(work: RetentionWork, organisationId: OrganisationId): Promise<void> {
  const asker = { door: 'system', organisationId } as const
  const report = await runErrand({ ...work, asker }, async (errand) => {
    await forgetWhatPasses(errand, work.catalogue)
    return lookAtRetention(errand, work.catalogue)
  })
  const today = work.surroundings.todayAt(work.surroundings.now())
  if (report?.runsOn !== undefined && report.runsOn <= today)
    await runRetention(work, { organisationId, reportId: report.id })
}
