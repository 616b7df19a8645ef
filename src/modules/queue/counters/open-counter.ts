import { grant, type Result, refuse } from '#kernel/result.ts'
import type { Errand } from '#platform/db/errand.ts'
import { agentIdOf, counterOf } from './agent-counter.ts'
import { changeLine } from '../change-line.ts'
import { findOpenSessionAt, insertSession } from './counter-store.ts'
import type { CounterId, ServiceId, SiteId } from '../site.ts'
import { listCounters, listServices } from '../site-store.ts'
import type { LineTables } from '../tables.ts'
import type { CounterSessionId } from '../ticket.ts'

export interface CounterOpening {
  readonly siteId: SiteId
  readonly counterId: CounterId
  /** Services taken there; those that the place does not give are left out. */
  readonly skills: readonly ServiceId[]
  readonly requestId: string
}

export type OpenCounterRefusal =
  | 'unknown-site'
  | 'unknown-counter'
  | 'counter-taken'
  | 'counter-open-elsewhere'
  | 'no-service'

/** An agent sits down at a counter. */
export function openCounter(
  errand: Errand<LineTables>,
  { siteId, counterId, skills, requestId }: CounterOpening,
): Promise<Result<{ sessionId: CounterSessionId }, OpenCounterRefusal>> {
  const request = { siteId, requestId, scope: `open:${counterId}` }
  return changeLine(errand, request, async (line) => {
    const counters = await listCounters(errand.db, siteId)
    if (!counters.some(({ id }) => id === counterId)) return refuse('unknown-counter')
    if (await counterOf(errand)) return refuse('counter-open-elsewhere')
    if (await findOpenSessionAt(errand.db, counterId)) return refuse('counter-taken')
    const services = await listServices(errand.db, siteId)
    const given = services.map(({ id }) => id).filter((id) => skills.includes(id))
    if (given.length === 0) return refuse('no-service')
    const sessionId = errand.newId() as CounterSessionId
    const { organisationId } = line
    const agentId = agentIdOf(errand)
    await insertSession(errand.db, {
      id: sessionId,
      organisationId,
      siteId,
      counterId,
      agentId,
      skills: given,
      openedAt: line.at,
    })
    return grant({ answer: { sessionId }, event: { type: 'counter-opened' } })
  })
}
