import type { VNode } from 'preact'
import { type Day, daysBetween } from '#kernel/day.ts'
import { DataTable } from '#platform/ui/data-table.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import { say, sayDay } from '../say.ts'
import { registerUrl, requestUrl, retentionUrl } from '../urls.ts'
import { answerOf, type RightsRequest } from './rights-request.ts'

export interface RequestsPageProps {
  readonly frame: Frame
  readonly requests: readonly RightsRequest[]
  readonly names: ReadonlyMap<string, string>
  readonly today: Day
}

/** The desk of whoever answers for data: what was asked, and the ways to the register and to retention. */
export function RequestsPage({ frame, requests, names, today }: RequestsPageProps): VNode {
  return (
    <Page {...frame} audience="agent" title={say('title')}>
      <h1>{say('title')}</h1>
      <p>{say('intro')}</p>
      <ul>
        <li>
          <a href={registerUrl}>{say('registerLink')}</a>
        </li>
        <li>
          <a href={retentionUrl}>{say('retentionLink')}</a>
        </li>
      </ul>
      <h2>{say('requestsTitle')}</h2>
      <DataTable
        name="demandes"
        caption={say('requestsCaption')}
        captionHidden
        rows={requests}
        empty={say('requestsEmpty')}
        columns={[
          {
            heading: say('colPerson'),
            rowHeading: true,
            cell: (request) => <a href={requestUrl(request.id)}>{nameIn(names, request)}</a>,
          },
          { heading: say('colKind'), cell: ({ kind }) => say(`kind_${kind}`) },
          { heading: say('colReceived'), cell: ({ receivedOn }) => sayDay(receivedOn) },
          { heading: say('colDue'), cell: ({ dueOn }) => sayDay(dueOn) },
          { heading: say('colState'), cell: (request) => <State request={request} today={today} /> },
        ]}
      />
    </Page>
  )
}

/** Her name, or that she is erased. */
export function nameIn(names: ReadonlyMap<string, string>, { personId }: RightsRequest): string {
  return (personId && names.get(personId)) ?? say('erasedPerson')
}

/** Where a request stands, late ones in red. */
export function State({ request, today }: { request: RightsRequest; today: Day }): VNode {
  const answer = answerOf(request)
  if (answer && answer.kind !== 'extended') return <Tag>{say(`answer_${answer.kind}`)}</Tag>
  const late = daysBetween(request.dueOn, today)
  if (late > 0) return <Tag tone="danger">{say('stateLate', { days: late })}</Tag>
  return <Tag tone="warning">{say('stateOpen')}</Tag>
}
