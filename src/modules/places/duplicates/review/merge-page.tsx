import type { VNode } from 'preact'
import type { Day } from '#kernel/day.ts'
import { Button, ButtonRow } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { Page } from '#platform/ui/page.tsx'
import type { MergeId } from '../merging/merge.ts'
import { ComparedTable } from './compared-table.tsx'
import { comparedLines, type Pair } from './pair.ts'
import { mergesUrl, partingUrl } from './review-urls.ts'
import { sayDuplicates } from './say.ts'

export interface MergePageProps {
  readonly frame: Frame
  readonly today: Day
  readonly id: MergeId
  /** Both places as they will be once parted. */
  readonly pair: Pair
  /** Why it cannot be undone as it stands. */
  readonly refusal?: 'undone-already' | 'merged-since' | undefined
  readonly requestId: string
}

/** A merge, and what parting its places again will make of each. */
export function MergePage(props: MergePageProps): VNode {
  const { frame, today, id, pair, refusal, requestId } = props
  return (
    <Page
      {...frame}
      audience="agent"
      title={sayDuplicates('undo-title')}
      back={{ href: mergesUrl, text: sayDuplicates('back-to-merges') }}
      wide
    >
      <h1>{sayDuplicates('undo-title')}</h1>
      {refusal ? (
        <Notice tone="warning">{sayDuplicates(refusal)}</Notice>
      ) : (
        <p>{sayDuplicates('undo-text', { name: pair.kept.facts.name })}</p>
      )}
      <ComparedTable
        {...pair}
        caption={sayDuplicates('undo-caption')}
        headings={{
          kept: sayDuplicates('column-parted-kept'),
          gone: sayDuplicates('column-parted-gone'),
        }}
        lines={comparedLines(pair, today)}
      />
      {refusal ? null : (
        <Form action={partingUrl(id)} requestId={requestId}>
          <ButtonRow>
            <Button>{sayDuplicates('undo')}</Button>
          </ButtonRow>
        </Form>
      )}
    </Page>
  )
}
