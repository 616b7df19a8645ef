import { grant, type Result, refuse } from '#kernel/result.ts'
import { listRestricted } from '#modules/people/index.ts'
import { continueAs, type Errand } from '#platform/db/errand.ts'
import type { Contact } from '../consent.ts'
import { findContact, findReferral, findReferralOfLink, listSteps } from '../keep/referral-store.ts'
import { findLinkByKey } from '../keep/link-store.ts'
import { holdReferral } from '../keep/referral-writing-store.ts'
import { markReferral } from '../move-referral.ts'
import { isRunning, type Referral } from '../referral.ts'
import type { Tables } from '../referrals-options.ts'
import { isOpen, type Link } from './link.ts'
import { hashOfCode, readLinkCode } from './link-code.ts'

export type LinkRefusal = 'unknown-link' | 'old-link'

/** What a partner sees by its link, and the errand it answers with. */
export interface AtLink {
  /** At the visitor’s door, with the link as its key: that one referral, and nothing else. */
  readonly errand: Errand<Tables>
  readonly referral: Referral
  readonly expiresAt: Date
  /** Only once the partner has accepted. */
  readonly contact: Contact | undefined
}

/** What the link of this code opens. Nothing is written: a mailbox that follows links answers nothing. */
export async function openLink(
  errand: Errand<Tables>,
  sealingKey: Uint8Array,
  typed: string,
): Promise<Result<AtLink, LinkRefusal>> {
  const found = await findLink(errand, sealingKey, typed)
  if (!found) return refuse('unknown-link')
  const { link, partner } = found
  if (!isOpen(link, errand.now)) return refuse('old-link')
  const referral = await findReferralOfLink(partner.db)
  // Art. 18 RGPD: what is kept of a restricted file is shown to nobody outside.
  if (!referral || (await isRestricted(partner, link, referral))) return refuse('old-link')
  const contact = await findContact(partner.db, referral.id)
  return grant({ errand: partner, referral, expiresAt: link.expiresAt, contact })
}

/** A partner whose link is too old asks for another: the agent finds it in what she has to follow. False for no link of ours. */
export async function askForLink(
  errand: Errand<Tables>,
  sealingKey: Uint8Array,
  typed: string,
): Promise<boolean> {
  const found = await findLink(errand, sealingKey, typed)
  if (!found) return false
  if (isOpen(found.link, errand.now)) return true
  const { organisationId, referralId } = found.link
  const ourselves = await continueAs(errand, { door: 'system', organisationId })
  await holdReferral(ourselves.db, referralId)
  const referral = await findReferral(ourselves.db, referralId)
  if (!referral || !isRunning(referral.state)) return true
  const last = (await listSteps(ourselves.db, referralId)).at(-1)
  if (last?.kind !== 'link-asked')
    await markReferral(ourselves, referral, { mark: 'link-asked', by: 'partner' })
  return true
}

interface Found {
  readonly link: Link
  readonly partner: Errand<Tables>
}

async function findLink(
  errand: Errand<Tables>,
  sealingKey: Uint8Array,
  typed: string,
): Promise<Found | undefined> {
  const code = readLinkCode(typed)
  if (code === undefined) return undefined
  const key = hashOfCode(sealingKey, code)
  const visitor = await continueAs(errand, { door: 'visitor', key })
  const link = await findLinkByKey(visitor.db, key)
  if (!link) return undefined
  const { organisationId } = link
  return { link, partner: await continueAs(errand, { door: 'visitor', key, organisationId }) }
}

async function isRestricted(
  errand: Errand<Tables>,
  { organisationId }: Link,
  { personId }: Referral,
): Promise<boolean> {
  const ourselves = await continueAs(errand, { door: 'system', organisationId })
  const restricted = await listRestricted(ourselves.db)
  await continueAs(errand, errand.asker)
  return restricted.includes(personId)
}
