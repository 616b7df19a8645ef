import type { VNode } from 'preact'
import type { PromisedWait } from '../promise-waits.ts'
import { type SayHall, sayGrowth, sayWait } from './say.ts'

export type PromiseShown = Pick<PromisedWait, 'ahead' | 'wait' | 'reason'>

/** How many people stand before, how long to wait, and why that has just grown. */
export function WaitLines({ say, promise }: { say: SayHall; promise: PromiseShown | undefined }): VNode {
  if (!promise) return <p class="wait-lines">{say('waitUnknown')}</p>
  const { ahead, wait, reason } = promise
  return (
    <div class="wait-lines">
      <p class="wait-lines__ahead">{say('ahead', { count: ahead })}</p>
      <p>
        {say('waitLabel')} <strong class="wait-lines__wait">{sayWait(say, wait)}</strong>
      </p>
      {reason ? <p>{sayGrowth(say, reason)}</p> : null}
    </div>
  )
}
