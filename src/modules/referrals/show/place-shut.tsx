import type { VNode } from 'preact'
import { Notice } from '#platform/ui/notice.tsx'
import { say } from '../say.ts'

/** Said where somebody is about to be sent to a place that may be shut. */
export function PlaceShut(): VNode {
  return (
    <Notice tone="warning" title={say('placeShut')}>
      <p>{say('placeShutHint')}</p>
    </Notice>
  )
}
