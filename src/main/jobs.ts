import { dirname, join } from 'node:path'
import type { OrganisationId } from '#kernel/ids.ts'
import { forgetFailedSignIns } from '#modules/organisations/index.ts'
import { entitlementsJobs } from '#modules/entitlements/index.ts'
import { formsJobs } from '#modules/forms/index.ts'
import { importJobs } from '#modules/people/index.ts'
import { duplicatesJobs, uploadJobs } from '#modules/places/index.ts'
import { privacyJobs } from '#modules/privacy/index.ts'
import { queueJobs } from '#modules/queue/index.ts'
import { referralsJobs } from '#modules/referrals/index.ts'
import { surveysJobs } from '#modules/surveys/index.ts'
import { visitsJobs } from '#modules/visits/index.ts'
import { listOrganisations } from '#modules/organisations/index.ts'
import { runErrand } from '#platform/db/errand.ts'
import { findEvent, forgetEvent } from '#platform/events/event-store.ts'
import type { Job } from '#platform/jobs/worker.ts'
import { type Keeper, takeCheckpoints } from '#platform/journal/take-checkpoints.ts'
import type { Config } from './config.ts'
import { declarations } from './declarations.ts'
import type { OpenDatabase } from './open-database.ts'
import type { Services } from './services.ts'
import { subscriptions } from './subscriptions.ts'

/** Everything done without anybody asking. */
export function listJobs(services: Services, keeper: Keeper): readonly Job[] {
  return [
    { name: 'events.deliver', run: (payload) => deliverEvent(services, payload) },
    ...queueJobs(services),
    ...importJobs(services),
    ...visitsJobs(services),
    ...referralsJobs(services),
    ...formsJobs(services),
    ...surveysJobs(services),
    ...duplicatesJobs(services),
    ...uploadJobs(services),
    ...entitlementsJobs({ ...services, sealingKey: services.keys.sealing }),
    ...privacyJobs(privacyKeeper(services, keeper)),
    {
      name: 'organisations.forget-failures',
      cron: '10 3 * * *',
      run: () => runErrand({ ...services, asker: { door: 'system' } }, forgetFailedSignIns),
    },
    {
      name: 'journal.sign-checkpoint',
      cron: '50 22 * * *',
      run: async () => void (await takeCheckpoints(keeper, services.surroundings.now())),
    },
  ]
}

/** Who keeps the list of the erased, beside the checkpoints of the journal. */
export function privacyKeeper(
  { db, surroundings }: Pick<Services, 'db' | 'surroundings'>,
  { checkpointFile, organisations }: Pick<Keeper, 'checkpointFile' | 'organisations'>,
): Parameters<typeof privacyJobs>[0] {
  return {
    db,
    surroundings,
    catalogue: declarations,
    organisations: async () => (await organisations()) as readonly OrganisationId[],
    file: join(dirname(checkpointFile), '..', 'privacy', 'erasures.jsonl'),
  }
}

/** Who signs the journal of this installation. */
export function journalKeeper(
  config: Config,
  database: OpenDatabase,
  { keys, db, surroundings }: Pick<Services, 'keys' | 'db' | 'surroundings'>,
): Keeper {
  return {
    db: database.owner.db,
    organisations: async () => {
      const known = await runErrand({ db, surroundings, asker: { door: 'visitor' } }, listOrganisations)
      return known.map(({ id }) => id)
    },
    signingKey: keys.signing,
    checkpointFile: join(config.dataDir, 'journal', 'checkpoints.jsonl'),
  }
}

async function deliverEvent(services: Services, payload: Readonly<Record<string, unknown>>): Promise<void> {
  const { eventId, organisationId } = payload
  if (typeof eventId !== 'string' || typeof organisationId !== 'string')
    throw new Error('not an event to deliver')
  const asker = { door: 'system', organisationId: organisationId as OrganisationId } as const
  await runErrand({ db: services.db, surroundings: services.surroundings, asker }, async (errand) => {
    const event = await findEvent(errand, eventId)
    if (!event) return
    const reactions = subscriptions[event.name]
    if (!reactions) throw new Error(`no entry in subscriptions for ${event.name}`)
    for (const react of reactions) await react(errand, event.payload)
    await forgetEvent(errand, eventId)
  })
}
