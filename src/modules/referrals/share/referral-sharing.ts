import type { Shareable } from '#platform/sharing/shareable.ts'
import type { ReferralId } from '../referral.ts'
import { referralUrl } from '../urls.ts'

/** A referral is opened to the team by who wrote it. */
export const referralSharing: Shareable = {
  content: 'procedure',
  called: 'referral',
  table: 'referral',
  author: 'written_by',
  journal: { opened: 'referrals.shared', closed: 'referrals.closed-again' },
  url: (id) => referralUrl(id as ReferralId),
}
