import { organisationOf } from '#platform/db/asking-organisation.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { Hand } from '../letter-writing-store.ts'

/** Who writes, for which organisation, and when. */
export function handOf({ asker, now }: Pick<Errand<unknown>, 'asker' | 'now'>): Hand {
  return { organisationId: organisationOf(asker), agentId: asker.agentId, at: now }
}
