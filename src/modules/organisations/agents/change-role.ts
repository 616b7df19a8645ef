import type { AgentId } from '#kernel/ids.ts'
import { grant, type Result } from '#kernel/result.ts'
import type { Role } from '#kernel/role.ts'
import type { Errand } from '#platform/db/errand.ts'
import { type JournalTables, writeInJournal } from '#platform/journal/journal.ts'
import type { OrganisationsTables } from '../tables.ts'
import { type LossRefusal, mayLoseRights } from './agent.ts'
import { findAgent, lockAdministrators, recordRole } from './agent-store.ts'

/** Gives an agent another role; it holds from her next page. */
export async function changeRole(
  errand: Errand<OrganisationsTables & JournalTables>,
  { agentId, role }: { agentId: AgentId; role: Role },
): Promise<Result<Role, LossRefusal>> {
  const administrators = await lockAdministrators(errand)
  const agent = await findAgent(errand, agentId)
  const decision = mayLoseRights(agent, { by: errand.asker.agentId, administrators })
  if (!decision.ok) return decision
  if (decision.value.role === role) return grant(role)

  await recordRole(errand, { agentId, role })
  await writeInJournal(errand, {
    action: 'organisations.role-changed',
    subject: { kind: 'agent', id: agentId },
    content: { from: decision.value.role, to: role },
  })
  return grant(role)
}
