import { goTo, showPage } from '#platform/http/answer.ts'
import { readForm } from '#platform/http/form.ts'
import { requestIdOf } from '#platform/http/request-id.ts'
import type { Routes } from '#platform/http/routes.ts'
import { seenIn, settingsMeanwhile } from '#platform/http/settings-meanwhile.ts'
import { atPlace, here } from '../at-place.ts'
import type { Ask, Tables } from '../queue-options.ts'
import { alwaysOpen, type Site } from '../site.ts'
import { findSite, listCounters, listServices, listSites } from '../site-store.ts'
import { placesUrl, placeUrl } from '../urls.ts'
import { addPlace, changePlace } from './change-places.ts'
import { addCounterSettingsRoutes } from './counter-settings-routes.tsx'
import { readPlace, typedPlace } from './place-forms.ts'
import { PlacePage } from './place-page.tsx'
import { PlacesPage } from './places-page.tsx'
import { inSentences } from './say.ts'
import { holdSettings } from './settings-store.ts'
import { addServiceSettingsRoutes } from './service-settings-routes.tsx'
import { type Again, saved, settlers, statusOf } from './settling.ts'

/** Places, services and counters, by a manager or an administrator. */
export function addSettingsRoutes(routes: Routes<Tables>): void {
  routes.get(placesUrl, settlers, (asked) => showPlaces(asked))
  routes.post(placesUrl, settlers, async (asked) => {
    const form = await readForm(asked)
    const read = readPlace(form)
    if ('problems' in read)
      return showPlaces(asked, { typed: form.typed, problems: inSentences(read.problems) })
    const requestId = requestIdOf(form, asked.var.errand)
    return goTo(asked, placeUrl(await addPlace(asked.var.errand, { requestId, settings: read.value })))
  })
  routes.get(
    placeUrl(here),
    settlers,
    atPlace((asked, site) => showPlace(asked, site)),
  )
  routes.post(
    placeUrl(here),
    settlers,
    atPlace(async (asked, site) => {
      const sent = await readForm(asked)
      await holdSettings(asked.var.errand, site.id)
      const now = (await findSite(asked.var.errand.db, site.id)) ?? site
      const { form, problems } = settingsMeanwhile(sent, typedPlace(now))
      if (problems) return showPlace(asked, site, { typed: form.typed, problems, isLate: true })
      const read = readPlace(form)
      if ('problems' in read)
        return showPlace(asked, site, { typed: form.typed, problems: inSentences(read.problems) })
      await changePlace(asked.var.errand, site.id, read.value)
      return goTo(asked, `${placeUrl(site.id)}?${saved}`)
    }),
  )
  addServiceSettingsRoutes(routes)
  addCounterSettingsRoutes(routes)
}

const usualDay = [
  { opens: '09:00', closes: '12:00' },
  { opens: '13:30', closes: '17:00' },
]
const usualPlace = {
  name: '',
  week: alwaysOpen.map((_, index) => (index < 5 ? usualDay : [])),
  closedDays: [],
  graceMinutes: 30,
}

async function showPlaces(asked: Ask, again?: Again): Promise<Response> {
  const { errand, frame } = asked.var
  const page = (
    <PlacesPage
      frame={frame}
      places={await listSites(errand.db)}
      requestId={errand.newId()}
      typed={again?.typed ?? typedPlace(usualPlace)}
      problems={again?.problems}
    />
  )
  return showPage(asked, page, statusOf(again))
}

async function showPlace(asked: Ask, site: Site, again?: Again): Promise<Response> {
  const { errand, frame } = asked.var
  const page = (
    <PlacePage
      frame={frame}
      site={site}
      services={await listServices(errand.db, site.id)}
      counters={await listCounters(errand.db, site.id)}
      saved={asked.req.query(saved) !== undefined}
      requestId={errand.newId()}
      typed={again?.typed ?? typedPlace(site)}
      seen={seenIn(typedPlace(site))}
      problems={again?.problems}
    />
  )
  return showPage(asked, page, statusOf(again))
}
