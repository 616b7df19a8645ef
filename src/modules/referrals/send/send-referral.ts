import { grant, type Result, refuse } from '#kernel/result.ts'
import { findPerson, fullName } from '#modules/people/index.ts'
import type { Language } from '#kernel/language.ts'
import type { Errand } from '#platform/db/errand.ts'
import { once } from '#platform/db/once.ts'
import type { Consent, Manner } from '../consent.ts'
import { findReferral } from '../keep/referral-store.ts'
import { holdReferral, insertConsent, saveContact, withdrawConsent } from '../keep/referral-writing-store.ts'
import { handOverLink } from '../link/hand-over-link.ts'
import { moveReferral } from '../move-referral.ts'
import { mayMove, type MoveRefusal, type Referral, type ReferralId } from '../referral.ts'
import type { Tables } from '../referrals-options.ts'
import { markOfRead } from './what-was-read.ts'

export type SendRefusal = 'no-consent' | 'reach-missing' | 'reach-too-long' | 'draft-changed' | MoveRefusal

export interface Sending {
  readonly referralId: ReferralId
  /** How she agreed; nothing leaves without it. */
  readonly manner: Manner | undefined
  /** What was read to her, in her language. */
  readonly words: string
  readonly language: Language
  /** The mark of what was read to her; absent when it is read in the same transaction. */
  readonly read?: string
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
  sending: Sending,
): Promise<Result<ReferralId, SendRefusal | 'unknown-referral'>> {
  await holdReferral(errand.db, sending.referralId)
  const referral = await findReferral(errand.db, sending.referralId)
  const person = referral && (await findPerson(errand, referral.personId))
  if (!referral || !person) return refuse('unknown-referral')
  const agreed = mayLeave(referral, sending)
  if (!agreed.ok) return agreed
  const { now: at, asker } = errand
  // Sent again: she agreed again, and only that counts.
  await withdrawConsent(errand.db, referral.id, { at, withAgent: asker.agentId })
  const consent = { ...agreed.value, givenAt: at, withdrawnAt: undefined }
  await insertConsent(errand.db, referral, { id: errand.newId(), consent, notedBy: asker.agentId })
  await saveContact(errand.db, referral, { name: fullName(person.names), reach: sending.reach })
  await handOverLink(errand, sealingKey, referral)
  const moved = await moveReferral(errand, referral.id, { move: 'sent', by: 'agent' })
  return moved.ok ? grant(referral.id) : moved
}

/** Whether it may leave: what she was read is what leaves, and she agreed to it; answers what she agreed to. */
function mayLeave(
  referral: Referral,
  { manner, words, language, read, reach }: Sending,
): Result<Pick<Consent, 'words' | 'language' | 'manner'>, SendRefusal> {
  const may = mayMove(referral.state, 'sent', 'agent')
  if (!may.ok) return may
  if (read !== undefined && read !== markOfRead(referral, words)) return refuse('draft-changed')
  if (!manner) return refuse('no-consent')
  if (reach === '') return refuse('reach-missing')
  return reach.length > longestReach ? refuse('reach-too-long') : grant({ words, language, manner })
}
