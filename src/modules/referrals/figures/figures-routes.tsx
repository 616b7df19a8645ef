import { agents } from '#platform/http/access.ts'
import { sendCsv, showPage } from '#platform/http/answer.ts'
import { organisationOf } from '#platform/db/asking-organisation.ts'
import { continueAs, type Errand } from '#platform/db/errand.ts'
import type { Routes } from '#platform/http/routes.ts'
import { counters, type Tables } from '../referrals-options.ts'
import { figuresFileUrl, figuresUrl } from '../urls.ts'
import { countedSince, type ReferralFigures } from './figures.ts'
import { figuresCsv } from './figures-csv.ts'
import { FiguresPage } from './figures-page.tsx'
import { countByNeed, countByPartner, countUnmet } from './figures-store.ts'
import { tellUnmet } from './tell-unmet.ts'

/** How partners answer, on a page and in a file. */
export function addFiguresRoutes(routes: Routes<Tables>): void {
  routes.get(figuresUrl, agents(...counters), async (asked) => {
    const { errand, frame } = asked.var
    return showPage(asked, <FiguresPage frame={frame} figures={await figuresOf(errand)} />)
  })
  routes.get(figuresFileUrl, agents(...counters), async (asked) =>
    sendCsv(asked, 'orientations.csv', figuresCsv(await figuresOf(asked.var.errand))),
  )
}

/** Twelve months of referrals: ours to count, whichever trade wrote them; nothing but counts leaves this function. */
async function figuresOf(errand: Errand<Tables>): Promise<ReferralFigures> {
  const since = countedSince(errand.today)
  const organisationId = organisationOf(errand.asker)
  const ourselves = await continueAs(errand, { door: 'system', organisationId })
  const partners = await countByPartner(ourselves.db, since)
  const needs = await countByNeed(ourselves.db, since)
  const unmet = tellUnmet(await countUnmet(ourselves.db, since))
  await continueAs(errand, errand.asker)
  return { since, partners, needs, unmet }
}
