import type { AgentId, OrganisationId } from '#kernel/ids.ts'
import type { Role } from '#kernel/role.ts'
import type { Asker } from './errand.ts'

/** Whoever asks as an agent: of one organisation, in one role. */
export interface AskingAgent {
  readonly organisationId: OrganisationId
  readonly agentId: AgentId
  readonly role: Role
}

/** The agent who asks; throws where only agents may come. */
export function askingAgent({ organisationId, agentId, role, door }: Asker): AskingAgent {
  if (!organisationId || !agentId || !role) throw new Error(`no agent at the door ${door}`)
  return { organisationId, agentId, role }
}
