import type { VNode } from 'preact'
import { momentInWords } from '#platform/i18n/format.ts'
import { DataTable } from '#platform/ui/data-table.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import { duplicatesUrl, placeUrl } from '../../urls.ts'
import type { KeptPlace } from '../../kept-place.ts'
import type { PlaceMerge } from '../merging/merge.ts'
import { Pages } from './pages.tsx'
import { mergesPageUrl, mergeUrl } from './review-urls.ts'
import { sayDuplicates } from './say.ts'

export interface MergesPageProps {
  readonly frame: Frame
  readonly merges: readonly ListedMerge[]
  readonly total: number
  readonly page: number
  readonly pages: number
}

export interface ListedMerge {
  readonly merge: PlaceMerge
  readonly kept: KeptPlace
  readonly gone: KeptPlace
  /** Who said they are one, in words. */
  readonly who: string
}

/** Places that were made one, the latest first. */
export function MergesPage({ frame, merges, total, page, pages }: MergesPageProps): VNode {
  return (
    <Page
      {...frame}
      audience="agent"
      title={sayDuplicates('merges-title')}
      back={{ href: duplicatesUrl, text: sayDuplicates('back-to-list') }}
      wide
    >
      <h1>{sayDuplicates('merges-title')}</h1>
      <p>{sayDuplicates('merges-intro')}</p>
      <DataTable
        name="merges"
        caption={sayDuplicates('merges-caption', { count: total })}
        rows={merges}
        empty={sayDuplicates('merges-empty')}
        columns={[
          {
            heading: sayDuplicates('column-stays'),
            cell: ({ kept }) => <a href={placeUrl(kept.id)}>{kept.facts.name}</a>,
            rowHeading: true,
          },
          { heading: sayDuplicates('column-joined'), cell: ({ gone }) => gone.facts.name },
          {
            heading: sayDuplicates('column-when'),
            cell: ({ merge }) => momentInWords(merge.mergedAt, 'fr'),
          },
          { heading: sayDuplicates('column-who'), cell: ({ who }) => who },
          {
            heading: sayDuplicates('column-do'),
            cell: ({ merge, gone }) => (
              <a
                href={mergeUrl(merge.id)}
                aria-label={sayDuplicates('undo-link-name', { name: gone.facts.name })}
              >
                {sayDuplicates('undo-link')}
              </a>
            ),
          },
        ]}
      />
      <Pages page={page} pages={pages} hrefOf={mergesPageUrl} />
    </Page>
  )
}
