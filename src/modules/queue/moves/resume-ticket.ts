import { type Result, refuse } from '#kernel/result.ts'
import type { Errand } from '#platform/db/errand.ts'
import { counterOf, freeCounter } from '../counters/agent-counter.ts'
import { type MovedTicket, type MoveRefusal, moveTicket, type TicketOrder } from '../move-ticket.ts'
import type { LineTables } from '../tables.ts'
import { resumed } from '../ticket-rules.ts'
import type { NotMine } from './at-my-counter.ts'

export type ResumeRefusal = MoveRefusal | NotMine | 'wrong-state' | 'counter-busy'

/** The person is back with her form: any free counter takes her, the same agent if she can. */
export async function resumeTicket(
  errand: Errand<LineTables>,
  order: TicketOrder,
): Promise<Result<MovedTicket, ResumeRefusal>> {
  const session = await counterOf(errand)
  if (!session) return refuse('no-open-counter')
  return moveTicket<ResumeRefusal>(
    errand,
    { ...order, type: 'resumed' },
    async (ticket, { errand, line }) => {
      if (ticket.siteId !== session.siteId) return refuse('not-your-ticket')
      const free = await freeCounter(errand, session)
      return free.ok ? resumed(ticket, { at: line.at, sessionId: session.id }) : free
    },
  )
}
