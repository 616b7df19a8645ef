import type { Result } from '#kernel/result.ts'
import type { Errand } from '#platform/db/errand.ts'
import { type MoveRefusal, type MovedTicket, moveTicket, type TicketOrder } from '../move-ticket.ts'
import type { LineTables } from '../tables.ts'
import { started } from '../ticket-rules.ts'
import { type NotMine, atMyCounter } from './at-my-counter.ts'

/** The person called has come. */
export function startServing(
  errand: Errand<LineTables>,
  order: TicketOrder,
): Promise<Result<MovedTicket, MoveRefusal | NotMine | 'wrong-state'>> {
  return moveTicket(errand, { ...order, type: 'started' }, async (ticket, { errand, line }) => {
    const mine = await atMyCounter(errand, ticket)
    return mine.ok ? started(ticket, line.at) : mine
  })
}
