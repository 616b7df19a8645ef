import type { OrganisationId } from '#kernel/ids.ts'
import { listOrganisations, type OrganisationsTables } from '#modules/organisations/index.ts'
import type { Db } from '#platform/db/db.ts'
import { runErrand, type Surroundings } from '#platform/db/errand.ts'
import type { Job } from '#platform/jobs/worker.ts'
import type { Tables } from '../people-options.ts'
import { keptDays } from './import.ts'
import { deleteStaged, listAbandonedWork, listToEmpty, markEmptied } from './import-store.ts'
import { advance, orderOf } from './run/advance.ts'
import { advanceJob, askToAdvance } from './run/ask-to-advance.ts'

interface Deps {
  readonly db: Db<Tables & OrganisationsTables>
  readonly surroundings: Surroundings
}

/** The work on imports: asked for by agents, taken up again after a cut, and what is staged thrown away in time. */
export function importJobs(deps: Deps): readonly Job[] {
  return [
    { name: advanceJob, run: (payload) => advanceOne(deps, payload) },
    {
      // The runner of jobs waits four hours before it believes a process dead: we do not.
      name: 'people.take-up-imports',
      cron: '* * * * *',
      run: () => forEachOrganisation(deps, takeUp),
    },
    { name: 'people.empty-imports', cron: '40 1 * * *', run: () => forEachOrganisation(deps, empty) },
  ]
}

async function advanceOne(
  { db, surroundings }: Deps,
  payload: Readonly<Record<string, unknown>>,
): Promise<void> {
  const order = orderOf(payload)
  if (!order) throw new Error('not an import to advance')
  const { importId, organisationId, agentId } = order
  const asker = { door: 'system', organisationId, ...(agentId ? { agentId } : {}) } as const
  await advance({ db, surroundings, importId, organisationId, asker })
}

async function forEachOrganisation(
  deps: Deps,
  work: (deps: Deps, organisationId: OrganisationId) => Promise<void>,
): Promise<void> {
  const organisations = await runErrand({ ...deps, asker: { door: 'visitor' } }, listOrganisations)
  for (const { id } of organisations) await work(deps, id)
}

/** Work whose process died is asked for again, in the name of whoever asked first. */
export async function takeUp(deps: Deps, organisationId: OrganisationId): Promise<void> {
  await runErrand({ ...deps, asker: { door: 'system', organisationId } }, async (errand) => {
    for (const { id, agentId } of await listAbandonedWork(errand.db, errand.now)) {
      await askToAdvance({ ...errand, asker: { ...errand.asker, agentId } }, id)
    }
  })
}

/** What was staged more than seven days ago goes, whatever became of it. */
export async function empty(deps: Deps, organisationId: OrganisationId): Promise<void> {
  await runErrand({ ...deps, asker: { door: 'system', organisationId } }, async (errand) => {
    const before = new Date(errand.now.getTime() - keptDays * 86_400_000)
    for (const id of await listToEmpty(errand.db, before)) {
      await deleteStaged(errand.db, id)
      await markEmptied(errand.db, id, errand.now)
    }
  })
}
