import type { Result } from '#kernel/result.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { MovedTicket, MoveRefusal, TicketOrder } from '../move-ticket.ts'
import type { LineTables } from '../tables.ts'
import { absent } from '../ticket-rules.ts'
import { moveAtMyCounter, type NotMine } from './at-my-counter.ts'

export type AbsentRefusal = MoveRefusal | NotMine | 'wrong-state' | 'call-again-first' | 'absent-too-soon'

/** Nobody came to the counter. */
export function markAbsent(
  errand: Errand<LineTables>,
  order: TicketOrder,
): Promise<Result<MovedTicket, AbsentRefusal>> {
  return moveAtMyCounter(errand, { ...order, type: 'absent' }, (ticket, { line }) => absent(ticket, line.at))
}
