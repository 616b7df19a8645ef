import type { Result } from '#kernel/result.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { MovedTicket, MoveRefusal, TicketOrder } from '../move-ticket.ts'
import type { LineTables } from '../tables.ts'
import { started } from '../ticket-rules.ts'
import { moveAtMyCounter, type NotMine } from './at-my-counter.ts'

/** The person called has come. */
export function startServing(
  errand: Errand<LineTables>,
  order: TicketOrder,
): Promise<Result<MovedTicket, MoveRefusal | NotMine | 'wrong-state'>> {
  return moveAtMyCounter(errand, { ...order, type: 'started' }, (ticket, { line }) =>
    started(ticket, line.at),
  )
}
