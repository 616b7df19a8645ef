import { isId } from '#kernel/ids.ts'
import { languages } from '#kernel/language.ts'
import { type Result, refuse } from '#kernel/result.ts'
import { frontLine } from '#kernel/role.ts'
import { agents } from '#platform/http/access.ts'
import { goTo, notThere, showPage } from '#platform/http/answer.ts'
import { type Form, readForm } from '#platform/http/form.ts'
import { requestIdOf } from '#platform/http/request-id.ts'
import type { Routes } from '#platform/http/routes.ts'
import { atPlace, here } from '../at-place.ts'
import type { LineRefusal } from '../line-refusal.ts'
import { callNext } from '../moves/call-next.ts'
import type { Ask, Tables } from '../queue-options.ts'
import { sayRefusal } from '../say.ts'
import type { CounterId, ServiceId, Site } from '../site.ts'
import { listSites } from '../site-store.ts'
import { takeTicket } from '../take-ticket.ts'
import type { CounterSessionId } from '../ticket.ts'
import { counterScreenUrl, lineUrl, siteActionUrl, siteUrl } from '../urls.ts'
import { closeCounter } from './close-counter.ts'
import type { PauseId } from './counter-session.ts'
import { openCounter } from './open-counter.ts'
import { cancelPause, planPause } from './plan-pause.ts'
import { afterPress } from './press.ts'
import { readTime } from './read-time.ts'
import { SitePage } from './site-page.tsx'
import type { SitePageProps } from './site-page-props.ts'
import { siteView } from './site-view.ts'
import { SitesPage } from './sites-page.tsx'

const counters = agents(...frontLine)

/** The agents' page of a place, and what its buttons do. */
export function addSiteRoutes(routes: Routes<Tables>): void {
  routes.get(lineUrl, counters, async (asked) => {
    const sites = await listSites(asked.var.errand.db)
    const [only] = sites
    if (only && sites.length === 1) return goTo(asked, siteUrl(only.id))
    return showPage(asked, <SitesPage frame={asked.var.frame} sites={sites} />)
  })
  routes.get(
    siteUrl(here),
    counters,
    atPlace((asked, site) => showSite(asked, site)),
  )
  routes.post(siteActionUrl(here, 'callNext'), counters, async (asked) => {
    const form = await readForm(asked)
    return afterPress(
      asked,
      form,
      await callNext(asked.var.errand, { requestId: requestIdOf(form, asked.var.errand) }),
    )
  })
  routes.post(siteActionUrl(here, 'giveTicket'), counters, atPlace(giveTicket))
  routes.post(siteActionUrl(here, 'openCounter'), counters, atPlace(sitDown))
  routes.post(siteActionUrl(here, 'closeCounter'), counters, async (asked) => {
    const form = await readForm(asked)
    const sessionId = form.text('seance') as CounterSessionId
    if (!isId(sessionId)) return notThere(asked)
    const closing = { sessionId, requestId: requestIdOf(form, asked.var.errand) }
    return afterPress(asked, form, await closeCounter(asked.var.errand, closing))
  })
  routes.post(siteActionUrl(here, 'planPause'), counters, atPlace(pause))
  routes.post(siteActionUrl(here, 'withdrawPause'), counters, async (asked) => {
    const form = await readForm(asked)
    const pauseId = form.text('pause') as PauseId
    if (!isId(pauseId)) return notThere(asked)
    const wish = { pauseId, requestId: requestIdOf(form, asked.var.errand) }
    return afterPress(asked, form, await cancelPause(asked.var.errand, wish))
  })
}

type Again = Pick<SitePageProps, 'problems' | 'typed' | 'chosen'>

async function showSite(asked: Ask, site: Site, again: Again = {}): Promise<Response> {
  const { errand, frame } = asked.var
  const page = (
    <SitePage
      frame={frame}
      view={await siteView(errand, site)}
      now={errand.now}
      pressing={{ requestId: errand.newId(), returnTo: siteUrl(site.id) }}
      refusal={asked.req.query('refus')}
      given={givenTicket(asked.req.query('ticket'))}
      {...again}
    />
  )
  return showPage(asked, page, again.problems ? 422 : 200)
}

function givenTicket(query: string | undefined): SitePageProps['given'] {
  const [, letter, number] = /^([A-Z])(\d{1,3})$/.exec(query ?? '') ?? []
  return letter && number ? { letter, number: Number(number) } : undefined
}

async function giveTicket(asked: Ask, site: Site): Promise<Response> {
  const { errand } = asked.var
  const form = await readForm(asked)
  const typed = form.text('rendez_vous')
  const appointmentAt = readTime(typed, { now: errand.now, timeZone: site.timeZone })
  if (typed !== '' && !appointmentAt) return showSite(asked, site, wrong(form, 'rendez_vous', 'time-wrong'))
  const serviceId = form.text('service')
  if (!isId<'service'>(serviceId)) return afterPress(asked, form, refuse('choice-missing'))
  const taken = await takeTicket(errand, {
    siteId: site.id,
    serviceId,
    origin: 'desk',
    language: languages.find((language) => language === form.text('langue')) ?? 'fr',
    legalPriority: form.all('priorite').includes('oui'),
    requestId: requestIdOf(form, asked.var.errand),
    ...(appointmentAt ? { appointmentAt } : {}),
  })
  if (!taken.ok) return afterPress(asked, form, taken)
  const { letter, number } = taken.value.ticket
  return goTo(asked, `${siteUrl(site.id)}?ticket=${letter}${number}`)
}

async function sitDown(asked: Ask, site: Site): Promise<Response> {
  const form = await readForm(asked)
  const opened = await openCounter(asked.var.errand, {
    siteId: site.id,
    counterId: form.text('guichet') as CounterId,
    skills: form.all('services') as readonly ServiceId[],
    requestId: requestIdOf(form, asked.var.errand),
  })
  if (opened.ok) return goTo(asked, counterScreenUrl)
  const field = opened.refusal === 'no-service' ? 'services' : 'guichet'
  return showSite(asked, site, wrong(form, field, opened.refusal))
}

async function pause(asked: Ask, site: Site): Promise<Response> {
  const { errand } = asked.var
  const form = await readForm(asked)
  const [from, until] = ['de', 'a'].map((field) =>
    readTime(form.text(field), { now: errand.now, timeZone: site.timeZone }),
  )
  if (!from || !until) return showSite(asked, site, wrong(form, from ? 'a' : 'de', 'time-wrong'))
  const planned: Result<unknown, LineRefusal> = await planPause(errand, {
    from,
    until,
    requestId: requestIdOf(form, asked.var.errand),
  })
  return planned.ok
    ? afterPress(asked, form, planned)
    : showSite(asked, site, wrong(form, 'a', planned.refusal))
}

function wrong(form: Form, field: string, refusal: LineRefusal): Again {
  return {
    problems: { [field]: sayRefusal(refusal) ?? '' },
    typed: form.typed,
    chosen: [...form.all('services'), ...form.all('priorite')],
  }
}
