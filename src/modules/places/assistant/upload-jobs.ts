import type { AgentId, OrganisationId } from '#kernel/ids.ts'
import { listOrganisations, type OrganisationsTables } from '#modules/organisations/index.ts'
import type { Db } from '#platform/db/db.ts'
import { runErrand, type Surroundings } from '#platform/db/errand.ts'
import type { Job } from '#platform/jobs/worker.ts'
import type { Territory } from '#platform/territory/territory.ts'
import type { PlacesTables } from '../tables.ts'
import { advanceUpload } from './advance-upload.ts'
import { advanceJob, askToAdvance } from './ask-to-advance.ts'
import type { UploadId } from './upload.ts'
import { listWaiting } from './upload-store.ts'

interface Deps {
  readonly db: Db<PlacesTables & OrganisationsTables>
  readonly surroundings: Surroundings
  readonly territory: Territory
}

/** The work on files of places: asked for by agents, and taken up again after a cut. */
export function uploadJobs(deps: Deps): readonly Job[] {
  return [
    { name: advanceJob, run: (payload) => advanceOne(deps, payload) },
    { name: 'places.take-up-uploads', cron: '* * * * *', run: () => takeUp(deps) },
  ]
}

async function advanceOne(
  { db, surroundings, territory }: Deps,
  { uploadId, organisationId, agentId }: Readonly<Record<string, unknown>>,
): Promise<void> {
  if (typeof uploadId !== 'string' || typeof organisationId !== 'string' || typeof agentId !== 'string')
    throw new Error('not a file of places to advance')
  await advanceUpload({
    db,
    surroundings,
    uploadId: uploadId as UploadId,
    organisationId: organisationId as OrganisationId,
    agentId: agentId as AgentId,
    pointOf: (code) => territory.pointOf(code),
  })
}

// The runner of jobs waits four hours before it believes a process dead: we do not.
async function takeUp(deps: Deps): Promise<void> {
  const organisations = await runErrand({ ...deps, asker: { door: 'visitor' } }, listOrganisations)
  for (const { id: organisationId } of organisations) {
    await runErrand({ ...deps, asker: { door: 'system', organisationId } }, async (errand) => {
      for (const { id, sentBy } of await listWaiting(errand.db)) {
        await askToAdvance({ ...errand, asker: { ...errand.asker, agentId: sentBy } }, id)
      }
    })
  }
}
