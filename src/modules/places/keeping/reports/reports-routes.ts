import { agents } from '#platform/http/access.ts'
import { goTo, notThere } from '#platform/http/answer.ts'
import { readForm } from '#platform/http/form.ts'
import type { Routes } from '#platform/http/routes.ts'
import type { Ask, Tables } from '../../places-options.ts'
import { findReport } from '../../reports/report-store.ts'
import { correctionUrl, keepingUrl, reportsUrl } from '../../urls.ts'
import { saved } from '../keeping-urls.ts'
import { correctors } from '../who-keeps.ts'
import { settleReports } from './settle-reports.ts'

/** « Corrigé », « sans suite »: the answers to what people reported. */
export function addReportsRoutes(routes: Routes<Tables>): void {
  routes.post(reportsUrl, agents(...correctors), settle)
}

async function settle(asked: Ask): Promise<Response> {
  const { errand } = asked.var
  const form = await readForm(asked)
  const report = await findReport(errand.db, form.text('signalement'))
  if (!report) return notThere(asked)
  const as = form.text('acte') === 'corrige' ? 'corrected' : 'dropped'
  await settleReports(errand, { placeId: report.placeId, reports: [report], as })
  const isOfOnePlace = form.text('retour') === 'lieu'
  return goTo(asked, `${isOfOnePlace ? correctionUrl(report.placeId) : keepingUrl}?${saved}`)
}
