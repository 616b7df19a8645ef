import { hashSecret } from '#platform/auth/secret.ts'
import type { Errand } from '#platform/db/errand.ts'
import { type JournalTables, writeInJournal } from '#platform/journal/journal.ts'
import type { OrganisationsTables } from '../tables.ts'
import type { SignInSettings } from './attempt.ts'
import type { Credentials } from './credential-store.ts'
import { type DeviceProof, issueDevice } from './device.ts'
import { openSession } from './open-session.ts'
import { revokeSession } from './session-store.ts'

/** The whole way: the session that opens her pages, and the proof that this device is hers. */
export interface WholeSignIn {
  readonly sessionSecret: string
  readonly device: DeviceProof
}

interface Proven {
  readonly agent: Credentials
  readonly proof: 'totp' | 'recovery-code' | 'enrolment'
  readonly halfOpenSecret: string
}

/** Both factors are proven: another session, with another secret, takes the place of the half-open one. */
export async function completeSignIn(
  errand: Errand<OrganisationsTables & JournalTables>,
  { sealingKey, idleMinutes }: SignInSettings,
  { agent, proof, halfOpenSecret }: Proven,
): Promise<WholeSignIn> {
  await revokeSession(errand, hashSecret(halfOpenSecret))
  const sessionSecret = await openSession(errand, { agent, stage: 'complete', idleMinutes })
  await writeInJournal(errand, {
    action: 'organisations.signed-in',
    subject: { kind: 'agent', id: agent.id },
    content: { proof },
  })
  const { now, chance } = errand
  return { sessionSecret, device: issueDevice(sealingKey, { account: agent.emailFolded, now, chance }) }
}
