import type { Result } from '#kernel/result.ts'
import type { Errand } from '#platform/db/errand.ts'
import { type MovedTicket, type MoveRefusal, moveTicket, type TicketOrder } from '../move-ticket.ts'
import type { LineTables } from '../tables.ts'
import { putBack } from '../ticket-rules.ts'
import { atMyCounter, type NotMine } from './at-my-counter.ts'

/** Called by mistake: the person never left her place. */
export function putTicketBack(
  errand: Errand<LineTables>,
  order: TicketOrder,
): Promise<Result<MovedTicket, MoveRefusal | NotMine | 'wrong-state'>> {
  return moveTicket(errand, { ...order, type: 'put-back' }, async (ticket, { errand, line }) => {
    const mine = await atMyCounter(errand, ticket)
    return mine.ok ? putBack(ticket, line.at) : mine
  })
}
