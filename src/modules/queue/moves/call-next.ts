import { grant, type Result, refuse } from '#kernel/result.ts'
import type { Errand } from '#platform/db/errand.ts'
import { callOf, counterOf, freeCounter } from '../counters/agent-counter.ts'
import { changeLine, type LineChange } from '../change-line.ts'
import type { CounterSession } from '../counters/counter-session.ts'
import type { HeldLine } from '../line-store.ts'
import { eventOf, type MovedTicket } from '../move-ticket.ts'
import type { LineTables } from '../tables.ts'
import type { JumpReason, Ticket } from '../ticket.ts'
import { called } from '../ticket-rules.ts'

export type CallNextRefusal = 'no-open-counter' | 'nobody-waiting' | 'unknown-site' | 'wrong-state'

/** Calls whoever comes next for the agent's counter; a counter already busy gets the person it has. */
export async function callNext(
  errand: Errand<LineTables>,
  { requestId }: { requestId: string },
): Promise<Result<MovedTicket, CallNextRefusal>> {
  const session = await counterOf(errand)
  if (!session) return refuse('no-open-counter')
  if (session.currentTicketId) return grant({ ticketId: session.currentTicketId })
  const request = {
    siteId: session.siteId,
    requestId,
    scope: `call-next:${session.id}`,
    callerId: session.id,
  }
  const answer = await changeLine(errand, request, async (line) => {
    if (line.ticket) return callTo(errand, line, { ticket: line.ticket, session, jumpReason: null })
    const free = await freeCounter(errand, session)
    return free.ok ? refuse('nobody-waiting') : free
  })
  if (answer.ok) return answer
  return answer.refusal === 'counter-busy' ? personAlreadyThere(errand) : refuse(answer.refusal)
}

/** Calls this person to this counter, under the lock of the line. */
export function callTo(
  errand: Errand<LineTables>,
  line: HeldLine,
  { ticket, session, jumpReason }: { ticket: Ticket; session: CounterSession; jumpReason: JumpReason | null },
): Result<LineChange<MovedTicket>, 'wrong-state'> {
  const callId = errand.newId()
  const moved = called(ticket, { at: line.at, callId, sessionId: session.id, jumpReason })
  if (!moved.ok) return moved
  const event = eventOf(moved.value, 'called', { call: callOf(moved.value, session, line) })
  return grant({ answer: { ticketId: ticket.id }, event, moved: moved.value })
}

async function personAlreadyThere(
  errand: Errand<LineTables>,
): Promise<Result<MovedTicket, 'no-open-counter'>> {
  const ticketId = (await counterOf(errand))?.currentTicketId
  return ticketId ? grant({ ticketId }) : refuse('no-open-counter')
}
