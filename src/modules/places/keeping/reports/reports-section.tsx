import type { VNode } from 'preact'
import { dayInWords } from '#platform/i18n/format.ts'
import { Button } from '#platform/ui/button.tsx'
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
      <h3>{say('reports-count', { count: waiting ?? reports.length })}</h3>
      <ul class="keeping-reports">
        {reports.map((report) => (
          <li key={report.id}>
            {isOfOnePlace ? null : <strong class="keeping-reported">{report.placeName}</strong>}
            <ReportedWords report={report} />
            <span class="keeping-origin">{dayInWords(report.on, 'fr')}</span>
            <Answers report={report} isOfOnePlace={isOfOnePlace === true} />
          </li>
        ))}
      </ul>
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
    <Form action={reportsUrl}>
      <input type="hidden" name="signalement" value={report.id} />
      {isOfOnePlace ? <input type="hidden" name="retour" value="lieu" /> : null}
      <div class="keeping-answers">
        <a href={correctedAt(report)} aria-label={say('report-correct-it', of)}>
          {say('report-correct')}
        </a>
        <Button tone="quiet" name="acte" value="corrige" accessibleName={say('report-done-it', of)}>
          {say('report-done')}
        </Button>
        <Button tone="quiet" name="acte" value="sans-suite" accessibleName={say('report-drop-it', of)}>
          {say('report-drop')}
        </Button>
      </div>
    </Form>
  )
}
