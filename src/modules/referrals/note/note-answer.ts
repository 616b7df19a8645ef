import { type Result, refuse } from '#kernel/result.ts'
import type { Errand } from '#platform/db/errand.ts'
import { once } from '#platform/db/once.ts'
import type { Form } from '#platform/http/form.ts'
import { requestIdOf } from '#platform/http/request-id.ts'
import { type AnswerRefusal, readAnswer, seenIn } from '../answer/read-answer.ts'
import { withdrawConsent } from '../keep/referral-writing-store.ts'
import { moveReferral } from '../move-referral.ts'
import type { Referral, ReferralId } from '../referral.ts'
import type { Tables } from '../referrals-options.ts'
import type { SaidMove } from '../urls.ts'

/** An agent notes what she was told; an agreement taken back ends with it. */
export async function noteAnswer(
  errand: Errand<Tables>,
  referral: Referral,
  { move, form }: { readonly move: SaidMove; readonly form: Form },
): Promise<Result<ReferralId, AnswerRefusal>> {
  const told = readAnswer(form, move, referral.sentOn ?? errand.today)
  if (!told.ok) return told
  return once(errand, { scope: 'referrals.note', key: requestIdOf(form, errand) }, async () => {
    const seen = seenIn(form)
    const moved = await moveReferral(errand, referral.id, { ...told.value, move, by: 'agent', seen })
    if (!moved.ok) return refuse('moved-on')
    if (told.value.reason === 'consent-withdrawn')
      await withdrawConsent(errand.db, referral.id, { at: errand.now, withAgent: errand.asker.agentId })
    return moved
  })
}
