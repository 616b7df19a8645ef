import { listOrganisations, type OrganisationsTables } from '#modules/organisations/index.ts'
import type { Db } from '#platform/db/db.ts'
import { type Errand, runErrand, type Surroundings } from '#platform/db/errand.ts'
import type { Job } from '#platform/jobs/worker.ts'
import { forgetKeptTooLong, forgetKeys, forgetOver, warnOfEnds } from './draft/ending-store.ts'
import type { FormsTables } from './tables.ts'

/** What this module does by itself: every night, drafts near their end are told of, and what is over is forgotten. */
export function formsJobs(deps: {
  db: Db<FormsTables & OrganisationsTables>
  surroundings: Surroundings
}): readonly Job[] {
  return [
    {
      name: 'forms.look-at-drafts',
      cron: '40 1 * * *',
      run: async () => {
        const organisations = await runErrand({ ...deps, asker: { door: 'visitor' } }, listOrganisations)
        for (const { id } of organisations)
          await runErrand({ ...deps, asker: { door: 'system', organisationId: id } }, lookAtDrafts)
      },
    },
  ]
}

/** One night of one organisation. */
export async function lookAtDrafts(errand: Errand<FormsTables>): Promise<void> {
  await warnOfEnds(errand)
  await forgetOver(errand.db, errand.now)
  await forgetKeptTooLong(errand.db, errand.today)
  await forgetKeys(errand.db, errand.now)
}
