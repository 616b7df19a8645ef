import type { Result } from '#kernel/result.ts'
import type { Errand } from '#platform/db/errand.ts'
import { type MovedTicket, type MoveRefusal, moveTicket, type TicketOrder } from '../move-ticket.ts'
import type { LineTables } from '../tables.ts'
import { absent } from '../ticket-rules.ts'
import { atMyCounter, type NotMine } from './at-my-counter.ts'

export type AbsentRefusal = MoveRefusal | NotMine | 'wrong-state' | 'call-again-first' | 'absent-too-soon'

/** Nobody came to the counter. */
export function markAbsent(
  errand: Errand<LineTables>,
  order: TicketOrder,
): Promise<Result<MovedTicket, AbsentRefusal>> {
  return moveTicket(errand, { ...order, type: 'absent' }, async (ticket, { errand, line }) => {
    const mine = await atMyCounter(errand, ticket)
    return mine.ok ? absent(ticket, line.at) : mine
  })
}
