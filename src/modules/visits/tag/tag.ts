import { findSecrets } from '#kernel/found-secrets.ts'
import type { AgentId, Id } from '#kernel/ids.ts'
import { fold } from '#kernel/plain-text.ts'
import { grant, type Result, refuse } from '#kernel/result.ts'
import type { Role } from '#kernel/role.ts'
import type { TeamId } from '#modules/organisations/index.ts'

export type TagId = Id<'visit-tag'>

/** A word put on visits: an agent's own, a team's, or everybody's. */
export const tagScopes = ['personal', 'team', 'organisation'] as const
export type TagScope = (typeof tagScopes)[number]

export interface Tag {
  readonly id: TagId
  readonly scope: TagScope
  readonly ownerId: AgentId | undefined
  readonly teamId: TeamId | undefined
  readonly label: string
  readonly createdBy: AgentId
}

export interface TagAgent {
  readonly agentId: AgentId
  readonly role: Role
}

export type TagRefusal = 'tag-empty' | 'tag-too-long' | 'secret-in-tag'

const longestTag = 60

/** A label as it is kept. */
export function readLabel(text: string): Result<string, TagRefusal> {
  const label = text.replaceAll(/\s+/g, ' ').trim()
  if (fold(label) === '') return refuse('tag-empty')
  if ([...label].length > longestTag) return refuse('tag-too-long')
  return findSecrets(label).length > 0 ? refuse('secret-in-tag') : grant(label)
}

/** Whether an agent may make a tag for these: everybody's are the manager's to make. */
export function mayMake(scope: TagScope, { role }: TagAgent): boolean {
  return scope !== 'organisation' || role === 'manager'
}

/** Whether an agent may retire a tag, or merge it into another. */
export function mayChange(tag: Tag, { agentId, role }: TagAgent): boolean {
  if (tag.scope === 'personal') return tag.ownerId === agentId
  return role === 'manager' || (tag.scope === 'team' && tag.createdBy === agentId)
}

/** Whether one may become the other: never fewer people see a tag than before. */
export function mayBecome(tag: Tag, into: Tag): boolean {
  if (tag.id === into.id) return false
  if (tag.scope === 'team' && into.scope === 'team') return tag.teamId === into.teamId
  return tagScopes.indexOf(into.scope) >= tagScopes.indexOf(tag.scope)
}
