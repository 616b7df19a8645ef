import type { VNode } from 'preact'
import { dayInWords } from '#platform/i18n/format.ts'
import { Button, ButtonRow } from '#platform/ui/button.tsx'
import { DataTable } from '#platform/ui/data-table.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { PlaceReport } from '../../reports/report.ts'
import { reportsUrl } from '../../urls.ts'
import { say } from '../say.ts'
import { correctedAt } from './corrected-at.ts'
import { ReportedWords } from './reported-words.tsx'

export interface ReportsSectionProps {
  readonly reports: readonly PlaceReport[]
  /** How many wait, when not all are listed. */
  readonly waiting?: number
  /** On the page of one place: its name goes without saying, and the answer leads back there. */
  readonly isOfOnePlace?: boolean
}

/** What people reported: each leads to the boxes of what is wrong, and waits until somebody answers. */
export function ReportsSection({ reports, waiting, isOfOnePlace }: ReportsSectionProps): VNode | null {
  if (reports.length === 0) return null
  const more = (waiting ?? 0) - reports.length
  return (
    <section aria-labelledby="reports">
      <h2 id="reports">{say('reports-title')}</h2>
      <p>{say('reports-text')}</p>
      <DataTable
        name="reports"
        caption={say('reports-count', { count: waiting ?? reports.length })}
        rows={reports}
        empty=""
        columns={[
          ...(isOfOnePlace
            ? []
            : [{ heading: say('column-place'), cell: (report: PlaceReport) => report.placeName }]),
          { heading: say('report-what'), cell: (report) => <ReportedWords report={report} /> },
          { heading: say('report-on'), cell: ({ on }) => dayInWords(on, 'fr') },
          {
            heading: say('act'),
            cell: (report) => <Answers report={report} isOfOnePlace={isOfOnePlace === true} />,
          },
        ]}
      />
      {more > 0 ? <p>{say('reports-more', { count: more })}</p> : null}
    </section>
  )
}

interface AnswersProps {
  readonly report: PlaceReport
  readonly isOfOnePlace: boolean
}

function Answers({ report, isOfOnePlace }: AnswersProps): VNode {
  const of = { name: report.placeName, what: say(`report-${report.kind}`) }
  return (
    <>
      <a href={correctedAt(report)} aria-label={say('report-correct-it', of)}>
        {say('report-correct')}
      </a>
      <Form action={reportsUrl}>
        <input type="hidden" name="signalement" value={report.id} />
        {isOfOnePlace ? <input type="hidden" name="retour" value="lieu" /> : null}
        <ButtonRow>
          <Button tone="quiet" name="acte" value="corrige" accessibleName={say('report-done-it', of)}>
            {say('report-done')}
          </Button>
          <Button tone="quiet" name="acte" value="sans-suite" accessibleName={say('report-drop-it', of)}>
            {say('report-drop')}
          </Button>
        </ButtonRow>
      </Form>
    </>
  )
}
