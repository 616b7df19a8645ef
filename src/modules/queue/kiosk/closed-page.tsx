import type { VNode } from 'preact'
import { ButtonLink } from '#platform/ui/button.tsx'
import { leftToRight } from '../hall/left-to-right.ts'
import { OpeningHours, type OpeningHoursProps } from '../hall/opening-hours.tsx'
import { type HallKey, sayHall } from '../hall/say.ts'
import { kioskServiceUrl, kioskUrl } from '../hall/urls.ts'
import type { TakeRefusal } from '../take-ticket.ts'
import { type KioskProps, KioskScreen, usualPatience } from './kiosk-shell.tsx'

/** Why the kiosk gives nothing. */
export type NoTicket = Exclude<TakeRefusal, 'unknown-site'> | 'no-service'

export interface ClosedPageProps extends KioskProps {
  readonly reason: NoTicket
  readonly site: OpeningHoursProps['site']
}

interface Words {
  readonly title: HallKey
  readonly text: HallKey
}

const words = {
  'site-closed': { title: 'closedTitle', text: 'closedText' },
  'service-full': { title: 'fullTitle', text: 'fullText' },
  'too-many-tickets': { title: 'tooManyTitle', text: 'tooManyText' },
  'unknown-service': { title: 'goneTitle', text: 'goneText' },
  'no-service': { title: 'nothingTitle', text: 'nothingText' },
} as const satisfies Record<NoTicket, Words>

/** No ticket: why, and what to do. An agent can still be called. */
export function ClosedPage(props: ClosedPageProps): VNode {
  const { frame, siteId, reason, site } = props
  const { language, town } = frame
  const say = sayHall(language)
  const { title, text } = words[reason]
  const mayChooseAgain = reason === 'service-full' || reason === 'unknown-service'
  return (
    <KioskScreen
      {...props}
      title={say(title)}
      back={{ href: kioskUrl(siteId), text: say('back') }}
      patience={usualPatience(props)}
    >
      <h1>{say(title)}</h1>
      <p>{say(text)}</p>
      {reason === 'site-closed' ? <OpeningHours site={site} language={language} /> : null}
      {mayChooseAgain ? (
        <ButtonLink href={kioskServiceUrl({ siteId, language })} large>
          {say('chooseAgain')}
        </ButtonLink>
      ) : null}
      {town.phone === '' ? null : <p>{say('orPhone', { phone: leftToRight(town.phone) })}</p>}
    </KioskScreen>
  )
}
