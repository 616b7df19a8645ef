import type { VNode } from 'preact'
import { timeInWords, dayInWords } from '#platform/i18n/format.ts'
import { ButtonLink, ButtonRow } from '#platform/ui/button.tsx'
import { PrintButton } from '#platform/ui/print-button.tsx'
import { QrCode } from '#platform/ui/qr-code.tsx'
import { type SayHall, sayHall } from '../hall/say.ts'
import { kioskEndUrl, phoneUrl } from '../hall/urls.ts'
import { type PromiseShown, WaitLines } from '../hall/wait-lines.tsx'
import type { Service, Site } from '../site.ts'
import { type Ticket, ticketLabel } from '../ticket.ts'
import { businessDayOf } from '../site.ts'
import { type KioskProps, KioskScreen, usualPatience } from './kiosk-shell.tsx'

export interface TicketPageProps extends KioskProps {
  readonly site: Pick<Site, 'name' | 'timeZone'>
  readonly ticket: Pick<Ticket, 'letter' | 'number' | 'arrivedAt'>
  readonly service: Pick<Service, 'label'>
  readonly promise: PromiseShown | undefined
  readonly code: string
  /** Without a slash at the end. */
  readonly publicUrl: string
}

/** Without scripts nobody is asked whether she is still there: the ticket stays long enough to be read. */
const secondsWithoutScripts = 20

/** The ticket: its number as large as the screen allows, on paper if wanted, on a phone as an extra. */
export function TicketPage(props: TicketPageProps): VNode {
  const { frame, siteId, ticket, promise } = props
  const { language } = frame
  const say = sayHall(language)
  return (
    <KioskScreen {...props} title={say('ticketTitle')} patience={usualPatience(props, secondsWithoutScripts)}>
      <div class="kiosk-ticket">
        <h1 class="kiosk-ticket__title">
          {say('yourNumber')}{' '}
          <bdi class="kiosk-ticket__number" dir="ltr">
            {ticketLabel(ticket)}
          </bdi>
        </h1>
        <PaperOnly {...props} say={say} />
        <WaitLines say={say} promise={promise} />
        <p class="kiosk-ticket__watch">{say('ticketWatch')}</p>
        <ButtonRow>
          <PrintButton>{say('printTicket')}</PrintButton>
          <ButtonLink href={kioskEndUrl({ siteId, language })} large>
            {say('ticketDone')}
          </ButtonLink>
        </ButtonRow>
        <noscript>
          <p class="no-print">{say('printByHand')}</p>
        </noscript>
        <OnPhone {...props} say={say} />
      </div>
    </KioskScreen>
  )
}

interface Said {
  readonly say: SayHall
}

function PaperOnly({ frame, site, ticket, service, say }: TicketPageProps & Said): VNode {
  const { language } = frame
  const day = dayInWords(businessDayOf(site, ticket.arrivedAt), language)
  const time = timeInWords(ticket.arrivedAt, language, site.timeZone)
  return (
    <div class="kiosk-ticket__paper">
      <p>{service.label[language]}</p>
      <p>
        {site.name} – {say('paperTaken', { day, time })}
      </p>
    </div>
  )
}

function OnPhone({ frame, code, publicUrl, say }: TicketPageProps & Said): VNode {
  const address = `${publicUrl}${phoneUrl(code, frame.language)}`
  return (
    <div class="kiosk-ticket__phone">
      <QrCode text={address} label={say('qrLabel')} size={168} />
      <div>
        <p>
          <strong>{say('phoneOffer')}</strong>
        </p>
        <p class="no-print">{say('phoneOfferText')}</p>
        <p>
          <bdi dir="ltr">{new URL(publicUrl).host}/t</bdi>{' '}
          <bdi class="kiosk-ticket__code" dir="ltr">
            {code}
          </bdi>
        </p>
      </div>
    </div>
  )
}
