import type { Result } from '#kernel/result.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { MovedTicket, MoveRefusal, TicketOrder } from '../move-ticket.ts'
import type { LineTables } from '../tables.ts'
import type { Outcome } from '../ticket.ts'
import { finished } from '../ticket-rules.ts'
import { moveAtMyCounter, type NotMine } from './at-my-counter.ts'

/** The person leaves the counter, helped. */
export function finishTicket(
  errand: Errand<LineTables>,
  { outcome, ...order }: TicketOrder & { outcome: Outcome },
): Promise<Result<MovedTicket, MoveRefusal | NotMine | 'wrong-state'>> {
  return moveAtMyCounter(errand, { ...order, type: 'finished' }, (ticket, { line }) =>
    finished(ticket, { at: line.at, outcome }),
  )
}
