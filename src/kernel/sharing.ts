import type { AgentId } from './ids.ts'
import type { Role } from './role.ts'
import { type Content, reachOf, rolesThatReach, type Secrecy } from './secrecy.ts'

/** Among whom something written of a person stays, who wrote it, and who opened it to the team. */
export interface Sharing {
  readonly secrecy: Secrecy
  readonly authorId: AgentId | undefined
  readonly sharedBy: AgentId | undefined
  readonly sharedAt: Date | undefined
}

export interface Sharer {
  readonly agentId: AgentId
  readonly role: Role
}

/** Those who may open this content to the team, be it only their own. */
export function sharersOf(content: Content): readonly Role[] {
  return rolesThatReach({ content, secrecy: 'social', action: 'share' })
}

/** What this agent may do: open what is kept between social workers, close again what she opened; nothing for most. */
export function mayShare(content: Content, sharing: Sharing, agent: Sharer): 'open' | 'close' | undefined {
  const reach = reachOf(agent.role, { content, secrecy: 'social', action: 'share' })
  if (reach === 'none') return undefined
  if (sharing.secrecy === 'shared') return sharing.sharedBy === agent.agentId ? 'close' : undefined
  return reach === 'all' || sharing.authorId === agent.agentId ? 'open' : undefined
}
