import type { Announcement } from '#platform/events/announce.ts'
import type { FollowedProcedure } from '../procedure.ts'
import type { Step } from './procedure-step.ts'

/** What other modules are told of these steps: that it went, the first time, and how it ended. */
export function announcementsOf(
  { id, personId, sending }: Pick<FollowedProcedure, 'id' | 'personId' | 'sending'>,
  steps: readonly Step[],
): readonly Announcement[] {
  const payload = { procedureId: id, personId }
  return steps.flatMap((step) => {
    if (step.kind === 'sent' && !sending) return [{ name: 'procedures.sent', payload }]
    if (step.kind !== 'outcome-recorded') return []
    return [{ name: 'procedures.outcome-recorded', payload: { ...payload, outcome: step.outcome } }]
  })
}
