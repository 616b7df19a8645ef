import type { AgentId, Id } from '#kernel/ids.ts'
import type { Counter, ServiceId, SiteId } from '../site.ts'
import type { CounterSessionId, TicketId } from '../ticket.ts'

export type PauseId = Id<'counter-pause'>

/** An agent at a counter, from opening to closing. */
export interface CounterSession {
  readonly id: CounterSessionId
  readonly siteId: SiteId
  readonly agentId: AgentId
  readonly counter: Pick<Counter, 'id' | 'number' | 'label' | 'speakAs' | 'direction'>
  /** The services she takes. */
  readonly skills: readonly ServiceId[]
  readonly openedAt: Date
  readonly closedAt: Date | null
  /** Whoever is called or served there now. */
  readonly currentTicketId: TicketId | null
}

/** A pause said in advance: the waiting time shown to people reckons with it. */
export interface PlannedPause {
  readonly id: PauseId
  readonly from: Date
  readonly until: Date
}
