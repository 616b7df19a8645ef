import type { VNode } from 'preact'
import type { PromisedWait } from '../promise-waits.ts'
import { type SayHall, sayGrowth, sayWait } from './say.ts'

export type PromiseShown = Pick<PromisedWait, 'ahead' | 'wait' | 'reason'>

/** How many people stand before, how long to wait, and why that has just grown. */
export function WaitLines({ say, promise }: { say: SayHall; promise: PromiseShown | undefined }): VNode {
  if (!promise) return <p class="wait-lines">{say('waitUnknown')}</p>
  const { ahead, wait, reason } = promise
  return (
    <dl class="wait-lines">
      <div>
        <dt class="visually-hidden">{say('phoneWaiting')}</dt>
        <dd class="wait-lines__ahead">{say('ahead', { count: ahead })}</dd>
      </div>
      <div>
        <dt>{say('waitLabel')}</dt>
        <dd class="wait-lines__wait">{sayWait(say, wait)}</dd>
      </div>
      {reason ? (
        <div>
          <dt class="visually-hidden">{say('waitLabel')}</dt>
          <dd>{sayGrowth(say, reason)}</dd>
        </div>
      ) : null}
    </dl>
  )
}
