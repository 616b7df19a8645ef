import type { VNode } from 'preact'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import { say } from '../say.ts'
import { figuresUrl, referralsUrl } from '../urls.ts'
import { type ReferralLine, ReferralList } from './referral-list.tsx'

export interface ReferralsPageProps {
  readonly frame: Frame
  readonly lines: readonly ReferralLine[]
  readonly whose: 'own' | 'all'
  readonly seesFigures: boolean
}

/** Everything that is not closed, of one agent or of all. */
export function ReferralsPage({ frame, lines, whose, seesFigures }: ReferralsPageProps): VNode {
  const title = say('referrals')
  return (
    <Page {...frame} audience="agent" title={title} wide>
      <h1>{title}</h1>
      <nav aria-label={say('whose')}>
        <p>
          <Choice href={referralsUrl} text={say('mine')} isCurrent={whose === 'own'} />
          {' · '}
          <Choice href={`${referralsUrl}?pour=tous`} text={say('everybodys')} isCurrent={whose === 'all'} />
        </p>
      </nav>
      <ReferralList name="orientations" caption={title} captionHidden lines={lines} />
      {seesFigures ? (
        <p>
          <a href={figuresUrl}>{say('figures')}</a>
        </p>
      ) : null}
    </Page>
  )
}

function Choice({ href, text, isCurrent }: { href: string; text: string; isCurrent: boolean }): VNode {
  return (
    <a href={href} aria-current={isCurrent ? 'page' : undefined}>
      {text}
    </a>
  )
}
