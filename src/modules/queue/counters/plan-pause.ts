import { grant, type Result, refuse } from '#kernel/result.ts'
import type { Errand } from '#platform/db/errand.ts'
import { counterOf } from './agent-counter.ts'
import { changeLine } from '../change-line.ts'
import type { PauseId } from './counter-session.ts'
import { insertPause, listPauses, withdrawPause } from './counter-store.ts'
import type { LineTables } from '../tables.ts'

export interface PauseWish {
  readonly from: Date
  readonly until: Date
  readonly requestId: string
}

export type PauseRefusal =
  | 'unknown-site'
  | 'no-open-counter'
  | 'pause-over'
  | 'pause-too-long'
  | 'pause-overlaps'

const longestPause = 8 * 3_600_000

/** Says in advance when the counter will not call, so that the waiting time shown to people is true. */
export async function planPause(
  errand: Errand<LineTables>,
  { from, until, requestId }: PauseWish,
): Promise<Result<{ pauseId: PauseId }, PauseRefusal>> {
  const session = await counterOf(errand)
  if (!session) return refuse('no-open-counter')
  if (until <= from || until <= errand.now) return refuse('pause-over')
  if (until.getTime() - from.getTime() > longestPause) return refuse('pause-too-long')
  const request = { siteId: session.siteId, requestId, scope: `pause:${session.id}` }
  return changeLine<{ pauseId: PauseId }, PauseRefusal>(errand, request, async (line) => {
    const known = await listPauses(errand.db, { sessionIds: [session.id], now: line.at })
    if (known.some((pause) => pause.from < until && from < pause.until)) return refuse('pause-overlaps')
    const pauseId = errand.newId() as PauseId
    const { organisationId } = line
    await insertPause(errand.db, { id: pauseId, sessionId: session.id, organisationId, from, until })
    return grant({ answer: { pauseId }, event: { type: 'pause-planned' } })
  })
}

/** The pause will not be taken, or is over early. */
export async function cancelPause(
  errand: Errand<LineTables>,
  { pauseId, requestId }: { pauseId: PauseId; requestId: string },
): Promise<Result<{ pauseId: PauseId }, 'unknown-site' | 'no-open-counter' | 'unknown-pause'>> {
  const session = await counterOf(errand)
  if (!session) return refuse('no-open-counter')
  const request = { siteId: session.siteId, requestId, scope: `unpause:${pauseId}` }
  return changeLine<{ pauseId: PauseId }, 'unknown-pause'>(errand, request, async (line) => {
    const known = await withdrawPause(errand.db, { id: pauseId, sessionId: session.id, at: line.at })
    if (!known) return refuse('unknown-pause')
    return grant({ answer: { pauseId }, event: { type: 'pause-withdrawn' } })
  })
}
