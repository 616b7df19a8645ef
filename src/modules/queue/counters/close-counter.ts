import { grant, type Result, refuse } from '#kernel/result.ts'
import type { Errand } from '#platform/db/errand.ts'
import { freeCounter } from './agent-counter.ts'
import { changeLine } from '../change-line.ts'
import { closeSession, findSession } from './counter-store.ts'
import type { LineTables } from '../tables.ts'
import type { CounterSessionId } from '../ticket.ts'

export type CloseCounterRefusal = 'unknown-site' | 'no-open-counter' | 'counter-busy'

/** Leaves a counter; a colleague may close one that was forgotten, as long as nobody is served there. */
export async function closeCounter(
  errand: Errand<LineTables>,
  { sessionId, requestId }: { sessionId: CounterSessionId; requestId: string },
): Promise<Result<{ sessionId: CounterSessionId }, CloseCounterRefusal>> {
  const session = await findSession(errand.db, sessionId)
  if (!session) return refuse('no-open-counter')
  const request = { siteId: session.siteId, requestId, scope: `close:${sessionId}` }
  return changeLine(errand, request, async (line) => {
    const free = await freeCounter(errand, session)
    if (!free.ok) return free
    await closeSession(errand.db, sessionId, line.at)
    return grant({ answer: { sessionId }, event: { type: 'counter-closed' } })
  })
}
