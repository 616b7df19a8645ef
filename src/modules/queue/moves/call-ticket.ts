import { grant, type Result, refuse } from '#kernel/result.ts'
import type { Errand } from '#platform/db/errand.ts'
import { counterOf, freeCounter } from '../counters/agent-counter.ts'
import { changeLine } from '../change-line.ts'
import type { CounterSession } from '../counters/counter-session.ts'
import type { MovedTicket, MoveRefusal, TicketOrder } from '../move-ticket.ts'
import type { LineTables } from '../tables.ts'
import type { JumpReason, Ticket } from '../ticket.ts'
import { freeJump } from '../ticket-rules.ts'
import { listCallable } from '../ticket-store.ts'
import { callTo } from './call-next.ts'

export type CallTicketRefusal =
  | MoveRefusal
  | 'no-open-counter'
  | 'counter-busy'
  | 'not-your-ticket'
  | 'wrong-state'
  | 'reason-needed'

/** Calls this person rather than the next one; past two places, with a reason of the list. */
export async function callTicket(
  errand: Errand<LineTables>,
  { ticketId, requestId, reason }: TicketOrder & { reason: JumpReason | null },
): Promise<Result<MovedTicket, CallTicketRefusal>> {
  const session = await counterOf(errand)
  if (!session) return refuse('no-open-counter')
  const request = { siteId: session.siteId, requestId, scope: `call:${ticketId}`, ticketId }
  return changeLine<MovedTicket, CallTicketRefusal>(errand, request, async (line) => {
    const free = await freeCounter(errand, session)
    if (!free.ok) return free
    const { ticket } = line
    if (!ticket) return refuse('unknown-ticket')
    const jumped = await peopleAhead(errand, free.value, ticket)
    if (!jumped.ok) return jumped
    if (jumped.value > freeJump && reason === null) return refuse('reason-needed')
    return callTo(errand, line, {
      ticket,
      session: free.value,
      jumpReason: jumped.value > freeJump ? reason : null,
    })
  })
}

async function peopleAhead(
  errand: Errand<LineTables>,
  session: CounterSession,
  ticket: Ticket,
): Promise<Result<number, 'wrong-state' | 'not-your-ticket'>> {
  if (ticket.state !== 'waiting') return refuse('wrong-state')
  const place = (await listCallable(errand.db, session)).indexOf(ticket.id)
  return place < 0 ? refuse('not-your-ticket') : grant(place)
}
