import type { OrganisationId } from '#kernel/ids.ts'
import { isId } from '#kernel/ids.ts'
import { refuse, grant, type Result } from '#kernel/result.ts'
import { listOrganisations, type OrganisationsTables } from '#modules/organisations/index.ts'
import type { Db } from '#platform/db/db.ts'
import { type Errand, runErrand, type Surroundings } from '#platform/db/errand.ts'
import { enqueue } from '#platform/jobs/enqueue.ts'
import type { Job } from '#platform/jobs/worker.ts'
import type { PlacesTables } from '../tables.ts'
import { findMatches } from './matching/find-matches.ts'
import { mayMerge } from './merging/who-may-merge.ts'

const searchJob = 'places.find-duplicates'

/** Every night, and whenever somebody asks, each directory is searched for duplicates. */
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
        for (const id of asked ? [organisationId] : await everyOrganisation(deps))
          await runErrand({ ...deps, asker: { door: 'system', organisationId: id } }, findMatches)
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

/** Has the directory of whoever asks searched in a moment; asked twice, it is done once. */
export async function askForSearch(errand: Errand<PlacesTables>): Promise<Result<undefined, 'not-allowed'>> {
  const { organisationId } = errand.asker
  if (!mayMerge(errand.asker) || !organisationId) return refuse('not-allowed')
  await enqueue(errand, {
    job: searchJob,
    payload: { organisationId },
    key: `${searchJob} ${organisationId}`,
  })
  return grant(undefined)
}
