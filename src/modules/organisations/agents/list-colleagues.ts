import type { AgentId } from '#kernel/ids.ts'
import type { Role } from '#kernel/role.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { OrganisationsTables } from '../tables.ts'
import { listAgents } from './agent-store.ts'

export interface Colleague {
  readonly id: AgentId
  readonly name: string
  readonly role: Role
}

/** The open accounts of the asker's organisation in these roles, by name. */
export async function listColleagues(
  errand: Errand<OrganisationsTables>,
  roles: readonly Role[],
): Promise<readonly Colleague[]> {
  const all = await listAgents(errand)
  return all
    .filter(({ closedAt, role }) => !closedAt && roles.includes(role))
    .map(({ id, name, role }) => ({ id, name, role }))
}
