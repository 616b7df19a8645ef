import type { AgentId } from '#kernel/ids.ts'
import { grant, type Result } from '#kernel/result.ts'
import type { Errand } from '#platform/db/errand.ts'
import { type JournalTables, writeInJournal } from '#platform/journal/journal.ts'
import { withdrawInvitationsTo } from '../invitations/invitation-store.ts'
import { revokeSessionsOf } from '../sign-in/session-store.ts'
import type { OrganisationsTables } from '../tables.ts'
import { type LossRefusal, mayLoseRights } from './agent.ts'
import { findAgent, lockAdministrators, recordClosing } from './agent-store.ts'

/** Closes an account: its sessions end at once, its name stays beside what it did. */
export async function closeAccount(
  errand: Errand<OrganisationsTables & JournalTables>,
  agentId: AgentId,
): Promise<Result<AgentId, LossRefusal>> {
  const administrators = await lockAdministrators(errand)
  const agent = await findAgent(errand, agentId)
  const decision = mayLoseRights(agent, { by: errand.asker.agentId, administrators })
  if (!decision.ok) return decision

  await recordClosing(errand, agentId)
  await withdrawInvitationsTo(errand, decision.value.email)
  const sessions = await revokeSessionsOf(errand, agentId)
  await writeInJournal(errand, {
    action: 'organisations.account-closed',
    subject: { kind: 'agent', id: agentId },
    content: { sessions },
  })
  return grant(agentId)
}
