import { hashSecret } from '#platform/auth/secret.ts'
import type { SignedIn } from '#platform/auth/signed-in.ts'
import type { Errand } from '#platform/db/errand.ts'
import { type JournalTables, writeInJournal } from '#platform/journal/journal.ts'
import type { OrganisationsTables } from '../tables.ts'
import { revokeSession, revokeSessionsOf } from './session-store.ts'

/** Ends the session of this browser, half open or whole. */
export function signOut(errand: Errand<OrganisationsTables>, sessionSecret: string): Promise<void> {
  return revokeSession(errand, hashSecret(sessionSecret))
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
