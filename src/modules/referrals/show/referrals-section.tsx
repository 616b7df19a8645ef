import type { VNode } from 'preact'
import type { PersonId } from '#kernel/ids.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { DataTable } from '#platform/ui/data-table.tsx'
import type { Referral } from '../referral.ts'
import { say } from '../say.ts'
import { choiceUrl, referralUrl } from '../urls.ts'
import { type ReferralLine, ReferralList, Where } from './referral-list.tsx'

export interface ReferralsSectionProps {
  readonly personId: PersonId
  readonly referrals: readonly Referral[]
  readonly mayWrite: boolean
}

/** Where she was sent and what came of it, on her file. */
export function ReferralsSection({ personId, referrals, mayWrite }: ReferralsSectionProps): VNode {
  return (
    <section class="referrals">
      <h2>{say('referrals')}</h2>
      <DataTable
        name="orientations"
        caption={say('referrals')}
        captionHidden
        rows={referrals}
        empty={say('noneOfHers')}
        columns={[
          {
            heading: say('partner'),
            rowHeading: true,
            cell: ({ id, partner }) => <a href={referralUrl(id)}>{partner.name}</a>,
          },
          { heading: say('need'), cell: ({ need }) => say(`need-${need}`) },
          { heading: say('state'), cell: (referral) => <Where referral={referral} /> },
        ]}
      />
      {mayWrite ? (
        <ButtonLink href={choiceUrl(personId)} tone="secondary">
          {say('refer')}
        </ButtonLink>
      ) : null}
    </section>
  )
}

/** Referrals that wait for an agent, in the list of what is to be followed. */
export function ToFollowSection({ lines }: { lines: readonly ReferralLine[] }): VNode {
  return (
    <section class="referrals">
      <h2>{say('toFollow')}</h2>
      <ReferralList name="orientations" caption={say('toFollow')} captionHidden lines={lines} />
    </section>
  )
}
