import type { OrganisationId } from '#kernel/ids.ts'
import { isId } from '#kernel/ids.ts'
import { listOrganisations, type OrganisationsTables } from '#modules/organisations/index.ts'
import type { Db } from '#platform/db/db.ts'
import { runErrand, type Surroundings } from '#platform/db/errand.ts'
import type { Job } from '#platform/jobs/worker.ts'
import type { PlacesTables } from '../tables.ts'
import { searchJob } from './ask-for-search.ts'
import { findMatches } from './matching/find-matches.ts'

/** Every night, after an import and whenever somebody asks, a directory is searched for duplicates. */
export function duplicatesJobs(deps: {
  readonly db: Db<PlacesTables & OrganisationsTables>
  readonly surroundings: Surroundings
}): readonly Job[] {
  return [
    {
      name: searchJob,
      cron: '40 1 * * *',
      run: async ({ organisationId }) => {
        const asked = typeof organisationId === 'string' && isId<'organisation'>(organisationId)
        for (const id of asked ? [organisationId] : await everyOrganisation(deps)) {
          const asker = { door: 'system', organisationId: id } as const
          await findMatches((work) => runErrand({ ...deps, asker }, work))
        }
      },
    },
  ]
}

async function everyOrganisation(
  deps: Parameters<typeof duplicatesJobs>[0],
): Promise<readonly OrganisationId[]> {
  const organisations = await runErrand({ ...deps, asker: { door: 'visitor' } }, listOrganisations)
  return organisations.map(({ id }) => id)
}
