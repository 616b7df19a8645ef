import type { Result } from '#kernel/result.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { MovedTicket, MoveRefusal, TicketOrder } from '../move-ticket.ts'
import type { LineTables } from '../tables.ts'
import { held } from '../ticket-rules.ts'
import { moveAtMyCounter, type NotMine } from './at-my-counter.ts'

/** A form to fill, a copy to make: the counter may call someone else meanwhile. */
export function holdTicket(
  errand: Errand<LineTables>,
  { minutes, ...order }: TicketOrder & { minutes: number | null },
): Promise<Result<MovedTicket, MoveRefusal | NotMine | 'wrong-state'>> {
  return moveAtMyCounter(errand, { ...order, type: 'held' }, (ticket, { line: { at } }) =>
    held(ticket, { at, until: minutes === null ? null : new Date(at.getTime() + minutes * 60_000) }),
  )
}
