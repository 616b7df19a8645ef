import type { VNode } from 'preact'
import { dayIn } from '#kernel/day.ts'
import type { AgentId } from '#kernel/ids.ts'
import { Button, ButtonRow } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import { TextField } from '#platform/ui/text-field.tsx'
import type { FollowedProcedure } from '../procedure.ts'
import { say, sayDay } from '../say.ts'
import { handOverAnswerUrl } from '../urls.ts'

export interface HandOverProps {
  readonly procedure: FollowedProcedure
  readonly names: ReadonlyMap<AgentId, string>
  /** Who looks. */
  readonly agentId: AgentId | undefined
}

/** A hand-over that waits for its answer: the colleague answers here, everybody else sees that it waits. */
export function HandOverSection({ procedure, names, agentId }: HandOverProps): VNode | null {
  const { id, handOver } = procedure
  if (!handOver || handOver.answer !== undefined) return null
  const nameOf = (agent: AgentId | undefined): string => (agent && names.get(agent)) ?? say('somebody')
  const day = sayDay(dayIn(handOver.at, 'Europe/Paris'))
  if (handOver.to !== agentId) {
    return (
      <section>
        <h2>{say('handOverSection')}</h2>
        <p>{say('handOverWaiting', { to: nameOf(handOver.to), day })}</p>
      </section>
    )
  }
  return (
    <section id="passation">
      <h2>{say('handOverSection')}</h2>
      <p>{say('handOverAsked', { from: nameOf(handOver.from), day })}</p>
      {handOver.note === undefined ? null : <blockquote>{handOver.note}</blockquote>}
      <Form action={handOverAnswerUrl(id, handOver.seq)}>
        <TextField name="note" label={say('handOverAnswerNote')} optional={say('optional')} />
        <ButtonRow>
          <Button name="answer" value="accepted">
            {say('handOverAccept')}
          </Button>
          <Button tone="secondary" name="answer" value="declined">
            {say('handOverDecline')}
          </Button>
        </ButtonRow>
      </Form>
    </section>
  )
}
