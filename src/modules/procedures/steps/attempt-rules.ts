import type { Day } from '#kernel/day.ts'
import { grant, refuse } from '#kernel/result.ts'
import { type FollowedProcedure, isRunning } from '../procedure.ts'
import { type NoteRefusal, readNote } from './agent-note.ts'
import type { Answer } from './procedure-rules.ts'
import type { AttemptReason } from './procedure-step.ts'

export interface AttemptToBegin {
  readonly reason: AttemptReason
  readonly note?: string | undefined
}

export type AttemptRefusal = 'not-sent-yet' | 'not-refused' | 'already-granted' | NoteRefusal

/** It will be sent once more; what was sent before stays in its own attempt, with its receipt and its answer. */
export function mayBeginAttempt(
  procedure: FollowedProcedure,
  { reason, note: typedNote }: AttemptToBegin,
  today: Day,
): Answer<AttemptRefusal> {
  const { begun, sending, outcome } = procedure
  if (isRunning(procedure) && !sending) {
    // The same button pressed twice.
    return begun?.on === today && begun.reason === reason ? grant([]) : refuse('not-sent-yet')
  }
  if (outcome?.kind === 'granted') return refuse('already-granted')
  if (reason === 'remedy' && outcome?.kind !== 'refused') return refuse('not-refused')
  const note = readNote(typedNote)
  if (!note.ok) return note
  return grant([{ kind: 'attempt-begun', on: today, reason, note: note.value }])
}
