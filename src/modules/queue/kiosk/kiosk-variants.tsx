import type { PageVariant } from '#platform/ui/page-variant.ts'
import { code, paperwork, promise, requestId, services, site, siteId, waiting } from '../hall/example-hall.ts'
import { ClosedPage, type NoTicket } from './closed-page.tsx'
import { HelpPage } from './help-page.tsx'
import { PriorityPage } from './priority-page.tsx'
import { ServicePage } from './service-page.tsx'
import { StartPage } from './start-page.tsx'
import { TicketPage } from './ticket-page.tsx'

const kiosk = { siteId, helpRequestId: requestId }

const assessment = {
  href: '/formulaire',
  pictogram: 'laptop',
  title: 'Faire le point sur le numérique',
} as const

/** Examples of every screen of the kiosk. */
export function kioskPages(): readonly PageVariant[] {
  const refusals: readonly NoTicket[] = ['site-closed', 'service-full', 'too-many-tickets']
  const variant = (name: string, node: PageVariant['node']): PageVariant => ({
    page: 'queue: kiosk',
    variant: name,
    audience: 'kiosk',
    node,
  })
  return [
    variant('langues', (frame) => <StartPage {...kiosk} frame={frame} />),
    variant('pourquoi', (frame) => <ServicePage {...kiosk} {...{ frame, services }} />),
    variant('pourquoi, avec une autre porte', (frame) => (
      <ServicePage {...kiosk} {...{ frame, services }} doors={[assessment]} />
    )),
    variant('priorité', (frame) => (
      <PriorityPage {...kiosk} frame={frame} serviceId={waiting.serviceId} requestId={requestId} />
    )),
    variant('ticket', (frame) => (
      <TicketPage
        {...kiosk}
        {...{ frame, site, promise, code }}
        ticket={waiting}
        service={paperwork}
        publicUrl="https://alpha.example"
      />
    )),
    variant('agent appelé', (frame) => <HelpPage {...kiosk} frame={frame} />),
    variant('fin', (frame) => <StartPage {...kiosk} frame={frame} isEnd />),
    ...refusals.map((reason) =>
      variant(`pas de ticket, ${reason}`, (frame) => <ClosedPage {...kiosk} {...{ frame, reason, site }} />),
    ),
  ]
}
