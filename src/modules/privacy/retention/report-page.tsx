import type { VNode } from 'preact'
import { dayIn } from '#kernel/day.ts'
import type { LocalText } from '#kernel/language.ts'
import { Button, ButtonRow, ButtonLink } from '#platform/ui/button.tsx'
import { DataTable } from '#platform/ui/data-table.tsx'
import { Details } from '#platform/ui/details.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { Page } from '#platform/ui/page.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { TextareaField } from '#platform/ui/textarea-field.tsx'
import { TextField } from '#platform/ui/text-field.tsx'
import { capital } from '../capital.ts'
import { sayDay } from '../say.ts'
import { retentionReportUrl, retentionUrl } from '../urls.ts'
import { sayRetention as say, stateOf } from './retention-page.tsx'
import type { RetentionReport } from './retention-store.ts'

export interface ReportPageProps {
  readonly frame: Frame
  readonly report: RetentionReport
  /** The first of those it proposes to erase. */
  readonly people: readonly { readonly id: string; readonly name: string; readonly href: string }[]
  /** What each table holds, for the lines of the report. */
  readonly holds: (table: string) => LocalText | undefined
  readonly requestId: string
  readonly isStarted?: boolean
  readonly problems?: Problems | undefined
}

/** What the purge will do, before it does it; whoever answers for data says yes, not now, or keeps a file. */
export function ReportPage(props: ReportPageProps): VNode {
  const { frame, report, people, isStarted, problems } = props
  const title = say('reportTitle', { day: sayDay(dayIn(report.madeAt, 'Europe/Paris')) })
  return (
    <Page
      {...frame}
      audience="agent"
      title={title}
      back={{ href: retentionUrl, text: say('back') }}
      problems={problems}
    >
      <h1>{title}</h1>
      <p>{stateOf(report)}</p>
      {isStarted ? (
        <Notice tone="success">
          <p>{say('started')}</p>
        </Notice>
      ) : null}
      <Lines {...props} />
      {report.people === 0 || report.ended ? null : (
        <section>
          <h2>{say('people')}</h2>
          <p>{say('peopleIntro')}</p>
          {people.length < report.people ? (
            <p>{say('peopleShown', { shown: people.length, all: report.people })}</p>
          ) : null}
          <ul>
            {people.map((person) => (
              <li key={person.id}>
                <ButtonLink tone="quiet" href={person.href}>
                  <bdi>{person.name}</bdi>
                </ButtonLink>
                <KeepForm {...props} person={person} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {report.ended ? null : <Decision {...props} />}
    </Page>
  )
}

function Lines({ report, holds }: ReportPageProps): VNode | null {
  const lines = report.ended?.kind === 'done' ? report.ended.done : report.lines
  if (lines.length === 0) return null
  return (
    <DataTable
      name="lignes"
      caption={say('rows')}
      rows={lines}
      empty=""
      columns={[
        {
          heading: say('colWhat'),
          rowHeading: true,
          cell: ({ table }) => capital(holds(table)?.fr ?? table),
        },
        { heading: say('colCount'), numeric: true, cell: ({ count }) => count },
      ]}
    />
  )
}

function KeepForm({
  report,
  person,
  requestId,
}: ReportPageProps & { person: ReportPageProps['people'][number] }): VNode {
  return (
    <Details summary={say('keepTitle', { name: person.name })}>
      <p>{say('keepIntro')}</p>
      <Form action={`${retentionReportUrl(report.id)}/garder`} requestId={requestId}>
        <input type="hidden" name="personne" value={person.id} />
        <TextareaField name="raison" scope={person.id} label={say('keepReason')} rows={2} />
        <TextField name="mois" scope={person.id} label={say('keepMonths')} inputmode="numeric" width="year" />
        <Button tone="secondary">{say('keepButton')}</Button>
      </Form>
    </Details>
  )
}

function Decision({ report, requestId }: ReportPageProps): VNode {
  return (
    <section>
      <Notice tone="warning">
        <p>{say('confirmText')}</p>
      </Notice>
      <ButtonRow>
        <Form action={`${retentionReportUrl(report.id)}/effacement`} requestId={requestId}>
          <Button tone="danger">{say('confirm')}</Button>
        </Form>
        <Form action={`${retentionReportUrl(report.id)}/report`} requestId={requestId}>
          <Button tone="quiet">{say('setAside')}</Button>
        </Form>
      </ButtonRow>
    </section>
  )
}
