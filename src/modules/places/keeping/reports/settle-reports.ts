import { grant, type Result, refuse } from '#kernel/result.ts'
import { askingAgent } from '#platform/db/asking-agent.ts'
import { writeInJournal } from '#platform/journal/journal.ts'
import type { PlaceId } from '../../place.ts'
import type { PlaceReport } from '../../reports/report.ts'
import { recordSettling, type Settling } from '../../reports/report-store.ts'
import { heldPlace, type KeepingErrand } from '../held-place.ts'
import { verifyPlace } from '../verify-place.ts'
import { correctors, isOneOf } from '../who-keeps.ts'

/** Errors of one place, answered. */
export interface Answered {
  readonly placeId: PlaceId
  readonly reports: readonly PlaceReport[]
  readonly as: Settling['as']
}

/** Answers what people reported; a place put right after a report was asked, and its sheet says when. */
export async function settleReports(
  errand: KeepingErrand,
  { placeId, reports, as }: Answered,
): Promise<Result<undefined, 'not-allowed' | 'nothing-waits'>> {
  if (!isOneOf(errand.asker, correctors)) return refuse('not-allowed')
  const { agentId } = askingAgent(errand.asker)
  const ids = reports.filter((report) => report.placeId === placeId).map(({ id }) => id)
  const settled = await recordSettling(errand.db, ids, { as, on: errand.today, by: agentId })
  if (settled === 0) return refuse('nothing-waits')
  await writeInJournal(errand, {
    action: 'places.report-settled',
    subject: { kind: 'place', id: placeId },
    content: { as, reports: settled },
  })
  const place = as === 'corrected' ? await heldPlace(errand, placeId) : undefined
  if (place) await verifyPlace(errand, place)
  return grant(undefined)
}
