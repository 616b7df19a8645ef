import type { VNode } from 'preact'
import { ButtonLink, ButtonRow } from '#platform/ui/button.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import { sayPage } from './say.ts'

/**
 * Why a form cannot be filled: its time is over, it was closed, it is nowhere, it is sent; `over`: sent or left, where
 * nobody is to know who answered, so that nothing can tell which.
 */
export type ClosedReason = 'expired' | 'withdrawn' | 'notFound' | 'sentAlready' | 'over'

export interface ClosedPageProps {
  readonly frame: Frame
  readonly reason: ClosedReason
  readonly atKiosk: boolean
  /** Where one begins again; absent where one cannot. */
  readonly againHref?: string
  readonly resumeHref?: string
  /** What was sent, to look at. */
  readonly sentHref?: string
}

/** What is kept, and what to do: never a dead end. */
export function ClosedPage(props: ClosedPageProps): VNode {
  const { frame, reason, atKiosk } = props
  const say = sayPage(frame.language)
  return (
    <Page {...frame} audience={atKiosk ? 'kiosk' : 'resident'} title={say(`${reason}Title`)}>
      <h1>{say(`${reason}Title`)}</h1>
      <p>{say(`${reason}Text`)}</p>
      <ButtonRow>
        {waysOn(props).map(({ key, href }, index) => (
          <ButtonLink key={key} tone={index === 0 ? 'primary' : 'secondary'} href={href}>
            {say(key)}
          </ButtonLink>
        ))}
        <ButtonLink tone="quiet" href={frame.town.homeHref}>
          {say('home')}
        </ButtonLink>
      </ButtonRow>
    </Page>
  )
}

interface WayOn {
  readonly key: 'seeSent' | 'again' | 'resume'
  readonly href: string
}

function waysOn({ sentHref, againHref, resumeHref }: ClosedPageProps): readonly WayOn[] {
  return [
    ...(sentHref === undefined ? [] : [{ key: 'seeSent', href: sentHref } as const]),
    ...(againHref === undefined ? [] : [{ key: 'again', href: againHref } as const]),
    ...(resumeHref === undefined ? [] : [{ key: 'resume', href: resumeHref } as const]),
  ]
}
