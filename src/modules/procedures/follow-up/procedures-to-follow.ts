import type { Day } from '#kernel/day.ts'
import type { AgentId } from '#kernel/ids.ts'
import type { Errand } from '#platform/db/errand.ts'
import { actorOf } from '../steps/take-steps.ts'
import type { ProceduresTables } from '../tables.ts'
import { listToFollow, type ToFollowList } from './follow-up-store.ts'

const shownAtMost = 200

/**
 * What there is to look at that day in the asker's organisation, for one agent or for all: rights that may be lost,
 * then calls that were promised, answers due, receipts missing, what has been blocked for long.
 */
export function proceduresToFollow(
  errand: Errand<ProceduresTables>,
  { agentId, today }: { readonly agentId?: AgentId | undefined; readonly today: Day },
): Promise<ToFollowList> {
  const { organisationId } = actorOf(errand.asker)
  return listToFollow(errand.db, { organisationId, agentId, today, limit: shownAtMost })
}
