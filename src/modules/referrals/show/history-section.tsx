import type { VNode } from 'preact'
import type { AgentId } from '#kernel/ids.ts'
import { momentInWords } from '#platform/i18n/format.ts'
import type { Step } from '../referral.ts'
import { say, sayDay } from '../say.ts'

export interface HistoryProps {
  readonly steps: readonly Step[]
  readonly names: ReadonlyMap<AgentId, string>
}

/** What happened, the last line first. */
export function HistorySection({ steps, names }: HistoryProps): VNode | null {
  if (steps.length === 0) return null
  return (
    <section aria-labelledby="histoire">
      <h2 id="histoire">{say('history')}</h2>
      <ol class="referral-history" reversed>
        {steps.toReversed().map((step) => (
          <li key={step.seq}>
            <StepLine step={step} names={names} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function StepLine({ step, names }: { step: Step; names: HistoryProps['names'] }): VNode {
  const { kind, on, reason, solved, words, at } = step
  return (
    <>
      <strong>{say(`step-${kind}`)}</strong>{' '}
      <span class="hint">
        {momentInWords(at, 'fr')}, {byWhom(step, names)}
      </span>
      {on === undefined ? null : <p>{say('appointmentOn', { day: sayDay(on) })}</p>}
      {reason === undefined ? null : <p>{say('reasonSaid', { reason: say(`reason-${reason}`) })}</p>}
      {solved === undefined ? null : <p>{say('solvedSaid', { solved: say(`solved-${solved}`) })}</p>}
      {words === undefined ? null : (
        <p class="referral-words" dir="auto">
          {words}
        </p>
      )}
    </>
  )
}

function byWhom({ by, agentId }: Step, names: HistoryProps['names']): string {
  const name = (agentId && names.get(agentId)) ?? say('somebody')
  return by === 'agent' ? say('by-agent', { name }) : say(`by-${by}`)
}
