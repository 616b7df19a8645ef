import { hashSecret } from '#platform/auth/secret.ts'
import type { SignedIn } from '#platform/auth/signed-in.ts'
import { continueAs, type Errand } from '#platform/db/errand.ts'
import { type JournalTables, writeInJournal } from '#platform/journal/journal.ts'
import type { OrganisationsTables } from '../tables.ts'
import { revokeSession, revokeSessionsOf } from './session-store.ts'

/** Ends the session of this browser, half open or whole, whoever asks now. */
export async function signOut(errand: Errand<OrganisationsTables>, sessionSecret: string): Promise<void> {
  const key = hashSecret(sessionSecret)
  await revokeSession(await continueAs(errand, { door: 'visitor', key }), key)
  await continueAs(errand, errand.asker)
}

/** Ends the sessions of an agent on every device, this one included. */
export async function signOutEverywhere(
  errand: Errand<OrganisationsTables & JournalTables>,
  { agentId }: Pick<SignedIn, 'agentId'>,
): Promise<void> {
  const sessions = await revokeSessionsOf(errand, agentId)
  await writeInJournal(errand, {
    action: 'organisations.signed-out-everywhere',
    subject: { kind: 'agent', id: agentId },
    content: { sessions },
  })
}
