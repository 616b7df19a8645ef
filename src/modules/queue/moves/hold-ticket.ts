import type { Result } from '#kernel/result.ts'
import type { Errand } from '#platform/db/errand.ts'
import { type MovedTicket, type MoveRefusal, moveTicket, type TicketOrder } from '../move-ticket.ts'
import type { LineTables } from '../tables.ts'
import { held } from '../ticket-rules.ts'
import { atMyCounter, type NotMine } from './at-my-counter.ts'

/** A form to fill, a copy to make: the counter may call someone else meanwhile. */
export function holdTicket(
  errand: Errand<LineTables>,
  { minutes, ...order }: TicketOrder & { minutes: number | null },
): Promise<Result<MovedTicket, MoveRefusal | NotMine | 'wrong-state'>> {
  return moveTicket(errand, { ...order, type: 'held' }, async (ticket, { errand, line: { at } }) => {
    const mine = await atMyCounter(errand, ticket)
    const until = minutes === null ? null : new Date(at.getTime() + minutes * 60_000)
    return mine.ok ? held(ticket, { at, until }) : mine
  })
}
