import type { VNode } from 'preact'
import { dayIn } from '#kernel/day.ts'
import { sayInFrench } from '#platform/i18n/say.ts'
import type { Retention } from '#platform/privacy/declaration.ts'
import { Button } from '#platform/ui/button.tsx'
import { DataTable } from '#platform/ui/data-table.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { TextField } from '#platform/ui/text-field.tsx'
import { capital } from '../capital.ts'
import type { RegisteredTable } from '../register/compose-register.ts'
import { retentionInWords, sourceOf } from '../register/retention-in-words.ts'
import { sayDay } from '../say.ts'
import { privacyUrl, retentionReportUrl, retentionSettingUrl } from '../urls.ts'
import { retentionWords } from './messages.fr.ts'
import type { RetentionReport } from './retention-store.ts'

export const sayRetention = sayInFrench(retentionWords)

export interface RetentionPageProps {
  readonly frame: Frame
  readonly tables: readonly RegisteredTable[]
  readonly reports: readonly RetentionReport[]
  readonly wait: string
  readonly requestId: string
  readonly problems?: Problems | undefined
}

/** How long each thing is kept and why, what is past its time, and after how many days it goes without an answer. */
export function RetentionPage(props: RetentionPageProps): VNode {
  const { frame, tables, reports, wait, requestId, problems } = props
  const say = sayRetention
  const back = { href: privacyUrl, text: say('back') }
  return (
    <Page {...frame} audience="agent" title={say('title')} back={back} problems={problems} wide>
      <h1>{say('title')}</h1>
      <p>{say('intro')}</p>
      <h2>{say('reports')}</h2>
      {reports.length === 0 ? <p class="empty">{say('noReport')}</p> : null}
      <ul>
        {reports.map((report) => (
          <li key={report.id}>
            <a href={retentionReportUrl(report.id)}>{reportInWords(report)}</a>. {stateOf(report)}
          </li>
        ))}
      </ul>
      <h2>{say('setting')}</h2>
      <p>{say('settingIntro')}</p>
      <Form action={retentionSettingUrl} requestId={requestId}>
        <TextField
          name="jours"
          label={say('settingDays')}
          value={wait}
          inputmode="numeric"
          width="year"
          problems={problems}
        />
        <Button tone="secondary">{say('settingSave')}</Button>
      </Form>
      <h2>{say('rules')}</h2>
      <DataTable
        name="regles"
        caption={say('rulesCaption')}
        captionHidden
        rows={tables}
        empty=""
        columns={[
          { heading: say('colWhat'), rowHeading: true, cell: ({ holds }) => capital(holds.fr) },
          { heading: say('colTime'), cell: ({ retention }) => capital(retentionInWords(retention, 'fr')) },
          { heading: say('colSource'), cell: ({ retention }) => sourceOf(retention) },
          { heading: say('colHow'), cell: ({ retention }) => howOf(retention) },
        ]}
      />
    </Page>
  )
}

function howOf(retention: Retention<unknown>): string {
  if (retention.kind === 'with-the-file') return sayRetention('howFile')
  if (retention.kind === 'as-long-as') return sayRetention('howLasts')
  return sayRetention(retention.byItself ? 'howByItself' : 'howConfirmed')
}

/** « Rapport du 3 mars 2028 : 12 dossiers, aucune autre ligne ». */
function reportInWords({ madeAt, people, lines }: RetentionReport): string {
  const rows = lines.reduce((total, { count }) => total + count, 0)
  return sayRetention('reportLine', { day: sayDay(dayIn(madeAt, 'Europe/Paris')), people, rows })
}

/** Where a report stands. */
export function stateOf({ ended, runsOn }: RetentionReport): string {
  if (ended) return sayRetention(ended.kind, { day: sayDay(dayIn(ended.at, 'Europe/Paris')) })
  return runsOn === undefined
    ? sayRetention('waiting')
    : sayRetention('waitingUntil', { day: sayDay(runsOn) })
}
