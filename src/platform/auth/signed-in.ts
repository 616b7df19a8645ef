import type { AgentId, OrganisationId } from '#kernel/ids.ts'
import type { Role } from '#kernel/role.ts'

/** The agent behind a request, as far as her session goes. */
export interface SignedIn {
  readonly agentId: AgentId
  readonly organisationId: OrganisationId
  readonly organisationName: string
  readonly name: string
  readonly role: Role
  /** A password alone opens nothing but the page that asks for the second factor. */
  readonly stage: 'password-checked' | 'complete'
}
