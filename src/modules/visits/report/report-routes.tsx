import { agents } from '#platform/http/access.ts'
import { showPage, notThere } from '#platform/http/answer.ts'
import { agentOf } from '#platform/http/asked.ts'
import { readQuery } from '#platform/http/form.ts'
import type { Routes } from '#platform/http/routes.ts'
import { activityUrl, behindUrl, summaryUrl } from '../urls.ts'
import type { Tables } from '../visits-options.ts'
import { BehindPage } from './behind-page.tsx'
import { readFigure } from './figure-address.ts'
import { readBehind } from './read-behind.ts'
import { countedFor, readReport } from './read-report.ts'
import { readReportForm } from './report-form.ts'
import { ReportPage } from './report-page.tsx'
import { SummaryPage } from './summary-page.tsx'

/** What a period counts, the list behind each figure, and the summary on paper. */
export function addReportRoutes(routes: Routes<Tables>): void {
  const counters = agents(...countedFor)

  routes.get(activityUrl, counters, async (asked) => {
    const { errand, frame } = asked.var
    const { address, ...form } = readReportForm(readQuery(asked), errand.today)
    const report = await readReport(errand, address)
    const page = <ReportPage frame={frame} today={errand.today} report={report} {...form} />
    return showPage(asked, page, form.problems ? 422 : 200)
  })

  routes.get(behindUrl, counters, async (asked) => {
    const { errand, frame } = asked.var
    const form = readQuery(asked)
    const figure = readFigure(form.text)
    if (!figure) return notThere(asked)
    const { address } = readReportForm(form, errand.today)
    const page = Number(/^\d{1,6}$/.exec(form.text('page'))?.[0] ?? 1)
    const behind = await readBehind(errand, { address, figure, page })
    return showPage(asked, <BehindPage frame={frame} figure={figure} {...behind} />)
  })

  routes.get(summaryUrl, counters, async (asked) => {
    const { errand, frame } = asked.var
    const { address } = readReportForm(readQuery(asked), errand.today)
    const report = await readReport(errand, address)
    const agentName = agentOf(asked).name
    return showPage(
      asked,
      <SummaryPage frame={frame} today={errand.today} report={report} agentName={agentName} />,
    )
  })
}
