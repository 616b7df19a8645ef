import type { Db } from '#platform/db/db.ts'
import { runErrand, type Surroundings } from '#platform/db/errand.ts'
import type { Job } from '#platform/jobs/worker.ts'
import { closeDay } from './close-day.ts'
import { listSites } from './site-store.ts'
import type { LineTables } from './tables.ts'

/** What the line does by itself. */
export function queueJobs(deps: { db: Db<LineTables>; surroundings: Surroundings }): readonly Job[] {
  return [
    {
      name: 'queue.close-days',
      cron: '*/5 * * * *',
      run: async () => {
        const sites = await runErrand({ ...deps, asker: { door: 'visitor' } }, ({ db }) => listSites(db))
        for (const site of sites) {
          const asker = { door: 'system', organisationId: site.organisationId } as const
          await runErrand({ ...deps, asker }, (errand) => closeDay(errand, site))
        }
      },
    },
  ]
}
