import { grant, type Result, refuse } from '#kernel/result.ts'
import type { Errand } from '#platform/db/errand.ts'
import { once } from '#platform/db/once.ts'
import { findReferral } from '../keep/referral-store.ts'
import { holdReferral } from '../keep/referral-writing-store.ts'
import { markReferral } from '../move-referral.ts'
import { isRunning, type Mark, type MoveRefusal, type ReferralId } from '../referral.ts'
import type { Tables } from '../referrals-options.ts'

export interface ToMark {
  readonly id: ReferralId
  /** `reminded`: she called the partner, and the ten days begin anew. `told`: the person knows the answer. */
  readonly mark: Extract<Mark, 'reminded' | 'told'>
  readonly requestId: string
}

/** An agent notes that she has done what was to be done. */
export function noteMark(
  errand: Errand<Tables>,
  { id, mark, requestId }: ToMark,
): Promise<Result<ReferralId, MoveRefusal | 'unknown-referral'>> {
  return once(errand, { scope: `referrals.${mark}`, key: requestId }, async () => {
    await holdReferral(errand.db, id)
    const referral = await findReferral(errand.db, id)
    if (!referral) return refuse('unknown-referral')
    if (!isRunning(referral.state)) return refuse('moved-on')
    await markReferral(errand, referral, { mark, by: 'agent' })
    return grant(id)
  })
}
