import type { VNode } from 'preact'
import { ButtonLink, ButtonRow } from '#platform/ui/button.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import { sayPage } from './say.ts'

/** Why a form cannot be filled: its time is over, it was closed, it is nowhere, it is sent. */
export type ClosedReason = 'expired' | 'withdrawn' | 'notFound' | 'sentAlready'

export interface ClosedPageProps {
  readonly frame: Frame
  readonly reason: ClosedReason
  readonly atKiosk: boolean
  /** Where one begins again; absent where one cannot. */
  readonly againHref?: string
  readonly resumeHref?: string
}

/** What is kept, and what to do: never a dead end. */
export function ClosedPage({ frame, reason, atKiosk, againHref, resumeHref }: ClosedPageProps): VNode {
  const say = sayPage(frame.language)
  return (
    <Page {...frame} audience={atKiosk ? 'kiosk' : 'resident'} title={say(`${reason}Title`)}>
      <h1>{say(`${reason}Title`)}</h1>
      <p>{say(`${reason}Text`)}</p>
      <ButtonRow>
        {againHref === undefined ? null : <ButtonLink href={againHref}>{say('again')}</ButtonLink>}
        {resumeHref === undefined ? null : (
          <ButtonLink tone={againHref === undefined ? 'primary' : 'secondary'} href={resumeHref}>
            {say('resume')}
          </ButtonLink>
        )}
        <ButtonLink tone="quiet" href={frame.town.homeHref}>
          {say('home')}
        </ButtonLink>
      </ButtonRow>
    </Page>
  )
}
