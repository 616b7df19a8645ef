import { goTo, notThere, showPage } from '#platform/http/answer.ts'
import { readForm } from '#platform/http/form.ts'
import { requestIdOf } from '#platform/http/request-id.ts'
import type { Routes } from '#platform/http/routes.ts'
import { seenIn, settingsMeanwhile } from '#platform/http/settings-meanwhile.ts'
import { atPlace, here } from '../at-place.ts'
import type { Ask, Tables } from '../queue-options.ts'
import type { Counter, CounterId, Site } from '../site.ts'
import { listCounters } from '../site-store.ts'
import { counterSettingsUrl, placeUrl, withdrawnUrl } from '../urls.ts'
import { saveCounter, withdrawCounter } from './change-places.ts'
import { CounterSettingsPage } from './counter-settings-page.tsx'
import { readCounter, typedCounter } from './place-forms.ts'
import { inSentences } from './say.ts'
import { holdSettings } from './settings-store.ts'
import { type Again, saved, settlers, statusOf } from './settling.ts'

/** The counters of one place. */
export function addCounterSettingsRoutes(routes: Routes<Tables>): void {
  const url = counterSettingsUrl(here, ':counterId')
  routes.get(
    url,
    settlers,
    atPlace((asked, site) => showCounter(asked, site)),
  )
  routes.post(url, settlers, atPlace(takeCounter))
  routes.post(
    withdrawnUrl(url),
    settlers,
    atPlace(async (asked, site) => {
      const counter = await askedCounter(asked, site)
      if (counter === 'unknown' || !counter) return notThere(asked)
      const done = await withdrawCounter(asked.var.errand, counter.id)
      return done.ok
        ? goTo(asked, `${placeUrl(site.id)}?${saved}`)
        : showCounter(asked, site, {
            typed: typedCounter(counter),
            problems: inSentences({ numero: done.refusal }),
          })
    }),
  )
}

async function takeCounter(asked: Ask, site: Site): Promise<Response> {
  const sent = await readForm(asked)
  await holdSettings(asked.var.errand, site.id)
  const counter = await askedCounter(asked, site)
  if (counter === 'unknown') return notThere(asked)
  const now = counter ? typedCounter(counter) : {}
  const { form, problems } = settingsMeanwhile(sent, now, ['voix', 'direction'])
  if (problems) return showCounter(asked, site, { typed: form.typed, problems, isLate: true })
  const read = readCounter(form)
  if ('problems' in read)
    return showCounter(asked, site, { typed: form.typed, problems: inSentences(read.problems) })
  const requestId = requestIdOf(form, asked.var.errand)
  const wish = { siteId: site.id, counterId: counter?.id, settings: read.value, requestId }
  const done = await saveCounter(asked.var.errand, wish)
  return done.ok
    ? goTo(asked, `${placeUrl(site.id)}?${saved}`)
    : showCounter(asked, site, { typed: form.typed, problems: inSentences({ numero: done.refusal }) })
}

async function askedCounter(asked: Ask, site: Site): Promise<Counter | undefined | 'unknown'> {
  const id = asked.req.param('counterId')
  if (id === 'nouveau') return undefined
  const counters = await listCounters(asked.var.errand.db, site.id)
  return counters.find((counter) => counter.id === (id as CounterId)) ?? 'unknown'
}

async function showCounter(asked: Ask, site: Site, again?: Again): Promise<Response> {
  const { errand, frame } = asked.var
  const counter = await askedCounter(asked, site)
  if (counter === 'unknown') return notThere(asked)
  const known = await listCounters(errand.db, site.id)
  const next = Math.max(0, ...known.map(({ number }) => number)) + 1
  const page = (
    <CounterSettingsPage
      frame={frame}
      site={site}
      counterId={counter?.id}
      requestId={errand.newId()}
      seen={counter && seenIn(typedCounter(counter))}
      typed={again?.typed ?? (counter ? typedCounter(counter) : { numero: String(next) })}
      problems={again?.problems}
    />
  )
  return showPage(asked, page, statusOf(again))
}
