import type { VNode } from 'preact'
import type { Look } from '#modules/people/index.ts'
import { timeInWords } from '#platform/i18n/format.ts'
import { ButtonLink, ButtonRow } from '#platform/ui/button.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import { PrintButton } from '#platform/ui/print-button.tsx'
import type { Copy } from '../copy/draw-copy.ts'
import type { RightsRequest } from '../request/rights-request.ts'
import { ownCopyUrl, ownEndUrl, ownMachineCopyUrl, ownRequestUrl } from '../urls.ts'
import { HeldSection } from './held-section.tsx'
import { LooksSection } from './looks-section.tsx'
import { OwnRequestsSection } from './own-requests-section.tsx'
import { sayOwnPage } from './say.ts'

export interface OwnPageProps {
  readonly frame: Frame
  readonly name: string
  readonly closesAt: Date
  /** What is next, what was done. */
  readonly sections: readonly VNode[]
  readonly looks: readonly Look[]
  readonly copy: Copy
  readonly requests: readonly RightsRequest[]
  /** Standing at a kiosk: the screen cleans itself when the time is over. */
  readonly isAtKiosk: boolean
}

const secondsAtAKiosk = 180

/** What was done with her, what is next, what is kept and who looked; and what she may ask. */
export function OwnPage(props: OwnPageProps): VNode {
  const { frame, name, closesAt, sections, looks, copy, requests, isAtKiosk } = props
  const say = sayOwnPage(frame.language)
  const clean = isAtKiosk ? { refreshSeconds: secondsAtAKiosk, refreshUrl: ownEndUrl } : {}
  return (
    <Page {...frame} {...clean} audience="resident" title={say('title')}>
      <h1>
        <bdi>{say('hello', { name })}</bdi>
      </h1>
      <p class="no-print">{say('stays', { time: timeInWords(closesAt, frame.language) })}</p>
      <ButtonRow>
        <ButtonLink href={ownEndUrl}>{say('close')}</ButtonLink>
        <PrintButton>{say('print')}</PrintButton>
      </ButtonRow>
      {sections}
      <LooksSection language={frame.language} looks={looks} />
      <OwnRequestsSection language={frame.language} requests={requests} />
      <HeldSection language={frame.language} copy={copy} />
      <section class="no-print" aria-labelledby="take">
        <h2 id="take">{say('take')}</h2>
        <p>{say('takeIntro')}</p>
        <ul>
          <li>
            <a href={ownCopyUrl}>{say('takeReading')}</a>
          </li>
          <li>
            <a href={ownMachineCopyUrl} download>
              {say('takeMachine')}
            </a>
          </li>
        </ul>
        <ButtonLink href={ownRequestUrl} tone="secondary">
          {say('ask')}
        </ButtonLink>
      </section>
    </Page>
  )
}
