import type { VNode } from 'preact'
import type { Day } from '#kernel/day.ts'
import { FollowUpTable, type FollowUpTableProps, type ToFollowList } from '#modules/procedures/index.ts'
import { type FinishedTicket, ticketLabel } from '#modules/queue/index.ts'
import { momentInWords } from '#platform/i18n/format.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { DataTable } from '#platform/ui/data-table.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { Page } from '#platform/ui/page.tsx'
import { say } from '../say.ts'
import { counterUrl, followUpUrl, newVisitUrlForTicket } from '../urls.ts'

export interface FollowUpPageProps {
  readonly frame: Frame
  readonly today: Day
  readonly list: ToFollowList
  /** Tickets ended without a visit, or whose visit was cancelled and is to be noted again. */
  readonly unnoted: readonly (FinishedTicket & { readonly isAgain?: boolean })[]
  readonly people: FollowUpTableProps['people']
  readonly whose: 'own' | 'all'
  /** What other modules ask an agent to look at. */
  readonly more?: readonly VNode[]
}

/** What to look at today, and the visits that were not noted. */
export function FollowUpPage({
  frame,
  today,
  list,
  unnoted,
  people,
  whose,
  more = [],
}: FollowUpPageProps): VNode {
  const isCalm = list.lines.length === 0 && unnoted.length === 0 && more.length === 0
  return (
    <Page {...frame} audience="agent" title={say('followUpTitle')} wide>
      <h1>{say('followUpTitle')}</h1>
      <nav class="tabs" aria-label={say('followUpWhose')}>
        <a href={followUpUrl} aria-current={whose === 'own' ? 'true' : undefined}>
          {say('followUpOwn')}
        </a>
        <a href={`${followUpUrl}?pour=tous`} aria-current={whose === 'all' ? 'true' : undefined}>
          {say('followUpAll')}
        </a>
      </nav>
      {isCalm ? (
        <Notice tone="success" title={say('nothingToFollow')}>
          <p>{say('nothingToFollowText')}</p>
          <p>
            <ButtonLink href={counterUrl} tone="secondary">
              {say('backToCounter')}
            </ButtonLink>
          </p>
        </Notice>
      ) : (
        <>
          {more}
          <FollowUpTable list={list} today={today} people={people} />
          <Unnoted unnoted={unnoted} people={people} />
        </>
      )}
    </Page>
  )
}

function Unnoted({ unnoted, people }: Pick<FollowUpPageProps, 'unnoted' | 'people'>): VNode | null {
  if (unnoted.length === 0) return null
  return (
    <DataTable
      name="unnoted"
      caption={say('unnotedCaption')}
      rows={unnoted}
      empty=""
      columns={[
        { heading: say('ticket'), rowHeading: true, cell: ({ ticket }) => ticketLabel(ticket) },
        {
          heading: say('finishedAt'),
          cell: ({ ticket }) => (ticket.endedAt ? momentInWords(ticket.endedAt, 'fr') : ''),
        },
        {
          heading: say('person'),
          cell: ({ personId }) => {
            const person = personId && people.get(personId)
            return person ? <a href={person.href}>{person.name}</a> : say('personUnknown')
          },
        },
        {
          heading: say('toDo'),
          cell: ({ ticket, isAgain }) => (
            <>
              {isAgain ? `${say('visitCancelled')} ` : null}
              <a
                href={newVisitUrlForTicket(ticket.id)}
                aria-label={say('noteVisitOf', { ticket: ticketLabel(ticket) })}
              >
                {say('noteVisit')}
              </a>
            </>
          ),
        },
      ]}
    />
  )
}
