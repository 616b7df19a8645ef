import type { Result } from '#kernel/result.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { MovedTicket, MoveRefusal, TicketOrder } from '../move-ticket.ts'
import type { LineTables } from '../tables.ts'
import { putBack } from '../ticket-rules.ts'
import { moveAtMyCounter, type NotMine } from './at-my-counter.ts'

/** Called by mistake: the person never left her place. */
export function putTicketBack(
  errand: Errand<LineTables>,
  order: TicketOrder,
): Promise<Result<MovedTicket, MoveRefusal | NotMine | 'wrong-state'>> {
  return moveAtMyCounter(errand, { ...order, type: 'put-back' }, (ticket, { line }) =>
    putBack(ticket, line.at),
  )
}
