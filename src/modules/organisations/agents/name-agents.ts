import type { AgentId } from '#kernel/ids.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { OrganisationsTables } from '../tables.ts'
import { listAgentNames } from './agent-store.ts'

/** Names by identifier, for screens of other modules; whoever the asker may not see is absent. */
export function nameAgents(
  errand: Errand<OrganisationsTables>,
  agentIds: readonly AgentId[],
): Promise<ReadonlyMap<AgentId, string>> {
  return listAgentNames(errand, agentIds)
}
