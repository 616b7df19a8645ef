import type { Result } from '#kernel/result.ts'
import type { Errand } from '#platform/db/errand.ts'
import { type MovedTicket, type MoveRefusal, moveTicket, type TicketOrder } from '../move-ticket.ts'
import type { LineTables } from '../tables.ts'
import { rejoined } from '../ticket-rules.ts'
import { serviceOf } from './service-of.ts'

/** From the side back to the line, because nobody is free to go on at once. */
export function rejoinLine(
  errand: Errand<LineTables>,
  order: TicketOrder,
): Promise<Result<MovedTicket, MoveRefusal | 'wrong-state'>> {
  return moveTicket(errand, { ...order, type: 'rejoined' }, async (ticket, { errand, line }) =>
    rejoined(ticket, { at: line.at, service: await serviceOf(errand, ticket) }),
  )
}
