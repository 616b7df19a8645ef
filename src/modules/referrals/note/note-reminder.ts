import { grant, type Result, refuse } from '#kernel/result.ts'
import type { Errand } from '#platform/db/errand.ts'
import { once } from '#platform/db/once.ts'
import { findReferral } from '../keep/referral-store.ts'
import { holdReferral } from '../keep/referral-writing-store.ts'
import { markReferral } from '../move-referral.ts'
import { isRunning, type MoveRefusal, type ReferralId } from '../referral.ts'
import type { Tables } from '../referrals-options.ts'

/** An agent has called or written to the partner again: the ten days begin anew. */
export function noteReminder(
  errand: Errand<Tables>,
  { id, requestId }: { readonly id: ReferralId; readonly requestId: string },
): Promise<Result<ReferralId, MoveRefusal | 'unknown-referral'>> {
  return once(errand, { scope: 'referrals.remind', key: requestId }, async () => {
    await holdReferral(errand.db, id)
    const referral = await findReferral(errand.db, id)
    if (!referral) return refuse('unknown-referral')
    if (!isRunning(referral.state)) return refuse('moved-on')
    await markReferral(errand, referral, { mark: 'reminded', by: 'agent' })
    return grant(id)
  })
}
