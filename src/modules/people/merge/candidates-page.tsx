import type { VNode } from 'preact'
import type { Day } from '#kernel/day.ts'
import { DataTable } from '#platform/ui/data-table.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { Page } from '#platform/ui/page.tsx'
import { Pagination } from '#platform/ui/pagination.tsx'
import { fullName, type Person } from '../person.ts'
import { ageInWords, birthInWords, channelValue, homeInWords } from '../person-in-words.ts'
import { say } from '../say.ts'
import { likelyDoublesUrl, mergingUrl } from '../tie-urls.ts'
import { fileUrl, peopleUrl } from '../urls.ts'
import type { Candidate, Candidates } from './find-candidates.ts'
import { sayMerge } from './say-merge.ts'

export interface CandidatesPageProps {
  readonly frame: Frame
  readonly today: Day
  readonly candidates: Candidates
  readonly message?: 'told-apart' | undefined
}

/** Pairs of files of the organisation that may be one person’s, the surest first. */
export function CandidatesPage({ frame, today, candidates, message }: CandidatesPageProps): VNode {
  const { list, count, isCut } = candidates
  return (
    <Page
      {...frame}
      audience="agent"
      title={sayMerge('list-title')}
      back={{ href: peopleUrl, text: say('back-to-search') }}
      wide
    >
      <h1>{sayMerge('list-title')}</h1>
      {message ? <Notice tone="success">{sayMerge(message)}</Notice> : null}
      <p>{sayMerge('list-intro')}</p>
      <DataTable
        name="candidates"
        caption={sayMerge('list-caption', { count })}
        rows={list}
        empty={sayMerge('list-none')}
        columns={[
          {
            heading: sayMerge('column-one'),
            cell: ({ one }) => <Who person={one} today={today} />,
            rowHeading: true,
          },
          { heading: sayMerge('column-other'), cell: ({ other }) => <Who person={other} today={today} /> },
          {
            heading: sayMerge('column-why'),
            cell: ({ reasons }) => reasons.map((reason) => say(`likeness-${reason}`)).join(', '),
          },
          { heading: sayMerge('column-do'), cell: (pair) => <Compare {...pair} /> },
        ]}
      />
      {isCut ? <p class="hint">{sayMerge('list-cut')}</p> : null}
      <Pages {...candidates} />
    </Page>
  )
}

function Who({ person, today }: { person: Person; today: Day }): VNode {
  const { id, names, birth, home, channels } = person
  const [first] = channels
  return (
    <>
      <a href={fileUrl(id)}>{fullName(names)}</a>
      <br />
      {birth ? `${birthInWords(birth)} (${ageInWords(birth, today)})` : birthInWords(birth)}
      <br />
      {homeInWords(home)}
      {first ? (
        <>
          <br />
          <bdi>{channelValue(first)}</bdi>
        </>
      ) : null}
    </>
  )
}

function Compare({ one, other }: Candidate): VNode {
  const names = { one: fullName(one.names), other: fullName(other.names) }
  return (
    <a href={mergingUrl(one.id, other.id)} aria-label={sayMerge('compare-name', names)}>
      {sayMerge('compare')}
    </a>
  )
}

function Pages({ page, pages }: Candidates): VNode | null {
  if (pages === 1) return null
  const href = (number: number): string => `${likelyDoublesUrl}?page=${number}`
  return (
    <Pagination
      label={sayMerge('list-pages')}
      position={sayMerge('list-position', { page, pages })}
      previous={page > 1 ? { href: href(page - 1), text: sayMerge('list-previous') } : undefined}
      next={page < pages ? { href: href(page + 1), text: sayMerge('list-next') } : undefined}
    />
  )
}
