import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import { grant, type Result, refuse } from '#kernel/result.ts'
import type { Rank } from './queue-order.ts'
import type { CounterId, ServiceId, SiteId } from './site.ts'

export type TicketId = Id<'ticket'>
export type CounterSessionId = Id<'counter-session'>

/** Where a person stands between the door and the way out. */
export const ticketStates = [
  'waiting',
  'called',
  'serving',
  'on-hold',
  'done',
  'left',
  'no-show',
  'expired',
] as const

export type TicketState = (typeof ticketStates)[number]

interface Way {
  readonly from: readonly TicketState[]
  readonly to: TicketState
}

/** Every move there is; the database keeps the same ways in `ticket_transition` and lets no other through. */
export const moves = {
  call: { from: ['waiting'], to: 'called' },
  recall: { from: ['called'], to: 'called' },
  start: { from: ['called'], to: 'serving' },
  'put-back': { from: ['called'], to: 'waiting' },
  'mark-absent': { from: ['called'], to: 'no-show' },
  return: { from: ['no-show'], to: 'waiting' },
  hold: { from: ['serving'], to: 'on-hold' },
  resume: { from: ['on-hold'], to: 'serving' },
  rejoin: { from: ['on-hold'], to: 'waiting' },
  transfer: { from: ['serving'], to: 'waiting' },
  finish: { from: ['serving'], to: 'done' },
  'undo-start': { from: ['serving'], to: 'called' },
  'undo-finish': { from: ['done'], to: 'serving' },
  leave: { from: ['waiting', 'on-hold'], to: 'left' },
  expire: { from: ['waiting', 'on-hold'], to: 'expired' },
  'end-forgotten': { from: ['called', 'serving'], to: 'expired' },
  reopen: { from: ['done', 'left', 'no-show', 'expired'], to: 'waiting' },
} as const satisfies Record<string, Way>

export type Move = keyof typeof moves

/** Taken at the kiosk, given by an agent, or asked for from a phone. */
export type Origin = 'kiosk' | 'desk' | 'web'

export const outcomes = ['resolved', 'partial', 'redirected', 'appointment-given'] as const

/** How it ended, in one word. */
export type Outcome = (typeof outcomes)[number]

export const jumpReasons = [
  'quick-question',
  'same-agent',
  'interpreter-here',
  'cannot-wait',
  'other',
] as const

/** Why somebody was called before those who stood ahead; a list, so that no illness is ever written down. */
export type JumpReason = (typeof jumpReasons)[number]

export const reopenReasons = ['ended-by-mistake', 'came-back', 'other'] as const

/** Why an ended ticket goes back to the line. */
export type ReopenReason = (typeof reopenReasons)[number]

/** A place in the line. It says nothing of who holds it. */
export interface Ticket {
  readonly id: TicketId
  readonly siteId: SiteId
  readonly businessDay: Day
  readonly letter: string
  readonly number: number
  /** Number of the event that made it: unique in the line, it settles equal due times. */
  readonly takenSeq: number
  readonly serviceId: ServiceId
  readonly origin: Origin
  readonly language: Language
  /** One boolean, never the reason: it would be health data. */
  readonly legalPriority: boolean
  readonly priorityCheckedAt: Date | null
  readonly rank: Rank
  readonly dueAt: Date
  readonly notBefore: Date | null
  readonly appointmentAt: Date | null
  readonly state: TicketState
  /** 1, then one more at each transfer. */
  readonly leg: number
  readonly counterSessionId: CounterSessionId | null
  readonly lastSessionId: CounterSessionId | null
  /** Sent to this counter: nobody else calls it while that counter is open. */
  readonly reservedCounterId: CounterId | null
  /** New at each call, so that a voice says each call once. */
  readonly callId: string | null
  readonly callCount: number
  readonly jumpReason: JumpReason | null
  readonly arrivedAt: Date
  /** When it joined the line last. */
  readonly queuedAt: Date
  readonly firstCalledAt: Date | null
  /** First call of this turn. */
  readonly calledAt: Date | null
  readonly lastCalledAt: Date | null
  readonly servingAt: Date | null
  readonly expectedReturnAt: Date | null
  /** Found again after an absence: it happens once. */
  readonly returnedAt: Date | null
  readonly endedAt: Date | null
  readonly outcome: Outcome | null
  readonly changedAt: Date
  readonly version: number
}

/** Whether the ticket stands where this move begins. */
export function mayMove(ticket: Pick<Ticket, 'state'>, move: Move): Result<TicketState, 'wrong-state'> {
  const { from, to }: Way = moves[move]
  return from.includes(ticket.state) ? grant(to) : refuse('wrong-state')
}

/** « A 042 », as printed, shown and said. */
export function ticketLabel({ letter, number }: Pick<Ticket, 'letter' | 'number'>): string {
  return `${letter}\u00a0${String(number).padStart(3, '0')}`
}
