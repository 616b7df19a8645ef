import type { Result } from '#kernel/result.ts'
import type { Errand } from '#platform/db/errand.ts'
import { type MovedTicket, type MoveRefusal, moveTicket, type TicketOrder } from '../move-ticket.ts'
import type { LineTables } from '../tables.ts'
import { priorityChecked } from '../ticket-rules.ts'
import { serviceOf } from './service-of.ts'

/** The card of legal priority was seen, or was not: nothing is lost, the place becomes the one it should have been. */
export function checkPriority(
  errand: Errand<LineTables>,
  { cardSeen, ...order }: TicketOrder & { cardSeen: boolean },
): Promise<Result<MovedTicket, MoveRefusal | 'wrong-state'>> {
  return moveTicket(errand, { ...order, type: 'priority-checked' }, async (ticket, { errand, line }) =>
    priorityChecked(ticket, { at: line.at, service: await serviceOf(errand, ticket), cardSeen }),
  )
}
