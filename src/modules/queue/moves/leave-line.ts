import type { Result } from '#kernel/result.ts'
import type { Errand } from '#platform/db/errand.ts'
import { type MovedTicket, type MoveRefusal, moveTicket, type TicketOrder } from '../move-ticket.ts'
import type { LineTables } from '../tables.ts'
import { left } from '../ticket-rules.ts'

/** The person goes home: by the link on her phone, or told to an agent. */
export function leaveLine(
  errand: Errand<LineTables>,
  order: TicketOrder,
): Promise<Result<MovedTicket, MoveRefusal | 'wrong-state'>> {
  return moveTicket(errand, { ...order, type: 'left' }, (ticket, { line }) => left(ticket, line.at))
}
