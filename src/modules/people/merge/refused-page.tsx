import type { VNode } from 'preact'
import type { Frame } from '#platform/ui/frame.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { Page } from '#platform/ui/page.tsx'
import type { Person } from '../person.ts'
import { fileUrl } from '../urls.ts'
import type { MergeRefusal } from './merge-files.ts'
import { sayMerge } from './say-merge.ts'

interface MergeRefusedPageProps {
  readonly frame: Frame
  readonly person: Person
  readonly refusal: Exclude<MergeRefusal, 'changed-meanwhile'>
}

/** Why two files cannot be made one. */
export function MergeRefusedPage({ frame, person, refusal }: MergeRefusedPageProps): VNode {
  const title = sayMerge('refusal-title')
  return (
    <Page
      {...frame}
      audience="agent"
      title={title}
      back={{ href: fileUrl(person.id), text: sayMerge('back-to-file') }}
    >
      <h1>{title}</h1>
      <Notice tone="warning">{sayMerge(`refusal-${refusal}`)}</Notice>
    </Page>
  )
}
