import { grant, type Result, refuse } from '#kernel/result.ts'
import type { Errand } from '#platform/db/errand.ts'
import { counterOf } from '../counters/agent-counter.ts'
import type { CounterSession } from '../counters/counter-session.ts'
import type { QueueTables } from '../tables.ts'
import type { Ticket } from '../ticket.ts'

export type NotMine = 'no-open-counter' | 'not-your-ticket'

/** The asking agent's counter, if this person was called or served there. */
export async function atMyCounter(
  errand: Errand<QueueTables>,
  ticket: Pick<Ticket, 'counterSessionId' | 'siteId'>,
): Promise<Result<CounterSession, NotMine>> {
  const session = await counterOf(errand)
  if (!session) return refuse('no-open-counter')
  // A ticket at no counter is left to the rule of its move, which says what is wrong with it.
  if (session.siteId !== ticket.siteId) return refuse('not-your-ticket')
  if (ticket.counterSessionId !== null && ticket.counterSessionId !== session.id)
    return refuse('not-your-ticket')
  return grant(session)
}
