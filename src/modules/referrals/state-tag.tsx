import type { VNode } from 'preact'
import { Tag, type TagTone } from '#platform/ui/tag.tsx'
import type { State } from './referral.ts'
import { say } from './say.ts'

const tones: Readonly<Record<State, TagTone>> = {
  draft: 'neutral',
  sent: 'accent',
  received: 'accent',
  accepted: 'success',
  declined: 'warning',
  honoured: 'success',
  absent: 'warning',
  abandoned: 'neutral',
  expired: 'warning',
  closed: 'neutral',
}

/** Where a referral stands, in a word. */
export function StateTag({ state }: { state: State }): VNode {
  return <Tag tone={tones[state]}>{say(`state-${state}`)}</Tag>
}
