import type { VNode } from 'preact'
import { timeInWords } from '#platform/i18n/format.ts'
import { Button, ButtonRow } from '#platform/ui/button.tsx'
import { type Column, DataTable } from '#platform/ui/data-table.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import { say } from '../say.ts'
import type { Site } from '../site.ts'
import { type Ticket, ticketLabel } from '../ticket.ts'
import { liveUrl, ticketActionUrl } from '../urls.ts'
import { ActionForm, type Pressing } from './action-form.tsx'
import type { Line, LineRow } from './counter-view.ts'
import { Leave, RowActions } from './row-actions.tsx'

export interface LineTableProps {
  readonly line: Line
  readonly now: Date
  readonly timeZone: string
  readonly pressing: Pressing
  /** Whether the agent's counter could call or take somebody now; without a counter nobody may be called. */
  readonly counter: 'free' | 'busy' | 'none'
  /** The place whose changes the table follows. */
  readonly site: Pick<Site, 'id' | 'seq'>
}

/** Who waits, since when, for what, and why in this order; then those set aside and those not found. */
export function LineTable(props: LineTableProps): VNode {
  const { line, site } = props
  return (
    <live-line data-live={liveUrl(site.id)} data-seq={site.seq}>
      <p class="line__frozen" role="status" data-frozen={say('lineFrozen', { time: '{time}' })} hidden />
      {line.helpAskedAt === undefined ? null : (
        <Notice tone="warning" title={say('helpAsked')}>
          <p>{say('helpAskedAt', { time: timeInWords(line.helpAskedAt, 'fr', props.timeZone) })}</p>
        </Notice>
      )}
      <DataTable
        name="line"
        caption={`${say('lineCaption')} (${line.waiting.length})`}
        columns={waitingColumns(props)}
        rows={line.waiting}
        empty={say('lineEmpty')}
      />
      <Aside name="held" caption={say('holdCaption')} rows={line.onHold} columns={heldColumns(props)} />
      <Aside name="absent" caption={say('absentCaption')} rows={line.absent} columns={absentColumns(props)} />
    </live-line>
  )
}

interface AsideProps {
  readonly name: string
  readonly caption: string
  readonly rows: readonly LineRow[]
  readonly columns: readonly Column<LineRow>[]
}

function Aside({ name, caption, rows, columns }: AsideProps): VNode | null {
  if (rows.length === 0) return null
  return <DataTable name={name} caption={caption} columns={columns} rows={rows} empty="" />
}

function waitingColumns(props: LineTableProps): readonly Column<LineRow>[] {
  const why = (row: LineRow): VNode => <Why row={row} {...props} />
  const [ticket, service] = ticketColumns
  const serviceAndWhy: Column<LineRow> = {
    heading: say('columnService'),
    cell: (row) => (
      <>
        {row.service.label.fr}
        <span class="line__more">{why(row)}</span>
      </>
    ),
  }
  // Beside a person and her acts there is room for five columns.
  const isNarrow = props.counter === 'busy'
  const columns: readonly Column<LineRow>[] = [
    { heading: say('columnPlace'), cell: ({ place }) => place, numeric: true },
    ticket,
    isNarrow ? serviceAndWhy : service,
    { heading: say('columnSince'), cell: (row) => since(row.ticket, props) },
    ...(isNarrow ? [] : [{ heading: say('columnWhy'), cell: why }]),
  ]
  return props.counter === 'none'
    ? columns
    : [
        ...columns,
        {
          heading: say('columnAction'),
          cell: (row) => <RowActions row={row} counter={props.counter} pressing={props.pressing} />,
        },
      ]
}

const ticketColumns: readonly [Column<LineRow>, Column<LineRow>] = [
  { heading: say('columnTicket'), cell: (row) => <TicketName {...row} />, rowHeading: true },
  { heading: say('columnService'), cell: ({ service }) => service.label.fr },
]

function heldColumns({ timeZone, pressing, counter }: LineTableProps): readonly Column<LineRow>[] {
  const action = ({ ticket }: LineRow): VNode => {
    const label = ticketLabel(ticket)
    const resume = say('resumeFor', { ticket: label })
    return (
      <ActionForm action={ticketActionUrl(ticket.id, 'resume')} pressing={pressing}>
        <ButtonRow>
          {counter === 'free' ? (
            <Button tone="secondary" accessibleName={resume}>
              {say('resume')}
            </Button>
          ) : null}
          <Button
            tone="quiet"
            formaction={ticketActionUrl(ticket.id, 'rejoin')}
            accessibleName={say('rejoinFor', { ticket: label })}
          >
            {say('rejoin')}
          </Button>
          <Leave ticket={ticket} />
        </ButtonRow>
      </ActionForm>
    )
  }
  const until = ({ ticket: { expectedReturnAt } }: LineRow): string =>
    expectedReturnAt
      ? say('holdUntil', { time: timeInWords(expectedReturnAt, 'fr', timeZone) })
      : say('holdSince')
  return [
    ...ticketColumns,
    { heading: say('columnNow'), cell: until },
    { heading: say('columnAction'), cell: action },
  ]
}

function absentColumns({ timeZone, pressing }: LineTableProps): readonly Column<LineRow>[] {
  const action = ({ ticket }: LineRow): VNode => (
    <ActionForm action={ticketActionUrl(ticket.id, 'returnAfterAbsence')} pressing={pressing}>
      <Button tone="quiet" accessibleName={say('cameBackFor', { ticket: ticketLabel(ticket) })}>
        {say('cameBack')}
      </Button>
    </ActionForm>
  )
  const when = ({ ticket: { endedAt } }: LineRow): string =>
    endedAt ? say('absentSince', { time: timeInWords(endedAt, 'fr', timeZone) }) : ''
  return [
    ...ticketColumns,
    { heading: say('columnNow'), cell: when },
    { heading: say('columnAction'), cell: action },
  ]
}

/** The number, and the language when it is not plain French. */
export function TicketName({ ticket }: Pick<LineRow, 'ticket'>): VNode {
  return (
    <>
      <span class="ticket-number">{ticketLabel(ticket)}</span>
      {ticket.language === 'fr' ? null : (
        <>
          {' '}
          <Tag>{languageNames[ticket.language]}</Tag>
        </>
      )}
    </>
  )
}

const languageNames = {
  'fr-simple': say('languageFrSimple'),
  en: say('languageEn'),
  ar: say('languageAr'),
} as const

function since(ticket: Ticket, { now, timeZone }: LineTableProps): string {
  const minutes = Math.max(0, Math.floor((now.getTime() - ticket.arrivedAt.getTime()) / 60_000))
  return say('sinceMinutes', { minutes, time: timeInWords(ticket.arrivedAt, 'fr', timeZone) })
}

function Why({ row, timeZone }: LineTableProps & { row: LineRow }): VNode {
  const { ticket, reservedFor } = row
  return (
    <>
      {reason(row, timeZone)}
      {ticket.leg > 1 ? <span class="line__more">{say('whySentOn')}</span> : null}
      {reservedFor === undefined ? null : (
        <span class="line__more">{say('whyReserved', { number: reservedFor })}</span>
      )}
    </>
  )
}

function reason({ because, ticket }: LineRow, timeZone: string): string {
  const time = (moment: number): string => timeInWords(new Date(moment), 'fr', timeZone)
  if (because.because === 'legal-priority') {
    return ticket.priorityCheckedAt ? say('whyPriorityChecked') : say('whyPriority')
  }
  return because.because === 'appointment'
    ? say('whyAppointment', { time: time(because.at) })
    : say('whyWaiting', { time: time(because.callBefore) })
}
