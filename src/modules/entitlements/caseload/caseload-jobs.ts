import type { AgentId, OrganisationId } from '#kernel/ids.ts'
import { isId } from '#kernel/ids.ts'
import { listOrganisations } from '#modules/organisations/index.ts'
import type { Db } from '#platform/db/db.ts'
import { type Errand, runErrand, type Surroundings } from '#platform/db/errand.ts'
import type { Job } from '#platform/jobs/worker.ts'
import type { Tables } from '../entitlements-options.ts'
import type { ZoneOf } from '../facts/zones.ts'
import { forgetOld } from './forget-old.ts'
import { listAbandoned } from './run-store.ts'
import { askToWork, workJob } from './start-run.ts'
import { workRun } from './work-run.ts'

interface Deps {
  readonly db: Db<Tables>
  readonly surroundings: Surroundings
  readonly zoneOf: ZoneOf
  readonly sealingKey: Uint8Array
}

/** Looking for unclaimed rights: asked for by agents, taken up again after a cut, and what is old forgotten. */
export function entitlementsJobs(deps: Deps): readonly Job[] {
  return [
    { name: workJob, run: (payload) => workOne(deps, payload) },
    {
      name: 'entitlements.take-up-searches',
      cron: '* * * * *',
      run: () => forEachOrganisation(deps, takeUp),
    },
    {
      name: 'entitlements.forget-searches',
      cron: '50 2 * * *',
      run: () => forEachOrganisation(deps, forgetOld),
    },
  ]
}

async function workOne(deps: Deps, payload: Readonly<Record<string, unknown>>): Promise<void> {
  const { runId, organisationId, agentId } = payload
  if (typeof runId !== 'string' || !isId<'caseload-run'>(runId) || typeof organisationId !== 'string')
    throw new Error('no search to work on')
  const house = organisationId as OrganisationId
  const forAgent = typeof agentId === 'string' ? { agentId: agentId as AgentId } : {}
  const asker = { door: 'system', organisationId: house, ...forAgent } as const
  await workRun({ ...deps, runId, organisationId: house, asker })
}

async function forEachOrganisation(
  deps: Deps,
  work: (errand: Errand<Tables>) => Promise<void>,
): Promise<void> {
  const organisations = await runErrand({ ...deps, asker: { door: 'visitor' } }, listOrganisations)
  for (const { id } of organisations)
    await runErrand({ ...deps, asker: { door: 'system', organisationId: id } }, work)
}

/** Work whose process died is asked for again, in the name of whoever asked first. */
async function takeUp(errand: Errand<Tables>): Promise<void> {
  for (const { id, agentId } of await listAbandoned(errand.db, errand.now))
    await askToWork({ ...errand, asker: { ...errand.asker, ...(agentId && { agentId }) } }, id)
}
