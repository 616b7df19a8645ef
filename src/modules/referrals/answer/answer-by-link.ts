import { type Result, refuse } from '#kernel/result.ts'
import { once } from '#platform/db/once.ts'
import type { Form } from '#platform/http/form.ts'
import { requestIdOf } from '#platform/http/request-id.ts'
import type { AtLink } from '../link/open-link.ts'
import { moveReferral } from '../move-referral.ts'
import type { ReferralId } from '../referral.ts'
import type { SaidMove } from '../urls.ts'
import { type AnswerRefusal, readAnswer, seenIn } from './read-answer.ts'

/** A partner confirms its answer: once, however often the form is sent. */
export async function answerByLink(
  { errand, referral }: AtLink,
  move: SaidMove,
  form: Form,
): Promise<Result<ReferralId, AnswerRefusal>> {
  const told = readAnswer(form, move, errand.today)
  if (!told.ok) return told
  return once(errand, { scope: 'referrals.answer', key: requestIdOf(form, errand) }, async () => {
    const seen = seenIn(form)
    const moved = await moveReferral(errand, referral.id, { ...told.value, move, by: 'partner', seen })
    return moved.ok ? moved : refuse('moved-on')
  })
}
