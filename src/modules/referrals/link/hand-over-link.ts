import { grant, type Result, refuse } from '#kernel/result.ts'
import type { Errand } from '#platform/db/errand.ts'
import { once, type OnceTables } from '#platform/db/once.ts'
import type { JournalTables } from '#platform/journal/journal.ts'
import { endLinks, findLastLink, insertLink } from '../keep/link-store.ts'
import { findReferral } from '../keep/referral-store.ts'
import { holdReferral } from '../keep/referral-writing-store.ts'
import { markReferral } from '../move-referral.ts'
import { isRunning, type MoveRefusal, type Referral, type ReferralId } from '../referral.ts'
import type { ReferralsTables } from '../tables.ts'
import { type Link, type LinkId, linkEnd } from './link.ts'
import { codeOf, hashOfCode } from './link-code.ts'

type LinkTables = ReferralsTables & JournalTables & OnceTables

/** Makes a link for eight days; the one before opens nothing any more. */
export async function handOverLink(
  errand: Errand<ReferralsTables>,
  sealingKey: Uint8Array,
  referral: Pick<Referral, 'id' | 'organisationId' | 'personId'>,
): Promise<void> {
  await endLinks(errand.db, referral.id, errand.now)
  const id = errand.newId() as LinkId
  await insertLink(errand.db, referral, {
    id,
    keyHash: hashOfCode(sealingKey, codeOf(sealingKey, id)),
    madeAt: errand.now,
    madeBy: errand.asker.agentId,
    expiresAt: linkEnd(errand.now),
  })
}

/** Another link, for a partner that still has something to answer. */
export function renewLink(
  errand: Errand<LinkTables>,
  {
    sealingKey,
    id,
    requestId,
  }: { readonly sealingKey: Uint8Array; readonly id: ReferralId; readonly requestId: string },
): Promise<Result<ReferralId, MoveRefusal | 'unknown-referral'>> {
  return once(errand, { scope: 'referrals.link', key: requestId }, async () => {
    await holdReferral(errand.db, id)
    const referral = await findReferral(errand.db, id)
    if (!referral) return refuse('unknown-referral')
    if (!isRunning(referral.state)) return refuse('moved-on')
    await handOverLink(errand, sealingKey, referral)
    await markReferral(errand, referral, { mark: 'link-renewed', by: 'agent' })
    return grant(id)
  })
}

/** The link a partner may use now, with its code: shown to agents, on the page and on the sheet. */
export interface ShownLink extends Link {
  readonly code: string
}

export async function linkShown(
  { db }: Errand<ReferralsTables>,
  sealingKey: Uint8Array,
  id: ReferralId,
): Promise<ShownLink | undefined> {
  const link = await findLastLink(db, id)
  return link && { ...link, code: codeOf(sealingKey, link.id) }
}
