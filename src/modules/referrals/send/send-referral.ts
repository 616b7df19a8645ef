import { grant, type Result, refuse } from '#kernel/result.ts'
import { findPerson, fullName } from '#modules/people/index.ts'
import type { Language } from '#kernel/language.ts'
import type { Errand } from '#platform/db/errand.ts'
import { once } from '#platform/db/once.ts'
import type { Manner } from '../consent.ts'
import { findReferral } from '../keep/referral-store.ts'
import { holdReferral, insertConsent, saveContact, withdrawConsent } from '../keep/referral-writing-store.ts'
import { handOverLink } from '../link/hand-over-link.ts'
import { moveReferral } from '../move-referral.ts'
import { mayMove, type MoveRefusal, type ReferralId } from '../referral.ts'
import type { Tables } from '../referrals-options.ts'

export type SendRefusal = 'no-consent' | 'reach-missing' | 'reach-too-long' | MoveRefusal

export interface Sending {
  readonly referralId: ReferralId
  /** How she agreed; nothing leaves without it. */
  readonly manner: Manner | undefined
  /** What was read to her, in her language. */
  readonly words: string
  readonly language: Language
  /** How the partner reaches her once it has accepted. */
  readonly reach: string
  readonly requestId: string | undefined
}

const longestReach = 200

/** She agrees, a link is made, and the partner may be told. */
export function sendReferral(
  errand: Errand<Tables>,
  sealingKey: Uint8Array,
  sending: Sending,
): Promise<Result<ReferralId, SendRefusal | 'unknown-referral'>> {
  return once(errand, { scope: 'referrals.send', key: sending.requestId }, () =>
    send(errand, sealingKey, sending),
  )
}

async function send(
  errand: Errand<Tables>,
  sealingKey: Uint8Array,
  { referralId, manner, words, language, reach }: Sending,
): Promise<Result<ReferralId, SendRefusal | 'unknown-referral'>> {
  await holdReferral(errand.db, referralId)
  const referral = await findReferral(errand.db, referralId)
  const person = referral && (await findPerson(errand, referral.personId))
  if (!referral || !person) return refuse('unknown-referral')
  const may = mayMove(referral.state, 'sent', 'agent')
  if (!may.ok) return may
  if (!manner) return refuse('no-consent')
  if (reach === '') return refuse('reach-missing')
  if (reach.length > longestReach) return refuse('reach-too-long')
  const { now: at, asker } = errand
  // Sent again: she agreed again, and only that counts.
  await withdrawConsent(errand.db, referral.id, { at, withAgent: asker.agentId })
  const consent = { words, language, manner, givenAt: at, withdrawnAt: undefined }
  await insertConsent(errand.db, referral, { id: errand.newId(), consent, notedBy: asker.agentId })
  await saveContact(errand.db, referral, { name: fullName(person.names), reach })
  await handOverLink(errand, sealingKey, referral)
  const moved = await moveReferral(errand, referral.id, { move: 'sent', by: 'agent' })
  return moved.ok ? grant(referral.id) : moved
}
