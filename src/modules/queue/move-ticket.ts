import { grant, type Result, refuse } from '#kernel/result.ts'
import type { Errand } from '#platform/db/errand.ts'
import { changeLine } from './change-line.ts'
import type { LineEvent, LineEventType } from './line-event.ts'
import type { HeldLine } from './line-store.ts'
import type { SiteId } from './site.ts'
import type { LineTables } from './tables.ts'
import type { Ticket, TicketId } from './ticket.ts'
import { findTicket } from './ticket-store.ts'

/** A button pressed on a ticket. */
export interface TicketOrder {
  readonly ticketId: TicketId
  readonly requestId: string
}

export interface MovedTicket {
  readonly ticketId: TicketId
}

/** Refusals of every move: not there, or not the asker's. */
export type MoveRefusal = 'unknown-ticket' | 'unknown-site'

export interface Moving {
  readonly ticketId: TicketId
  readonly requestId: string
  readonly type: LineEventType
  /** The place of the ticket, when it is known beforehand. */
  readonly siteId?: SiteId
  /** What the event says besides the ticket and its state. */
  readonly says?: (ticket: Ticket, line: HeldLine) => Pick<LineEvent, 'call' | 'reason'>
}

export interface Held {
  readonly errand: Errand<LineTables>
  readonly line: HeldLine
}

type Rule<Refusal extends string> = (
  ticket: Ticket,
  held: Held,
) => Result<Ticket, Refusal> | Promise<Result<Ticket, Refusal>>

/** Moves one ticket under the lock of its place: read again, judged by its rule, written, told. */
export async function moveTicket<Refusal extends string>(
  errand: Errand<LineTables>,
  { ticketId, requestId, type, says, ...known }: Moving,
  rule: Rule<Refusal>,
): Promise<Result<MovedTicket, Refusal | MoveRefusal>> {
  const siteId = known.siteId ?? (await findTicket(errand.db, ticketId))?.siteId
  if (!siteId) return refuse('unknown-ticket')
  const request = { siteId, ticketId, requestId, scope: `${type}:${ticketId}` }
  return changeLine<MovedTicket, Refusal | MoveRefusal>(errand, request, async (line) => {
    const { ticket } = line
    if (!ticket) return refuse('unknown-ticket')
    const moved = await rule(ticket, { errand, line })
    if (!moved.ok) return moved
    const event = eventOf(moved.value, type, says?.(moved.value, line))
    return grant({ answer: { ticketId }, event, moved: moved.value })
  })
}

/** What the line tells of a ticket that moved. */
export function eventOf(
  { id, letter, number, state }: Ticket,
  type: LineEventType,
  also: Pick<LineEvent, 'call' | 'reason'> = {},
): LineEvent {
  return { type, ticketId: id, ticket: { letter, number }, state, ...also }
}
