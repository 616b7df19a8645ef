import type { VNode } from 'preact'
import { Notice } from '#platform/ui/notice.tsx'
import type { MergeId } from '../merging/merge.ts'
import { type Done, mergeUrl } from './review-urls.ts'
import { sayDuplicates } from './say.ts'

export interface JustDone {
  readonly done: Done
  /** The merge that was made, to be undone at once. */
  readonly mergeId?: MergeId
}

/** What was just done, on the page that follows. */
export function DoneNotice({ just }: { just: JustDone | undefined }): VNode | null {
  if (!just) return null
  const { done, mergeId } = just
  if (done === 'searching' || done === 'late') return <Notice>{sayDuplicates(`done-${done}`)}</Notice>
  return (
    <Notice tone="success">
      <p>
        {sayDuplicates(`done-${done}`)}{' '}
        {mergeId ? <a href={mergeUrl(mergeId)}>{sayDuplicates('done-same-undo')}</a> : null}
      </p>
    </Notice>
  )
}
