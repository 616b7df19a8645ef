import type { VNode } from 'preact'
import { Notice } from '#platform/ui/notice.tsx'
import { say, sayRefusal } from '../say.ts'

/** Why the last button did nothing, as told by `?refus=` in the address; nothing for anything else. */
export function RefusalNotice({ refusal }: { refusal: string | undefined }): VNode | null {
  const sentence = sayRefusal(refusal)
  if (sentence === undefined) return null
  return (
    <Notice tone="warning" title={say('refusedTitle')}>
      <p>{sentence}</p>
    </Notice>
  )
}
