import type { VNode } from 'preact'
import { Button, ButtonLink, ButtonRow } from '#platform/ui/button.tsx'
import { DataTable } from '#platform/ui/data-table.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import type { KeptPlace } from '../../kept-place.ts'
import { keepingUrl } from '../../urls.ts'
import type { PlaceMatch } from '../matching/match.ts'
import { DoneNotice, type JustDone } from './done-notice.tsx'
import { percent } from './likeness-list.tsx'
import { Pages } from './pages.tsx'
import { mergesUrl, pairsUrl, pairUrl, searchUrl } from './review-urls.ts'
import { sayDuplicates } from './say.ts'

export interface PairsPageProps {
  readonly frame: Frame
  readonly pairs: readonly ListedPair[]
  readonly total: number
  readonly page: number
  readonly pages: number
  readonly just?: JustDone | undefined
  readonly requestId: string
}

export interface ListedPair {
  readonly match: PlaceMatch
  readonly one: KeptPlace
  readonly other: KeptPlace
}

/** Pairs of places that may be one, the most alike first. */
export function PairsPage(props: PairsPageProps): VNode {
  const { frame, pairs, total, page, pages, requestId } = props
  const [first] = pairs
  return (
    <Page
      {...frame}
      audience="agent"
      title={sayDuplicates('list-title')}
      back={{ href: keepingUrl, text: sayDuplicates('back-to-keeping') }}
      wide
    >
      <DoneNotice just={props.just} />
      <h1>{sayDuplicates('list-title')}</h1>
      <p>{sayDuplicates('list-intro')}</p>
      <ButtonRow>
        {first ? <ButtonLink href={pairUrl(first.match.id)}>{sayDuplicates('list-first')}</ButtonLink> : null}
        <ButtonLink href={mergesUrl} tone="secondary">
          {sayDuplicates('merges-link')}
        </ButtonLink>
      </ButtonRow>
      <PairsTable pairs={pairs} total={total} />
      <Pages page={page} pages={pages} hrefOf={pairsUrl} />
      <section aria-labelledby="search">
        <h2 id="search">{sayDuplicates('search-title')}</h2>
        <p>{sayDuplicates('search-text')}</p>
        <Form action={searchUrl} requestId={requestId}>
          <Button tone="secondary">{sayDuplicates('search')}</Button>
        </Form>
      </section>
    </Page>
  )
}

function PairsTable({ pairs, total }: Pick<PairsPageProps, 'pairs' | 'total'>): VNode {
  return (
    <DataTable
      name="pairs"
      caption={sayDuplicates('list-caption', { count: total })}
      rows={pairs}
      empty={sayDuplicates('list-empty')}
      columns={[
        {
          heading: sayDuplicates('column-one'),
          cell: ({ one }) => <Sheet place={one} />,
          rowHeading: true,
        },
        { heading: sayDuplicates('column-other'), cell: ({ other }) => <Sheet place={other} /> },
        {
          heading: sayDuplicates('column-likeness'),
          cell: ({ match: { score, decision } }) => (
            <>
              {percent(score)} {decision === 'unsure' ? <Tag>{sayDuplicates('aside')}</Tag> : null}
            </>
          ),
        },
        { heading: sayDuplicates('column-do'), cell: (pair) => <Compare {...pair} /> },
      ]}
    />
  )
}

function Sheet({ place: { facts } }: { place: KeptPlace }): VNode {
  const { name, street, commune } = facts
  return (
    <>
      {name}
      <span class="pairs__where">
        {street}
        {street === '' ? '' : ', '}
        {`${commune.postalCode} ${commune.name}`.trim()}
      </span>
    </>
  )
}

function Compare({ match, one, other }: ListedPair): VNode {
  const names = { one: one.facts.name, other: other.facts.name }
  return (
    <a href={pairUrl(match.id)} aria-label={sayDuplicates('compare-name', names)}>
      {sayDuplicates('compare')}
    </a>
  )
}
