import type { ComponentChildren, VNode } from 'preact'
import { Button, ButtonLink } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import { sayDirectory } from '../say.ts'
import type { AtKiosk } from './at-kiosk.ts'

export interface KioskProps {
  readonly frame: Frame
  readonly at: AtKiosk
  /** Of the button that calls an agent. */
  readonly helpRequestId: string
}

export interface KioskScreenProps extends KioskProps {
  readonly title: string
  readonly backHref: string
  readonly children: ComponentChildren
}

/** Seconds without a touch before the screen is cleared; it asks first. */
const patience = 90

/** A screen of the directory at a kiosk, with its two buttons always in the same place. */
export function KioskScreen(props: KioskScreenProps): VNode {
  const { frame, at, title, backHref, children } = props
  const end = `${at.back}/fin?langue=${at.language}`
  return (
    <Page
      {...frame}
      town={{ ...frame.town, homeHref: at.back }}
      audience="kiosk"
      title={title}
      back={{ href: backHref, text: sayDirectory(at.language)('stepBack') }}
      refreshSeconds={patience}
      refreshUrl={end}
      footer={<AlwaysThere {...props} />}
    >
      {children}
      <StillThere language={at.language} end={end} />
    </Page>
  )
}

function AlwaysThere({ at, helpRequestId }: KioskProps): VNode {
  const say = sayDirectory(at.language)
  return (
    <>
      <ButtonLink href={at.back} tone="secondary" pictogram="home">
        {say('restart')}
      </ButtonLink>
      <Form action={`${at.back}/aide?langue=${at.language}`} requestId={helpRequestId} autocomplete="off">
        <Button tone="secondary" pictogram="hand">
          {say('callAgent')}
        </Button>
      </Form>
    </>
  )
}

function StillThere({ language, end }: Pick<AtKiosk, 'language'> & { readonly end: string }): VNode {
  const say = sayDirectory(language)
  return (
    <kiosk-timer data-idle={`${patience}`} data-end={end}>
      <dialog class="kiosk-warning" aria-labelledby="still-there">
        <h2 id="still-there">{say('stillThereTitle')}</h2>
        <p>{say('stillThereText')}</p>
        <Button type="button" large>
          {say('stillThereButton')}
        </Button>
      </dialog>
    </kiosk-timer>
  )
}
