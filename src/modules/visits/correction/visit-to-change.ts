import { grant, type Result, refuse } from '#kernel/result.ts'
import { askingAgent } from '#platform/db/asking-agent.ts'
import type { Errand } from '#platform/db/errand.ts'
import { findVisit } from '../record/visit-store.ts'
import type { VisitsTables } from '../tables.ts'
import type { Visit, VisitId } from '../visit.ts'
import { type Cancellation, mayCorrect } from './cancellation.ts'
import { holdVisit, listCancellations, listVersions } from './correction-store.ts'

export type ChangeRefusal = 'unknown-visit' | 'not-yours' | 'already-corrected'

export interface VisitToChange {
  readonly visit: Visit
  /** The one that stands in its way, when it is cancelled. */
  readonly cancelled: Cancellation | undefined
}

/** The visit that is about to be changed, held until the end: the last of its corrections, and the asker's to change. */
export async function visitToChange(
  errand: Errand<VisitsTables>,
  id: VisitId,
): Promise<Result<VisitToChange, ChangeRefusal>> {
  const versions = await listVersions(errand.db, id)
  const [first] = versions
  if (!first) return refuse('unknown-visit')
  await holdVisit(errand.db, first)
  if ((await listVersions(errand.db, first)).at(-1) !== id) return refuse('already-corrected')
  const visit = await findVisit(errand.db, id)
  if (!visit) return refuse('unknown-visit')
  if (!mayCorrect(visit, askingAgent(errand.asker))) return refuse('not-yours')
  const cancellations = await listCancellations(errand.db, [id])
  return grant({ visit, cancelled: cancellations.find(({ undone }) => !undone) })
}
