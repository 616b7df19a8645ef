import { type Result, refuse } from '#kernel/result.ts'
import type { Errand } from '#platform/db/errand.ts'
import { callOf, counterOf } from '../counters/agent-counter.ts'
import {
  type MovedTicket,
  type MoveRefusal,
  type Moving,
  moveTicket,
  type TicketOrder,
} from '../move-ticket.ts'
import type { LineTables } from '../tables.ts'
import { recalled } from '../ticket-rules.ts'
import type { NotMine } from './at-my-counter.ts'

export type RecallRefusal = MoveRefusal | NotMine | 'wrong-state' | 'recalled-just-now' | 'called-enough'

/** Calls the same person again, on the board and aloud. */
export async function recallTicket(
  errand: Errand<LineTables>,
  order: TicketOrder,
): Promise<Result<MovedTicket, RecallRefusal>> {
  const session = await counterOf(errand)
  if (!session) return refuse('no-open-counter')
  const moving: Moving = {
    ...order,
    type: 'recalled',
    siteId: session.siteId,
    says: (ticket, line) => ({ call: callOf(ticket, session, line) }),
  }
  return moveTicket<RecallRefusal>(errand, moving, (ticket, { line }) => {
    if (ticket.state === 'called' && ticket.counterSessionId !== session.id) return refuse('not-your-ticket')
    return recalled(ticket, { at: line.at, callId: errand.newId() })
  })
}
