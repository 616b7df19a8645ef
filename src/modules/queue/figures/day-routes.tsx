import { isDay } from '#kernel/day.ts'
import { frontLine } from '#kernel/role.ts'
import { agents } from '#platform/http/access.ts'
import { showPage } from '#platform/http/answer.ts'
import { readQuery } from '#platform/http/form.ts'
import { sayInFrench } from '#platform/i18n/say.ts'
import type { Routes } from '#platform/http/routes.ts'
import type { Ask, Tables } from '../queue-options.ts'
import { businessDayOf } from '../site.ts'
import { listSites } from '../site-store.ts'
import { dayUrl } from '../urls.ts'
import { DayPage } from './day-page.tsx'
import { agent } from './messages.fr.ts'
import { readDay } from './read-day.ts'

const say = sayInFrench(agent)

/** The day in figures: of the place and the day asked for, today and the first place otherwise. */
export function addDayRoutes(routes: Routes<Tables>): void {
  routes.get(dayUrl, agents(...frontLine, 'administrator'), (asked) => showDay(asked))
}

async function showDay(asked: Ask): Promise<Response> {
  const { errand, frame } = asked.var
  const query = readQuery(asked)
  const sites = await listSites(errand.db)
  const site = sites.find(({ id }) => id === query.text('lieu')) ?? sites[0]
  const typedDay = query.text('jour') || (site ? businessDayOf(site, errand.now) : '')
  const known = site && isDay(typedDay)
  const page = (
    <DayPage
      {...{ frame, sites, site, typedDay }}
      figures={known ? await readDay(errand, { site, day: typedDay }) : undefined}
      problems={known || !site ? undefined : { jour: say('dayWrong') }}
    />
  )
  return showPage(asked, page, known || !site ? 200 : 422)
}
