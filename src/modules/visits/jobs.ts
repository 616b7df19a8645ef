import { listOrganisations, type OrganisationsTables } from '#modules/organisations/index.ts'
import type { Db } from '#platform/db/db.ts'
import { runErrand, type Surroundings } from '#platform/db/errand.ts'
import type { Job } from '#platform/jobs/worker.ts'
import { deleteExpiredReceipts } from './receipt/receipt-store.ts'
import type { VisitsTables } from './tables.ts'

/** What this module does by itself: receipts past their thirty days are forgotten every night. */
export function visitsJobs(deps: {
  db: Db<VisitsTables & OrganisationsTables>
  surroundings: Surroundings
}): readonly Job[] {
  return [
    {
      name: 'visits.forget-receipts',
      cron: '20 1 * * *',
      run: async () => {
        const organisations = await runErrand({ ...deps, asker: { door: 'visitor' } }, listOrganisations)
        for (const { id } of organisations) {
          const asker = { door: 'system', organisationId: id } as const
          await runErrand({ ...deps, asker }, ({ db, now }) => deleteExpiredReceipts(db, now))
        }
      },
    },
  ]
}
