import { addMonths } from '#kernel/day.ts'
import { organisationOf } from '#platform/db/asking-organisation.ts'
import { agents } from '#platform/http/access.ts'
import { showPage } from '#platform/http/answer.ts'
import { readQuery } from '#platform/http/form.ts'
import type { Routes } from '#platform/http/routes.ts'
import type { Ask, PlacesOptions, Tables } from '../places-options.ts'
import { keepingUrl } from '../urls.ts'
import { addClosureRoutes } from './closures/closure-routes.tsx'
import { addCorrectionRoutes } from './correction-routes.tsx'
import { KeepingPage } from './keeping-page.tsx'
import { saved } from './keeping-urls.ts'
import { countKept, countToLookAt, listKept } from './keeping-store.ts'
import { addNewPlaceRoutes } from './new/new-place-routes.tsx'
import { listSources } from './source-list-store.ts'
import { countReports, listReports } from '../reports/report-store.ts'
import { addReportsRoutes } from './reports/reports-routes.ts'
import { addStopRoutes } from './stops/stop-routes.tsx'
import { toLookAt, verifiedForMonths } from './to-look-at.ts'
import { correctors, importers, isOneOf } from './who-keeps.ts'

const perPage = 50

/** The directory as its keeper looks after it: the list, what is to look at, new places and corrections. */
export function addKeepingRoutes(routes: Routes<Tables>, options: PlacesOptions): void {
  routes.get(keepingUrl, agents(...correctors), showKeeping)
  addNewPlaceRoutes(routes, options)
  addCorrectionRoutes(routes, options)
  addClosureRoutes(routes)
  addStopRoutes(routes, options)
  addReportsRoutes(routes)
}

async function showKeeping(asked: Ask): Promise<Response> {
  const { errand, frame } = asked.var
  const { db, asker, today } = errand
  const form = readQuery(asked)
  const only = toLookAt.find((kind) => kind === form.text('voir'))
  const words = form.text('mots').slice(0, 100)
  const wanted = {
    keeper: organisationOf(asker),
    verifiedSince: addMonths(today, -verifiedForMonths),
    only,
    words,
  }
  const total = await countKept(db, wanted)
  const pages = Math.max(1, Math.ceil(total / perPage))
  const page = Math.min(pages, Math.max(1, Math.floor(Number(form.text('page'))) || 1))
  const shown = {
    frame,
    asked: { only, words, page },
    lines: await listKept(db, wanted, { limit: perPage, offset: (page - 1) * perPage }),
    total,
    pages,
    counts: await countToLookAt(db, wanted),
    reports: await listReports(db),
    waiting: await countReports(db),
    isSaved: asked.req.query(saved) !== undefined,
    sources: await listSources(db),
    mayImport: isOneOf(asker, importers),
  }
  return showPage(asked, <KeepingPage {...shown} />)
}
