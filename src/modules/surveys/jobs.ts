import { addMonths } from '#kernel/day.ts'
import { listOrganisations, type OrganisationsTables } from '#modules/organisations/index.ts'
import type { Db } from '#platform/db/db.ts'
import { type Errand, runErrand, type Surroundings } from '#platform/db/errand.ts'
import type { Job } from '#platform/jobs/worker.ts'
import { countWaiting } from './answer/count-responses.ts'
import { forgetBefore } from './answer/response-store.ts'
import type { SurveysTables } from './tables.ts'

/** Every night: responses enter the results, and what is kept too long is forgotten. */
export function surveysJobs(deps: {
  readonly db: Db<SurveysTables & OrganisationsTables>
  readonly surroundings: Surroundings
}): readonly Job[] {
  return [
    {
      name: 'surveys.count',
      cron: '20 2 * * *',
      run: async () => {
        const organisations = await runErrand({ ...deps, asker: { door: 'visitor' } }, listOrganisations)
        for (const { id } of organisations)
          await runErrand({ ...deps, asker: { door: 'system', organisationId: id } }, oneNight)
      },
    },
  ]
}

/** How long a response is counted: the answers of a survey serve the year that follows. */
export const monthsKept = 12

/** One night of one organisation. */
export async function oneNight(errand: Errand<SurveysTables>): Promise<void> {
  await countWaiting(errand)
  await forgetBefore(errand.db, addMonths(errand.today, -monthsKept))
}
