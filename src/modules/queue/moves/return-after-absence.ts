import type { Result } from '#kernel/result.ts'
import type { Errand } from '#platform/db/errand.ts'
import { type MovedTicket, type MoveRefusal, moveTicket, type TicketOrder } from '../move-ticket.ts'
import type { LineTables } from '../tables.ts'
import { returned } from '../ticket-rules.ts'
import { serviceOf } from './service-of.ts'

export type ReturnRefusal = MoveRefusal | 'wrong-state' | 'return-too-late' | 'returned-already'

/** Whoever missed the call is found again: back in the line, once. */
export function returnAfterAbsence(
  errand: Errand<LineTables>,
  order: TicketOrder,
): Promise<Result<MovedTicket, ReturnRefusal>> {
  return moveTicket(errand, { ...order, type: 'returned' }, async (ticket, { errand, line }) =>
    returned(ticket, { at: line.at, service: await serviceOf(errand, ticket) }),
  )
}
