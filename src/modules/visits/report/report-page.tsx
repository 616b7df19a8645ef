import type { VNode } from 'preact'
import { ButtonLink } from '#platform/ui/button.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { Page } from '#platform/ui/page.tsx'
import { complementsUrl, exportUrl, exportXlsxUrl, reportUrl, summaryUrl } from '../urls.ts'
import { CutTable } from './cut-table.tsx'
import { DayChart } from './day-chart.tsx'
import { Essentials } from './essentials.tsx'
import { type CutName, cutNames } from './figure.ts'
import { periodInWords } from './figure-in-words.ts'
import { PeriodChoice, type PeriodChoiceProps } from './period-choice.tsx'
import type { Report } from './report.ts'
import { say } from './say.ts'
import { StaffTables } from './staff-tables.tsx'

export interface ReportPageProps extends PeriodChoiceProps {
  readonly frame: Frame
}

/** What a period counts, compared, defined, cut in every way, each number with the list behind it. */
export function ReportPage(props: ReportPageProps): VNode {
  const { frame, report, problems } = props
  const { address, figures, whose } = report
  return (
    <Page {...frame} audience="agent" title={say('title')} problems={problems} wide>
      <h1>{say(whose === 'own' ? 'own' : 'all')}</h1>
      <PeriodChoice {...props} />
      <h2>{periodInWords(address)}</h2>
      <OnlySome report={report} />
      {figures.totals.visits === 0 ? <Notice title={say('noVisitTitle')}>{say('noVisitText')}</Notice> : null}
      <Essentials report={report} />
      <DayChart address={address} days={figures.days} />
      <div class="figure-tables">
        {orderOfQuestions.map((name) => (
          <CutTable key={name} report={report} name={name} />
        ))}
      </div>
      {whose === 'everybody' ? <StaffTables report={report} /> : null}
      <Files report={report} />
    </Page>
  )
}

const first: readonly CutName[] = ['themes', 'administrativeThemes', 'modes', 'autonomy']
const orderOfQuestions = [...first, ...cutNames.filter((name) => !first.includes(name))]

function OnlySome({ report }: { report: Report }): VNode | null {
  const { address, only } = report
  if (!address.agentId && !address.teamId) return null
  return (
    <p>
      {say('only', { name: only ?? say('onlyNobody') })}{' '}
      <a href={reportUrl({ from: address.from, to: address.to })}>{say('everybody')}</a>
    </p>
  )
}

function Files({ report }: { report: Report }): VNode {
  const { address, whose } = report
  return (
    <section aria-labelledby="files">
      <h2 id="files">{say('files')}</h2>
      <div class="button-row">
        <ButtonLink href={reportUrl(address, summaryUrl)} pictogram="printer">
          {say('print')}
        </ButtonLink>
        <ButtonLink href={reportUrl(address, exportXlsxUrl)} tone="secondary" download>
          {say('exportXlsx')}
        </ButtonLink>
        <ButtonLink href={reportUrl(address, exportUrl)} tone="secondary" download>
          {say('exportCsv')}
        </ButtonLink>
        <ButtonLink href={reportUrl(address, complementsUrl)} tone="secondary" download>
          {say('complements')}
        </ButtonLink>
      </div>
      <p class="hint">{say(whose === 'own' ? 'exportOwnMeans' : 'exportOthersMeans')}</p>
      <p class="hint">{say('complementsMean')}</p>
    </section>
  )
}
