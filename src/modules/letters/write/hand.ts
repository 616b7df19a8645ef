import type { Errand } from '#platform/db/errand.ts'
import type { Hand } from '../letter-writing-store.ts'

/** Who writes, for which organisation, and when. */
export function handOf({ asker, now }: Pick<Errand<unknown>, 'asker' | 'now'>): Hand {
  if (!asker.organisationId) throw new Error(`no organisation at the door ${asker.door}`)
  return { organisationId: asker.organisationId, agentId: asker.agentId, at: now }
}
