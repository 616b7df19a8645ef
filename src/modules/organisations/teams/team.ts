import type { AgentId, Id } from '#kernel/ids.ts'

export type TeamId = Id<'team'>

/** Colleagues who share a work: the hall, the bus, the social workers. */
export interface Team {
  readonly id: TeamId
  readonly name: string
  readonly members: readonly AgentId[]
}
