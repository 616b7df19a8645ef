import { findSecrets } from '#kernel/found-secrets.ts'
import type { AgentId, Id, PersonId } from '#kernel/ids.ts'
import { grant, type Result, refuse } from '#kernel/result.ts'
import type { Role } from '#kernel/role.ts'
import { rolesThatReach } from '#kernel/secrecy.ts'

export type GlassId = Id<'break-glass'>

/** One agent reading, for an hour, what social workers keep of one person; everybody who reads the file sees it. */
export interface Glass {
  readonly id: GlassId
  readonly personId: PersonId
  readonly agentId: AgentId
  readonly agentName: string
  readonly reason: string
  readonly brokenAt: Date
  readonly expiresAt: Date
  readonly closedAt: Date | undefined
}

/** Who has no right to that content, and may take it in an emergency. */
export const glassBreakers: readonly Role[] = rolesThatReach({
  content: 'note',
  secrecy: 'social',
  action: 'break-glass',
})

/** Who is shown every glass broken in the house. */
export const glassKeepers = ['manager', 'data-protection-officer'] as const satisfies readonly Role[]

/** Whether it can still be read through. */
export function isBroken({ closedAt, expiresAt }: Glass, now: Date): boolean {
  return closedAt === undefined && expiresAt > now
}

/** Whether this agent may put an end to it. */
export function mayClose(glass: Glass, agent: { readonly agentId: AgentId; readonly role: Role }): boolean {
  return glass.agentId === agent.agentId || glassKeepers.some((role) => role === agent.role)
}

export type GlassRefusal = 'reason-too-short' | 'reason-too-long' | 'reason-holds-a-secret'

const shortestReason = 10
const longestReason = 1_000

/** Reads the reason typed: a sentence, which the person will read. */
export function readGlassReason(typed: string): Result<string, GlassRefusal> {
  const reason = typed.trim()
  const { length } = [...reason]
  if (length < shortestReason) return refuse('reason-too-short')
  if (length > longestReason) return refuse('reason-too-long')
  return findSecrets(reason).length > 0 ? refuse('reason-holds-a-secret') : grant(reason)
}
