import { organisationOf } from '#platform/db/asking-organisation.ts'
import { continueAs, type Errand } from '#platform/db/errand.ts'
import { once } from '#platform/db/once.ts'
import type { PersonId } from '#kernel/ids.ts'
import { findReferral, listReferralsOf } from '../keep/referral-store.ts'
import { withdrawConsent } from '../keep/referral-writing-store.ts'
import { moveReferral } from '../move-referral.ts'
import { mayMove, type Referral, type ReferralId } from '../referral.ts'
import type { Tables } from '../referrals-options.ts'

/** What of hers a partner still has, or had: not what nobody was ever told. */
export async function ownReferrals(errand: Errand<Tables>, personId: PersonId): Promise<readonly Referral[]> {
  const referrals = await listReferralsOf(errand.db, personId)
  return referrals.filter(({ sentOn, state }) => sentOn !== undefined && state !== 'closed')
}

/** She takes her agreement back (art. 7 § 3 RGPD): the link opens nothing from now on. At her own door. */
export async function takeBack(
  errand: Errand<Tables>,
  { id, requestId }: { readonly id: ReferralId; readonly requestId: string },
): Promise<void> {
  // Seen at her door: it is hers. We write for her, as she may write nothing by herself.
  const referral = await findReferral(errand.db, id)
  if (!referral || !mayMove(referral.state, 'abandoned', 'person').ok) return
  const organisationId = organisationOf(errand.asker)
  await once(errand, { scope: 'referrals.withdraw', key: requestId }, async () => {
    const ourselves = await continueAs(errand, { door: 'system', organisationId })
    const told = { move: 'abandoned', by: 'person', reason: 'consent-withdrawn' } as const
    const moved = await moveReferral(ourselves, id, told)
    if (moved.ok) await withdrawConsent(ourselves.db, id, { at: errand.now, withAgent: undefined })
    await continueAs(errand, errand.asker)
  })
}
