import type { Result } from '#kernel/result.ts'
import type { Errand } from '#platform/db/errand.ts'
import { freeCounter } from '../counters/agent-counter.ts'
import type { MovedTicket, MoveRefusal, TicketOrder } from '../move-ticket.ts'
import type { LineTables } from '../tables.ts'
import { resumed } from '../ticket-rules.ts'
import { fromMyCounter, type NotMine } from './at-my-counter.ts'

export type ResumeRefusal = MoveRefusal | NotMine | 'wrong-state' | 'counter-busy'

/** The person is back with her form: any free counter takes her, the same agent if she can. */
export function resumeTicket(
  errand: Errand<LineTables>,
  order: TicketOrder,
): Promise<Result<MovedTicket, ResumeRefusal>> {
  return fromMyCounter<ResumeRefusal>(
    errand,
    { ...order, type: 'resumed' },
    async (ticket, session, { line }) => {
      const free = await freeCounter(errand, session)
      return free.ok ? resumed(ticket, { at: line.at, sessionId: session.id }) : free
    },
  )
}
