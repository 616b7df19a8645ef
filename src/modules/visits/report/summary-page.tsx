import type { VNode } from 'preact'
import type { Day } from '#kernel/day.ts'
import { dayInWords } from '#platform/i18n/format.ts'
import { DataTable } from '#platform/ui/data-table.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import { PrintButton } from '#platform/ui/print-button.tsx'
import { reportUrl } from '../urls.ts'
import { type CutName, cuts, type Figures } from './figure.ts'
import { numberInWords, periodInWords, rowInWords } from './figure-in-words.ts'
import type { Report } from './report.ts'
import { say } from './say.ts'
import { type Shown, shown, smallestShown } from '#kernel/small-counts.ts'
import { shownCounts } from './small-cells.ts'
import { summarySentences } from './summary.ts'

export interface SummaryPageProps {
  readonly frame: Frame
  readonly today: Day
  readonly report: Report
  readonly agentName: string
}

/** Two sheets for the president: what happened in sentences, the main tables, room to sign; no small count. */
export function SummaryPage(props: SummaryPageProps): VNode {
  const { frame, report } = props
  const back = { href: reportUrl(report.address), text: say('behindBack') }
  return (
    <Page {...frame} audience="agent" title={say('summaryTitle')} back={back}>
      <div class="receipt-bar no-print">
        <PrintButton>{say('printNow')}</PrintButton>
        <p>{say('howToPrint')}</p>
      </div>
      <article class="summary">
        <h1>{say('summaryTitle')}</h1>
        <p class="summary__of">
          {say('summaryFor', { organisation: frame.town.name, period: periodInWords(report.address) })}
          {report.only ? ` (${report.only})` : ''}
        </p>
        {summarySentences(report).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <Tables report={report} />
        <Signature {...props} />
        <p class="summary__small">
          {say('smallCells', { most: smallestShown - 1 })} {say('countingRules')}
        </p>
      </article>
    </Page>
  )
}

const printed: readonly CutName[] = [
  'themes',
  'administrativeThemes',
  'modes',
  'places',
  'ages',
  'genders',
  'statuses',
]
const rowsPrinted = 6

function Tables({ report }: { report: Report }): VNode | null {
  if (shown(report.figures.totals.visits) === 'hidden' || report.figures.totals.visits === 0) return null
  return (
    <div class="summary__tables">
      {printed.map((name) => (
        <SummaryTable key={name} report={report} name={name} />
      ))}
    </div>
  )
}

function SummaryTable({ report, name }: { report: Report; name: CutName }): VNode {
  const { figures, before, yearBefore } = report
  const counted = figures.cuts[name]
  const [now, then, lastYear] = [figures, before, yearBefore].map((each) => leaving(each, name))
  const rows = Object.keys(counted)
    .toSorted((one, other) => (counted[other] ?? 0) - (counted[one] ?? 0))
    .slice(0, rowsPrinted)
  return (
    <DataTable
      name={`printed-${name}`}
      caption={say(`cut_${name}`)}
      rows={rows}
      empty={say('nothingOf', { name: say(`cut_${name}`) })}
      columns={[
        { heading: say(`row_${name}`), rowHeading: true, cell: (code) => rowInWords(name, code) },
        { heading: say('column_now'), numeric: true, cell: (code) => countInWords(now?.[code]) },
        { heading: say('column_before'), numeric: true, cell: (code) => countInWords(then?.[code]) },
        { heading: say('column_yearBefore'), numeric: true, cell: (code) => countInWords(lastYear?.[code]) },
      ]}
    />
  )
}

/** What may leave of a table; nothing at all of a period in which too few came. */
function leaving(figures: Figures, name: CutName): Readonly<Record<string, Shown>> {
  return shownCounts(figures.cuts[name], cuts[name])
}

function countInWords(count: Shown | undefined): string {
  return count === 'hidden' ? say('hiddenCount') : numberInWords(count ?? 0)
}

function Signature({ today, agentName }: SummaryPageProps): VNode {
  return (
    <div class="summary__signature">
      <p>{say('signedBy', { day: dayInWords(today, 'fr'), agent: agentName })}</p>
      <p>
        {say('signatureOf')}
        <br />
        {say('signatureDay')}
      </p>
    </div>
  )
}
