import type { BoardCall } from './board.ts'
import type { TicketId, TicketState } from './ticket.ts'

/** What can happen in a line. */
export type LineEventType =
  | 'taken'
  | 'called'
  | 'recalled'
  | 'started'
  | 'put-back'
  | 'absent'
  | 'returned'
  | 'held'
  | 'resumed'
  | 'rejoined'
  | 'transferred'
  | 'finished'
  | 'undone'
  | 'left'
  | 'expired'
  | 'reopened'
  | 'priority-checked'
  | 'counter-opened'
  | 'counter-closed'
  | 'pause-planned'
  | 'pause-withdrawn'
  | 'help-asked'

/** What happened, without anything about anyone: numbers, counters, states. */
export interface LineEvent {
  readonly type: LineEventType
  readonly ticketId?: TicketId
  readonly ticket?: { readonly letter: string; readonly number: number }
  readonly state?: TicketState
  readonly call?: BoardCall
  /** Why, among the reasons of a closed list. */
  readonly reason?: string
}

/** An event as it was written: numbered without gap in its line. */
export interface SiteEvent extends LineEvent {
  readonly seq: number
  readonly at: Date
}
