import type { Result } from '#kernel/result.ts'
import type { Errand } from '#platform/db/errand.ts'
import { type MoveRefusal, type MovedTicket, moveTicket, type TicketOrder } from '../move-ticket.ts'
import type { LineTables } from '../tables.ts'
import type { Outcome } from '../ticket.ts'
import { finished } from '../ticket-rules.ts'
import { atMyCounter, type NotMine } from './at-my-counter.ts'

/** The person leaves the counter, helped. */
export function finishTicket(
  errand: Errand<LineTables>,
  { outcome, ...order }: TicketOrder & { outcome: Outcome },
): Promise<Result<MovedTicket, MoveRefusal | NotMine | 'wrong-state'>> {
  return moveTicket(errand, { ...order, type: 'finished' }, async (ticket, { errand, line }) => {
    const mine = await atMyCounter(errand, ticket)
    return mine.ok ? finished(ticket, { at: line.at, outcome }) : mine
  })
}
