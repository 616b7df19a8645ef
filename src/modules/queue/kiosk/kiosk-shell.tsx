import type { ComponentChildren, VNode } from 'preact'
import { Button, ButtonLink } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import type { BackLinkProps } from '#platform/ui/back-link.tsx'
import { frameLeadingTo } from '../hall/frame-leading-to.ts'
import { sayHall } from '../hall/say.ts'
import { kioskEndUrl, kioskHelpUrl, kioskUrl } from '../hall/urls.ts'
import type { SiteId } from '../site.ts'

export interface KioskProps {
  readonly frame: Frame
  readonly siteId: SiteId
  /** Of the button that calls an agent. */
  readonly helpRequestId: string
}

export interface KioskScreenProps extends KioskProps {
  readonly title: string
  readonly children: ComponentChildren
  readonly back?: BackLinkProps | undefined
  /** Beside the two buttons that are always there. */
  readonly besides?: VNode | undefined
  /** How long the screen waits for somebody. Without it, it stays: only the first one does. */
  readonly patience?: Patience | undefined
}

/** Seconds without a touch, and where the screen then goes. */
export interface Patience {
  readonly seconds: number
  readonly to: string
  /** Asks before it goes. */
  readonly warns: boolean
}

/** One question, with « Recommencer » and « Appeler un agent » always in the same place. */
export function KioskScreen(props: KioskScreenProps): VNode {
  const { frame, siteId, title, back, patience } = props
  return (
    <Page
      {...frameLeadingTo(frame, kioskUrl(siteId))}
      audience="kiosk"
      title={title}
      back={back}
      footer={<AlwaysThere {...props} />}
      refreshSeconds={patience?.seconds}
      refreshUrl={patience?.to}
    >
      {props.children}
      {patience ? <Timer language={frame.language} patience={patience} /> : null}
    </Page>
  )
}

const secondsBeforeEnd = 60

/** The patience of every screen between the first and the last. */
export function usualPatience({ frame, siteId }: KioskProps, seconds = secondsBeforeEnd): Patience {
  return { seconds, to: kioskEndUrl({ siteId, language: frame.language }), warns: true }
}

function AlwaysThere({ frame, siteId, helpRequestId, besides }: KioskScreenProps): VNode {
  const { language } = frame
  const say = sayHall(language)
  return (
    <>
      <ButtonLink href={kioskUrl(siteId)} tone="secondary" pictogram="home">
        {say('restart')}
      </ButtonLink>
      {besides}
      <Form action={kioskHelpUrl({ siteId, language })} requestId={helpRequestId} autocomplete="off">
        <Button tone="secondary" pictogram="hand">
          {say('callAgent')}
        </Button>
      </Form>
    </>
  )
}

function Timer({ language, patience }: { language: Frame['language']; patience: Patience }): VNode {
  const say = sayHall(language)
  return (
    <kiosk-timer data-idle={`${patience.warns ? secondsBeforeEnd : patience.seconds}`} data-end={patience.to}>
      {patience.warns ? (
        <dialog class="kiosk-warning" aria-labelledby="still-there">
          <h2 id="still-there">{say('stillThereTitle')}</h2>
          <p>{say('stillThereText')}</p>
          <Button type="button" large>
            {say('stillThereButton')}
          </Button>
        </dialog>
      ) : null}
    </kiosk-timer>
  )
}
