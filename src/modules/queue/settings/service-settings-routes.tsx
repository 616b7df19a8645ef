import { goTo, notThere, showPage } from '#platform/http/answer.ts'
import { readForm } from '#platform/http/form.ts'
import { requestIdOf } from '#platform/http/request-id.ts'
import type { Routes } from '#platform/http/routes.ts'
import { seenIn, settingsMeanwhile } from '#platform/http/settings-meanwhile.ts'
import { atPlace, here } from '../at-place.ts'
import type { Ask, Tables } from '../queue-options.ts'
import type { Service, ServiceId, Site } from '../site.ts'
import { listServices } from '../site-store.ts'
import { placeUrl, serviceSettingsUrl, withdrawnUrl } from '../urls.ts'
import { saveService, withdrawService } from './change-places.ts'
import { readService, typedService } from './place-forms.ts'
import { inSentences } from './say.ts'
import { ServicePage } from './service-page.tsx'
import { holdSettings } from './settings-store.ts'
import { type Again, saved, settlers, statusOf } from './settling.ts'

/** What people come for, at one place. */
export function addServiceSettingsRoutes(routes: Routes<Tables>): void {
  const url = serviceSettingsUrl(here, ':serviceId')
  routes.get(
    url,
    settlers,
    atPlace((asked, site) => showService(asked, site)),
  )
  routes.post(
    url,
    settlers,
    atPlace(async (asked, site) => {
      const sent = await readForm(asked)
      await holdSettings(asked.var.errand, site.id)
      const service = await askedService(asked, site)
      if (service === 'unknown') return notThere(asked)
      const now = service && (await typedNow(asked, site, service))
      const { form, problems } = settingsMeanwhile(sent, now ?? {}, ['pictogramme'])
      if (problems) return showService(asked, site, { typed: form.typed, problems, isLate: true })
      const read = readService(form)
      if ('problems' in read)
        return showService(asked, site, { typed: form.typed, problems: inSentences(read.problems) })
      const requestId = requestIdOf(form, asked.var.errand)
      const wish = { siteId: site.id, serviceId: service?.id, settings: read.value, requestId }
      const done = await saveService(asked.var.errand, wish)
      return done.ok
        ? goTo(asked, `${placeUrl(site.id)}?${saved}`)
        : showService(asked, site, { typed: form.typed, problems: inSentences({ lettre: done.refusal }) })
    }),
  )
  routes.post(
    withdrawnUrl(url),
    settlers,
    atPlace(async (asked, site) => {
      const service = await askedService(asked, site)
      if (service === 'unknown' || !service) return notThere(asked)
      await withdrawService(asked.var.errand, service.id)
      return goTo(asked, `${placeUrl(site.id)}?${saved}`)
    }),
  )
}

async function askedService(asked: Ask, site: Site): Promise<Service | undefined | 'unknown'> {
  const id = asked.req.param('serviceId')
  if (id === 'nouveau') return undefined
  const services = await listServices(asked.var.errand.db, site.id)
  return services.find((service) => service.id === (id as ServiceId)) ?? 'unknown'
}

async function typedNow(asked: Ask, site: Site, service: Service): Promise<Readonly<Record<string, string>>> {
  const known = await listServices(asked.var.errand.db, site.id)
  return typedService({ ...service, position: known.findIndex(({ id }) => id === service.id) })
}

async function showService(asked: Ask, site: Site, again?: Again): Promise<Response> {
  const { errand, frame } = asked.var
  const service = await askedService(asked, site)
  if (service === 'unknown') return notThere(asked)
  const now = service && (await typedNow(asked, site, service))
  const { length } = await listServices(errand.db, site.id)
  const page = (
    <ServicePage
      frame={frame}
      site={site}
      serviceId={service?.id}
      requestId={errand.newId()}
      typed={again?.typed ?? now ?? { duree: '15', attente: '60', rang: String(length + 1) }}
      seen={now && seenIn(now)}
      problems={again?.problems}
    />
  )
  return showPage(asked, page, statusOf(again))
}
