import type { AgentId } from '#kernel/ids.ts'
import { grant, type Result, refuse } from '#kernel/result.ts'
import { hashPassword } from '#platform/auth/password-hash.ts'
import { hashSecret } from '#platform/auth/secret.ts'
import { transact } from '#platform/db/db.ts'
import { continueAs, type Errand } from '#platform/db/errand.ts'
import { type JournalTables, writeInJournal } from '#platform/journal/journal.ts'
import { type CreateAgentRefusal, createAgent } from '../agents/create-agent.ts'
import { mayUsePassword, type PasswordRefusal } from '../agents/password.ts'
import type { SignInSettings } from '../sign-in/attempt.ts'
import { forgetTotp, recordPassword } from '../sign-in/credential-store.ts'
import { openSession } from '../sign-in/open-session.ts'
import { deleteRecoveryCodes } from '../sign-in/recovery-code-store.ts'
import { revokeSessionsOf } from '../sign-in/session-store.ts'
import type { OrganisationsTables } from '../tables.ts'
import { type Invitation, type InvitationRefusal, mayAccept } from './invitation.ts'
import { findInvitation, useInvitation } from './invitation-store.ts'

type Asking = Errand<OrganisationsTables & JournalTables>

export type ReadInvitationRefusal = 'unknown-invitation' | InvitationRefusal

/** The invitation behind a link, if it still opens something. */
export async function readInvitation(
  errand: Asking,
  token: string,
): Promise<Result<Invitation, ReadInvitationRefusal>> {
  const key = hashSecret(token)
  const visitor = await continueAs(errand, { door: 'visitor', key })
  const invitation = await findInvitation(visitor, key)
  return invitation ? mayAccept(invitation, errand.now) : refuse('unknown-invitation')
}

export interface Acceptance {
  readonly token: string
  readonly password: string
}

/** Her password is chosen: the link is used up, the account opens, and her phone is next. Answers a session's secret. */
export function acceptInvitation(
  errand: Asking,
  { idleMinutes }: SignInSettings,
  { token, password }: Acceptance,
): Promise<Result<string, ReadInvitationRefusal | CreateAgentRefusal>> {
  return transact(errand.db, async (db) => {
    const visitor = { ...errand, db }
    const read = await readInvitation(visitor, token)
    if (!read.ok) return read
    const invitation = read.value
    if (!(await useInvitation(visitor, hashSecret(token)))) return refuse('invitation-used')

    const agentId = invitation.agentId ?? (errand.newId() as AgentId)
    const { organisationId, role } = invitation
    const own = await continueAs(visitor, { door: 'agent', organisationId, agentId, role })
    const opened = invitation.agentId
      ? await replaceAccess(own, { ...invitation, agentId, password })
      : await createAgent(own, { ...invitation, id: agentId, password })
    if (!opened.ok) return opened
    const agent = { id: agentId, organisationId, role }
    return grant(await openSession(own, { agent, stage: 'password-checked', idleMinutes }))
  })
}

interface NewAccess {
  readonly agentId: AgentId
  readonly name: string
  readonly email: string
  readonly password: string
}

/** What she lost may be in somebody's hands: phone, printed codes and open sessions all end here. */
async function replaceAccess(
  errand: Asking,
  { agentId, name, email, password }: NewAccess,
): Promise<Result<AgentId, PasswordRefusal>> {
  const allowed = mayUsePassword(password, [name, email])
  if (!allowed.ok) return allowed
  await recordPassword(errand, { agentId, passwordHash: await hashPassword(password) })
  await forgetTotp(errand, agentId)
  await deleteRecoveryCodes(errand, agentId)
  await revokeSessionsOf(errand, agentId)
  await writeInJournal(errand, {
    action: 'organisations.access-renewed',
    subject: { kind: 'agent', id: agentId },
  })
  return grant(agentId)
}
