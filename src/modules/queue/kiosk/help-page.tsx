import type { VNode } from 'preact'
import { Panel } from '#platform/ui/panel.tsx'
import { leftToRight } from '../hall/left-to-right.ts'
import { sayHall } from '../hall/say.ts'
import { kioskUrl } from '../hall/urls.ts'
import { type KioskProps, KioskScreen, usualPatience } from './kiosk-shell.tsx'

/** Somebody was told that a person needs help at this kiosk. */
export function HelpPage(props: KioskProps): VNode {
  const { frame, siteId } = props
  const say = sayHall(frame.language)
  return (
    <KioskScreen
      {...props}
      title={say('helpTitle')}
      back={{ href: kioskUrl(siteId), text: say('back') }}
      patience={usualPatience(props)}
    >
      <Panel title={say('helpTitle')}>
        <p>{say('helpText')}</p>
      </Panel>
      <p>{say('helpNobody', { phone: leftToRight(frame.town.phone) })}</p>
    </KioskScreen>
  )
}
