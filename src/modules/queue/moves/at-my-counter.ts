import { type Result, refuse } from '#kernel/result.ts'
import type { Errand } from '#platform/db/errand.ts'
import { counterOf } from '../counters/agent-counter.ts'
import type { CounterSession } from '../counters/counter-session.ts'
import { type Held, type MovedTicket, type MoveRefusal, type Moving, moveTicket } from '../move-ticket.ts'
import type { LineTables } from '../tables.ts'
import type { Ticket } from '../ticket.ts'

export type NotMine = 'no-open-counter' | 'not-your-ticket'

type Rule<Refusal extends string> = (
  ticket: Ticket,
  held: Held,
) => Result<Ticket, Refusal> | Promise<Result<Ticket, Refusal>>

/** Moves the person called or served at the asking agent's own counter. */
export function moveAtMyCounter<Refusal extends string>(
  errand: Errand<LineTables>,
  order: Moving,
  rule: Rule<Refusal>,
): Promise<Result<MovedTicket, Refusal | NotMine | MoveRefusal>> {
  return fromMyCounter<Refusal | NotMine>(errand, order, (ticket, session, held) => {
    // A ticket at no counter is left to the rule of its move, which says what is wrong with it.
    const elsewhere = ticket.counterSessionId !== null && ticket.counterSessionId !== session.id
    return elsewhere ? refuse('not-your-ticket') : rule(ticket, held)
  })
}

/** Moves a ticket of the place where the asking agent sits; `decide` knows her counter. */
export async function fromMyCounter<Refusal extends string>(
  errand: Errand<LineTables>,
  order: Moving,
  decide: (
    ticket: Ticket,
    session: CounterSession,
    held: Held,
  ) => Result<Ticket, Refusal> | Promise<Result<Ticket, Refusal>>,
): Promise<Result<MovedTicket, Refusal | NotMine | MoveRefusal>> {
  const session = await counterOf(errand)
  if (!session) return refuse('no-open-counter')
  return moveTicket<Refusal>(errand, { ...order, siteId: session.siteId }, (ticket, held) =>
    decide(ticket, session, held),
  )
}
