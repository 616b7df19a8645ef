import type { Errand } from '#platform/db/errand.ts'
import { type OnceTables, once } from '#platform/db/once.ts'
import type { Hand } from '../letter-writing-store.ts'

/** Who writes, for which organisation, and when. */
export function handOf({ asker, now }: Pick<Errand<unknown>, 'asker' | 'now'>): Hand {
  if (!asker.organisationId) throw new Error(`no organisation at the door ${asker.door}`)
  return { organisationId: asker.organisationId, agentId: asker.agentId, at: now }
}

/** Does it once for a request of this organisation; without a request it is simply done. */
export function onceForThisRequest<Answer>(
  errand: Errand<OnceTables>,
  requestId: string | undefined,
  work: () => Promise<Answer>,
): Promise<Answer> {
  if (requestId === undefined) return work()
  const key = `${handOf(errand).organisationId}:${requestId}`
  return once(errand, { scope: 'letters', key }, work)
}
