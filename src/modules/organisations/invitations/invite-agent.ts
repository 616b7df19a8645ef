import type { AgentId } from '#kernel/ids.ts'
import { grant, type Result, refuse } from '#kernel/result.ts'
import type { Role } from '#kernel/role.ts'
import { hashSecret } from '#platform/auth/secret.ts'
import type { Errand } from '#platform/db/errand.ts'
import { announce, type EventTables } from '#platform/events/announce.ts'
import { type JournalTables, writeInJournal } from '#platform/journal/journal.ts'
import { type EmailRefusal, readEmail } from '../agents/agent.ts'
import { findAgent, findAgentByEmail } from '../agents/agent-store.ts'
import type { OrganisationsTables } from '../tables.ts'
import { invitationEnd } from './invitation.ts'
import { insertInvitation, withdrawInvitationOf, withdrawInvitationsTo } from './invitation-store.ts'

type Asking = Errand<OrganisationsTables & JournalTables & EventTables>

export interface AgentToInvite {
  readonly name: string
  readonly email: string
  readonly role: Role
}

/** A link to hand over: its token is seen this once. */
export interface InvitationLink {
  readonly token: string
  readonly name: string
  readonly expiresAt: Date
}

/** Invites somebody to work here. Whether another organisation knows the address is not told. */
export async function inviteAgent(
  errand: Asking,
  wanted: AgentToInvite,
): Promise<Result<InvitationLink, EmailRefusal | 'already-colleague'>> {
  const email = readEmail(wanted.email)
  if (!email.ok) return email
  if (await findAgentByEmail(errand, email.value.folded)) return refuse('already-colleague')
  return grant(await handOver(errand, { ...wanted, email: email.value.written, agentId: undefined }))
}

/** A colleague lost her password or her phone: a link lets her choose again; nothing is closed before she does. */
export async function renewAccess(
  errand: Asking,
  agentId: AgentId,
): Promise<Result<InvitationLink, 'unknown-agent'>> {
  const agent = await findAgent(errand, agentId)
  if (!agent || agent.closedAt) return refuse('unknown-agent')
  const { name, email, role } = agent
  return grant(await handOver(errand, { name, email, role, agentId }))
}

/** Takes a link back. */
export async function withdrawInvitation(
  errand: Asking,
  invitationId: string,
): Promise<Result<true, 'unknown-invitation'>> {
  if (!(await withdrawInvitationOf(errand, invitationId))) return refuse('unknown-invitation')
  await writeInJournal(errand, {
    action: 'organisations.invitation-withdrawn',
    subject: { kind: 'invitation', id: invitationId },
  })
  return grant(true)
}

async function handOver(
  errand: Asking,
  { agentId, ...invited }: AgentToInvite & { agentId: AgentId | undefined },
): Promise<InvitationLink> {
  const { agentId: invitedBy, organisationId, door } = errand.asker
  // A house begins with nobody: its first administrator is invited by a command.
  if (!organisationId || (!invitedBy && door !== 'system')) throw new Error('only a colleague invites')
  const token = Buffer.from(errand.chance(32)).toString('base64url')
  const id = errand.newId()
  const expiresAt = invitationEnd(errand.now)
  await withdrawInvitationsTo(errand, invited.email)
  await insertInvitation(errand, {
    ...invited,
    id,
    organisationId,
    tokenHash: hashSecret(token),
    agentId,
    invitedBy,
    expiresAt,
  })
  await writeInJournal(errand, {
    action: agentId ? 'organisations.access-renewal-offered' : 'organisations.agent-invited',
    subject: { kind: 'invitation', id },
    content: { ...invited },
  })
  await announce(errand, { name: 'organisations.agent-invited', payload: { invitationId: id } })
  return { token, name: invited.name, expiresAt }
}
