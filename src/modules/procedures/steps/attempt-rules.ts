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
  const unfit = unfitAttempt(procedure, reason)
  // The same button pressed twice.
  const { begun } = procedure
  if (unfit === 'not-sent-yet' && begun?.on === today && begun.reason === reason) return grant([])
  if (unfit) return refuse(unfit)
  const note = readNote(typedNote)
  if (!note.ok) return note
  return grant([{ kind: 'attempt-begun', on: today, reason, note: note.value }])
}

function unfitAttempt(procedure: FollowedProcedure, reason: AttemptReason): AttemptRefusal | undefined {
  const { sending, outcome } = procedure
  if (isRunning(procedure) && !sending) return 'not-sent-yet'
  if (outcome?.kind === 'granted') return 'already-granted'
  return reason === 'remedy' && outcome?.kind !== 'refused' ? 'not-refused' : undefined
}
