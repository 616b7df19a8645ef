import type { PersonId } from '#kernel/ids.ts'
import { codeOf } from '#modules/referrals/link/link-code.ts'
import type { LinkId } from '#modules/referrals/link/link.ts'
import { linkShown } from '#modules/referrals/link/hand-over-link.ts'
import type { ReferralId } from '#modules/referrals/referral.ts'
import { sendReferral } from '#modules/referrals/send/send-referral.ts'
import { writeReferral } from '#modules/referrals/write/write-referral.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { Database } from '#test/support/declared.ts'

export const reach = '06 39 98 12 34'

/** A draft: somebody sent to learn French. */
export async function aReferral(
  errand: Errand<Database>,
  personId: PersonId,
  words = 'Cherche un cours du matin',
): Promise<ReferralId> {
  const partner = {
    placeId: undefined,
    name: 'Lire et dire',
    phone: undefined,
    email: undefined,
    address: undefined,
  }
  const written = { partner, need: 'french', words, welcome: undefined } as const
  const answer = await writeReferral(errand, { personId, written, requestId: undefined })
  if (!answer.ok) throw new Error(answer.refusal)
  return answer.value
}

/** The same, agreed to and sent, with the code of its link. */
export async function aSentReferral(
  errand: Errand<Database>,
  personId: PersonId,
  sealingKey: Uint8Array,
): Promise<{ readonly id: ReferralId; readonly link: string }> {
  const id = await aReferral(errand, personId)
  const sent = await sendReferral(errand, sealingKey, {
    referralId: id,
    manner: 'spoken',
    words: 'J’accepte.',
    language: 'fr',
    reach,
    requestId: undefined,
  })
  if (!sent.ok) throw new Error(sent.refusal)
  const link = await linkShown(errand, sealingKey, id)
  return { id, link: link?.code ?? '' }
}

/** The code of a link, or of one that was never made. */
export function codeFor(linkId: string, sealingKey: Uint8Array): string {
  return codeOf(sealingKey, linkId as LinkId)
}
