import type { ComponentChildren, VNode } from 'preact'
import { ButtonLink } from '#platform/ui/button.tsx'
import type { Audience } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { KioskEnd, StillThere } from './kiosk-end.tsx'
import type { FillingProps } from './page-props.ts'
import { sayPage } from './say.ts'

export interface FillingPageProps {
  readonly filling: Omit<FillingProps, 'requestId'>
  readonly title: string
  readonly problems?: Problems | undefined
  readonly children: ComponentChildren
  /** The ways out under the content; absent on pages that are themselves a way out. */
  readonly hasWaysOut?: boolean
  /** Uses the whole width of the screen. */
  readonly wide?: boolean
}

/** A page of a form, for whoever holds the screen: the person at home, at the kiosk, or an agent beside her. */
export function FillingPage({
  filling,
  title,
  problems,
  children,
  hasWaysOut = true,
  wide = false,
}: FillingPageProps): VNode {
  const { frame, backHref, endHref, atKiosk } = filling
  const say = sayPage(frame.language)
  return (
    <Page
      {...frame}
      audience={audienceOf(filling)}
      title={title}
      problems={problems}
      wide={wide}
      back={backHref === undefined ? undefined : { href: backHref, text: say('back') }}
      footer={atKiosk ? <KioskFooter filling={filling} mayPause={hasWaysOut} /> : undefined}
    >
      {children}
      {hasWaysOut && !atKiosk ? <WaysOut filling={filling} /> : null}
      {atKiosk && endHref !== undefined ? <StillThere language={frame.language} endHref={endHref} /> : null}
    </Page>
  )
}

/** Whose page it is: each has its stylesheet and its scripts. */
export function audienceOf({ atKiosk, by }: Pick<FillingProps, 'atKiosk' | 'by'>): Audience {
  if (atKiosk) return 'kiosk'
  return by === 'agent' ? 'agent' : 'resident'
}

type Filling = Pick<FillingPageProps, 'filling'>

function WaysOut({ filling }: Filling): VNode {
  const say = sayPage(filling.frame.language)
  return (
    <ul class="ways-out">
      {filling.tasksHref === undefined ? null : (
        <li>
          <a href={filling.tasksHref}>{say('allTasks')}</a>
        </li>
      )}
      {filling.sheetHref === undefined ? null : (
        <li>
          <a href={filling.sheetHref}>{say('onOneScreen')}</a>
        </li>
      )}
      <li>
        <a href={filling.pauseHref}>{say('pause')}</a>
      </li>
      <li>
        <a href={filling.whoHref}>{say('who')}</a>
      </li>
    </ul>
  )
}

function KioskFooter({ filling, mayPause }: Filling & { readonly mayPause: boolean }): VNode {
  const say = sayPage(filling.frame.language)
  return (
    <>
      {mayPause ? (
        <ButtonLink href={filling.pauseHref} tone="secondary" pictogram="clock">
          {say('pauseShort')}
        </ButtonLink>
      ) : null}
      {filling.endHref === undefined ? null : (
        <KioskEnd language={filling.frame.language} endHref={filling.endHref} />
      )}
    </>
  )
}
