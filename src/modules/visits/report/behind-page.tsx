import type { VNode } from 'preact'
import type { AgentId, PersonId } from '#kernel/ids.ts'
import { fileUrl } from '#modules/people/index.ts'
import { dayInWords } from '#platform/i18n/format.ts'
import { type Column, DataTable } from '#platform/ui/data-table.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import { Pagination } from '#platform/ui/pagination.tsx'
import { ageBands, genders, modes, socialStatuses, themes } from '../national-terms.ts'
import { figureUrl, type ReportAddress, reportUrl } from '../urls.ts'
import type { BehindRows, PersonBehind, Shown, VisitBehind } from './behind.ts'
import type { Figure } from './figure.ts'
import { addressOf } from './figure-address.ts'
import { figureInWords, numberInWords, periodInWords, valueInWords } from './figure-in-words.ts'
import { say } from './say.ts'

export interface BehindPageProps {
  readonly frame: Frame
  readonly address: ReportAddress
  readonly figure: Figure
  readonly value: number
  readonly rows: BehindRows
  readonly page: number
  readonly pages: number
}

/** The list a figure is the sum of. */
export function BehindPage(props: BehindPageProps): VNode {
  const { frame, address, figure, value, rows } = props
  const name = figureInWords(figure)
  const back = { href: reportUrl(address), text: say('behindBack') }
  return (
    <Page {...frame} audience="agent" title={name} back={back} wide>
      <h1>{name}</h1>
      <p>{say('behindCount', { period: periodInWords(address), value: valueInWords(figure, value) })}</p>
      {rows.kind === 'visits' ? (
        <DataTable
          name="behind"
          caption={name}
          captionHidden
          rows={rows.visits}
          empty={say('behindNone')}
          columns={visitColumns}
        />
      ) : (
        <DataTable
          name="behind"
          caption={name}
          captionHidden
          rows={rows.people}
          empty={say('behindNone')}
          columns={peopleColumns}
        />
      )}
      <Pages {...props} />
    </Page>
  )
}

const visitColumns: readonly Column<Shown<VisitBehind>>[] = [
  { heading: say('column_day'), rowHeading: true, cell: ({ on }) => dayInWords(on, 'fr') },
  { heading: say('column_who'), cell: (visit) => <Who {...visit} /> },
  { heading: say('column_agent'), cell: ({ agentName }) => agentName },
  {
    heading: say('column_minutes'),
    numeric: true,
    cell: ({ minutes }) => say('minutes', { minutes }),
  },
  {
    heading: say('column_what'),
    cell: (visit) =>
      visit.mayRead
        ? [...visit.themes.map((code) => themes[code]), ...visit.modes.map((code) => modes[code])].join(', ')
        : say('keptSecret'),
  },
]

const peopleColumns: readonly Column<Shown<PersonBehind>>[] = [
  { heading: say('column_who'), rowHeading: true, cell: (person) => <Name {...person} /> },
  { heading: say('column_times'), numeric: true, cell: ({ times }) => numberInWords(times) },
  { heading: say('column_last'), cell: ({ lastOn }) => dayInWords(lastOn, 'fr') },
  { heading: say('column_age'), cell: ({ ageBand }) => ageBands[ageBand] },
  { heading: say('column_gender'), cell: ({ gender }) => genders[gender] },
  { heading: say('column_status'), cell: ({ socialStatus }) => socialStatuses[socialStatus] },
]

function Who(visit: Shown<VisitBehind>): VNode {
  const { rank, participants, isFirst, isWorkshop } = visit
  return (
    <>
      <Name {...visit} />
      {isWorkshop ? (
        <span class="hint">{`, ${say('participant', { rank, count: participants })}`}</span>
      ) : null}
      {isFirst && visit.hadFile ? <span class="hint">{`, ${say('firstTime')}`}</span> : null}
    </>
  )
}

interface NameProps {
  readonly personId: PersonId | undefined
  readonly personName: string | undefined
  readonly hadFile: boolean
  readonly isUnnamed?: true | undefined
  readonly agentId?: AgentId
}

function Name({ personId, personName, hadFile, isUnnamed }: NameProps): VNode {
  if (isUnnamed) return <>{say('withoutName')}</>
  if (personId && personName) return <a href={fileUrl(personId)}>{personName}</a>
  return <>{say(hadFile ? 'withFile' : 'withoutFile')}</>
}

function Pages({ address, figure, page, pages }: BehindPageProps): VNode | null {
  if (pages < 2) return null
  const to = (number: number): string => figureUrl(address, addressOf(figure), number)
  return (
    <Pagination
      label={say('pagesLabel')}
      position={say('pagePosition', { page, count: numberInWords(pages) })}
      previous={page > 1 ? { href: to(page - 1), text: say('previousPage') } : undefined}
      next={page < pages ? { href: to(page + 1), text: say('nextPage') } : undefined}
    />
  )
}
