import type { VNode } from 'preact'
import type { Day } from '#kernel/day.ts'
import { Notice, type NoticeTone } from '#platform/ui/notice.tsx'
import { lastDayToSend } from '../follow/follow-rules.ts'
import { type Letter, type LetterState, stateOf } from '../letter.ts'
import type { LetterModel } from '../model/letter-model.ts'
import { say, sayDay } from '../say.ts'

const tones = {
  draft: 'info',
  sent: 'info',
  'answer-late': 'warning',
  answered: 'success',
} as const satisfies Record<LetterState, NoticeTone>

export interface StandingProps {
  readonly letter: Letter
  /** Absent once the model is no longer ours. */
  readonly model: LetterModel | undefined
  readonly procedure?: { readonly href: string; readonly title: string } | undefined
  readonly today: Day
}

/** Whether it went, until when it may, what came back and what the law makes of silence. */
export function StandingSection(props: StandingProps): VNode {
  const { letter, today, procedure } = props
  const state = stateOf(letter, today)
  return (
    <div class="no-print">
      <Notice tone={tones[state]} title={say(`state-${state}`)}>
        {state === 'draft' ? <UntilWhen {...props} /> : <HowItWent {...props} />}
        {procedure ? (
          <p>
            {say('inProcedure')} <a href={procedure.href}>{procedure.title}</a>
          </p>
        ) : null}
      </Notice>
    </div>
  )
}

function UntilWhen({ letter, model, today }: StandingProps): VNode | null {
  const day = lastDayToSend(letter, model)
  if (!day) return null
  return <p>{say(day < today ? 'lastDayPassed' : 'lastDay', { day: sayDay(day) })}</p>
}

function HowItWent(props: StandingProps): VNode | null {
  const { sending, answers, version } = props.letter
  if (!sending) return null
  return (
    <>
      <p>
        {say('sentOn', { day: sayDay(sending.on), way: say(`way-${sending.way}`) })}{' '}
        {sending.number ? say('sentNumber', { number: sending.number }) : null}{' '}
        {sending.version === version.seq ? null : say('sentVersion', { seq: sending.version })}
      </p>
      <Awaited {...props} />
      {answers.length === 0 ? null : (
        <ul>
          {answers.map(({ on, result, words }, index) => (
            <li key={index}>
              {say('answerOn', { day: sayDay(on), result: say(`result-${result}`) })} {words}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Awaited({ letter, model, today }: StandingProps): VNode | null {
  const state = stateOf(letter, today)
  const before = letter.sending?.answerBefore
  if (!before || state === 'answered') return null
  if (state === 'sent') return <p>{say('answerBefore', { day: sayDay(before) })}</p>
  return (
    <p>
      {say('answerLate', { day: sayDay(before) })}{' '}
      {model?.answer ? say('whatNext', { next: model.answer.next }) : null}
    </p>
  )
}
