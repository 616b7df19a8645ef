import type { AgentId, Id } from '#kernel/ids.ts'

export type ReferentId = Id<'person-referent'>

/** The agent who answers for this person's follow-up; there may be several, or none. */
export interface Referent {
  readonly id: ReferentId
  readonly agentId: AgentId
}
