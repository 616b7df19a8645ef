import { hashSecret } from '#platform/auth/secret.ts'
import type { SignedIn } from '#platform/auth/signed-in.ts'
import { continueAs, type Errand } from '#platform/db/errand.ts'
import type { OrganisationsTables } from '../tables.ts'
import { mustBeTouched, sessionEnd } from './session.ts'
import { findSession, touchSession } from './session-store.ts'

/**
 * The agent whose session this secret opens, complete or not; leaves the errand at the visitor's door,
 * with the secret's hash as its key: whoever calls goes on with `continueAs`.
 */
export async function recogniseAgent(
  errand: Errand<OrganisationsTables>,
  sessionSecret: string,
): Promise<SignedIn | undefined> {
  const idHash = hashSecret(sessionSecret)
  const visitor = await continueAs(errand, { door: 'visitor', key: idHash })
  const session = await findSession(visitor, idHash)
  if (!session) return undefined
  if (mustBeTouched(session.lastSeenAt, errand.now)) {
    await touchSession(visitor, { idHash, expiresAt: sessionEnd(session, errand.now) })
  }
  return session.signedIn
}
