import type { VNode } from 'preact'
import { type FollowedProcedure, type PastAttempt } from './procedure.ts'
import { say, sayAttempt, sayDay, sayOutcome, sayWay } from './say.ts'

/** The times it was sent before: each with its own sending, receipt and answer. */
export function AttemptsSection({ procedure }: { procedure: FollowedProcedure }): VNode | null {
  const { pastAttempts } = procedure
  if (pastAttempts.length === 0) return null
  return (
    <section>
      <h2>{say('attempts')}</h2>
      <ol>
        {pastAttempts.map((attempt) => (
          <li key={attempt.number}>
            <strong>{titleOf(attempt)}</strong>
            <br />
            {factsOf(attempt).join(', ')}.
          </li>
        ))}
      </ol>
    </section>
  )
}

function titleOf({ number, begun }: PastAttempt): string {
  const title = say('attemptNumber', { number })
  return begun === undefined ? title : `${title} – ${sayAttempt(begun.reason)}`
}

function factsOf({ sending, receipt, outcome, remedyBefore }: PastAttempt): readonly string[] {
  const way = sending && sayWay(sending.way).toLowerCase()
  return [
    sending && way ? say('attemptSent', { day: sayDay(sending.on), way }) : say('attemptNotSent'),
    ...(receipt === undefined ? [] : [say('attemptReceipt', { receipt })]),
    outcome === undefined
      ? say('attemptNoAnswer')
      : say('attemptOutcome', { outcome: sayOutcome(outcome.kind).toLowerCase(), day: sayDay(outcome.on) }),
    ...(remedyBefore === undefined ? [] : [say('attemptRemedyUntil', { day: sayDay(remedyBefore) })]),
  ]
}
