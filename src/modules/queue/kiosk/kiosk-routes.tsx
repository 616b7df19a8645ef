import { isId } from '#kernel/ids.ts'
import { leavingNoTrace } from '#platform/http/access.ts'
import { goTo, notThere, showPage } from '#platform/http/answer.ts'
import { readForm, readQuery } from '#platform/http/form.ts'
import { requestIdOf } from '#platform/http/request-id.ts'
import type { Routes } from '#platform/http/routes.ts'
import { type AtSite, enterSite } from '../enter-site.ts'
import { askForHelp } from '../hall/ask-for-help.ts'
import { type AtKiosk, kioskHelpUrl, kioskServiceUrl, kioskTicketUrl, kioskUrl } from '../hall/urls.ts'
import { promisedWait } from '../promise-waits.ts'
import { givesTickets } from '../site.ts'
import { findService, listServices } from '../site-store.ts'
import type { Ask, HallOptions, Tables } from '../queue-options.ts'
import { takeTicket } from '../take-ticket.ts'
import { ticketByCode } from '../ticket-by-code.ts'
import { ClosedPage, type NoTicket } from './closed-page.tsx'
import { HelpPage } from './help-page.tsx'
import type { KioskProps } from './kiosk-shell.tsx'
import { PriorityPage } from './priority-page.tsx'
import { ServicePage } from './service-page.tsx'
import { StartPage } from './start-page.tsx'
import { readTicketForm, serviceField } from './ticket-form.ts'
import { TicketPage } from './ticket-page.tsx'

/** The kiosk: every choice travels in the address or the form, so that the next person finds nothing of it. */
export function addKioskRoutes(routes: Routes<Tables>, { publicUrl, besides }: HallOptions): void {
  routes.get(
    '/borne/:siteId',
    leavingNoTrace,
    atKiosk(({ props, asked }) => showPage(asked, <StartPage {...props} />)),
  )
  routes.get('/borne/:siteId/fin', leavingNoTrace, atKiosk(showEnd))
  routes.get(
    '/borne/:siteId/service',
    leavingNoTrace,
    atKiosk((visit) => showServices(visit, besides)),
  )
  routes.get('/borne/:siteId/priorite', leavingNoTrace, atKiosk(showPriority))
  routes.post('/borne/:siteId/ticket', leavingNoTrace, atKiosk(giveTicket))
  // Where a refusal stands: another language, or a page asked again, begins at the choice.
  routes.get(
    '/borne/:siteId/ticket',
    leavingNoTrace,
    atKiosk(({ asked, at }) => goTo(asked, kioskServiceUrl(at))),
  )
  routes.get(
    '/borne/:siteId/ticket/:code',
    leavingNoTrace,
    atKiosk((visit) => showTicket(visit, publicUrl)),
  )
  routes.get(
    '/borne/:siteId/aide',
    leavingNoTrace,
    atKiosk(({ props, asked }) => showPage(asked, <HelpPage {...props} />)),
  )
  routes.post('/borne/:siteId/aide', leavingNoTrace, atKiosk(callAgent))
}

interface Visit extends AtSite<Tables> {
  readonly asked: Ask
  readonly at: AtKiosk
  readonly props: KioskProps
}

type Answer = Response | Promise<Response>

function atKiosk(answer: (visit: Visit) => Answer): (asked: Ask) => Promise<Response> {
  return async (asked) => {
    const siteId = asked.req.param('siteId') ?? ''
    const entered = isId<'site'>(siteId) ? await enterSite(asked.var.errand, siteId) : undefined
    if (!entered) return notThere(asked)
    const { frame, language } = asked.var
    const props = { frame, siteId: entered.site.id, helpRequestId: entered.errand.newId() }
    return answer({ ...entered, asked, props, at: { siteId: entered.site.id, language } })
  }
}

// Nothing was kept in the first place; the header also clears what another page of this address may have left.
function showEnd({ asked, props }: Visit): Answer {
  asked.header('clear-site-data', '"cookies", "storage"')
  return showPage(asked, <StartPage {...props} isEnd />)
}

async function showServices(visit: Visit, besides: HallOptions['besides']): Promise<Response> {
  const { asked, errand, site, props, at } = visit
  if (!givesTickets(site, errand.now)) return refuseTicket(visit, 'site-closed')
  const services = await listServices(errand.db, site.id)
  if (services.length === 0) return refuseTicket(visit, 'no-service')
  const { organisationId } = site
  const doors = (await besides?.(errand, { organisationId, back: kioskUrl(at.siteId), ...at })) ?? []
  return showPage(asked, <ServicePage {...props} {...{ services, doors }} />)
}

async function showPriority({ asked, errand, site, at, props }: Visit): Promise<Response> {
  const serviceId = readQuery(asked).text(serviceField)
  const service = isId<'service'>(serviceId)
    ? await findService(errand.db, { siteId: site.id, serviceId })
    : undefined
  if (!service || service.closedAt !== null) return goTo(asked, kioskServiceUrl(at))
  return showPage(asked, <PriorityPage {...props} serviceId={service.id} requestId={errand.newId()} />)
}

async function giveTicket(visit: Visit): Promise<Response> {
  const { asked, errand, at } = visit
  const wish = readTicketForm(await readForm(asked), { ...at, newId: errand.newId })
  if (!wish) return goTo(asked, kioskServiceUrl(at))
  const taken = await takeTicket(errand, wish)
  if (taken.ok) return goTo(asked, kioskTicketUrl(at, taken.value.code))
  return taken.refusal === 'unknown-site' ? notThere(asked) : refuseTicket(visit, taken.refusal)
}

function refuseTicket({ asked, props, site }: Visit, reason: NoTicket): Answer {
  const status = reason === 'too-many-tickets' ? 429 : 409
  return showPage(asked, <ClosedPage {...props} reason={reason} site={site} />, status)
}

/** Past this, « Retour » on the kiosk shows the greetings rather than the ticket of whoever has left. */
const minutesShown = 3

async function showTicket({ asked, site, props, at }: Visit, publicUrl: string): Promise<Response> {
  const code = asked.req.param('code') ?? ''
  const found = await ticketByCode(asked.var.errand, code)
  if (!found || found.site.id !== site.id) return goTo(asked, kioskUrl(at.siteId))
  const { errand, ticket } = found
  if (errand.now.getTime() - ticket.arrivedAt.getTime() > minutesShown * 60_000)
    return goTo(asked, kioskUrl(at.siteId))
  const service = await findService(errand.db, ticket)
  if (!service) throw new Error(`a ticket without its service: ${ticket.id}`)
  const promise = await promisedWait(errand, { site, ticket })
  return showPage(asked, <TicketPage {...props} {...{ site, ticket, service, promise, code, publicUrl }} />)
}

async function callAgent({ asked, errand, site, at }: Visit): Promise<Response> {
  const requestId = requestIdOf(await readForm(asked), errand)
  await askForHelp(errand, { siteId: site.id, requestId })
  return goTo(asked, kioskHelpUrl(at))
}
