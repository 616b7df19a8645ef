import type { AgentId, OrganisationId } from '#kernel/ids.ts'
import type { Role } from '#kernel/role.ts'
import type { Asker } from '#platform/db/errand.ts'

/** Whoever writes a visit is an agent, of one organisation, in one role. */
export interface Recorder {
  readonly organisationId: OrganisationId
  readonly agentId: AgentId
  readonly role: Role
}

/** The agent who asks; throws on a use case that only agents may reach. */
export function recorderOf({ organisationId, agentId, role, door }: Asker): Recorder {
  if (!organisationId || !agentId || !role) throw new Error(`no agent at the door ${door}`)
  return { organisationId, agentId, role }
}
