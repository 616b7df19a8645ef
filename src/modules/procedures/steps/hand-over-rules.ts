import type { AgentId } from '#kernel/ids.ts'
import { grant, refuse } from '#kernel/result.ts'
import { type FollowedProcedure, isRunning } from '../procedure.ts'
import { type NoteRefusal, readNote } from './agent-note.ts'
import type { Answer } from './procedure-rules.ts'
import type { HandOverAnswer } from './procedure-step.ts'

export interface HandOverToMake {
  readonly to: AgentId
  readonly note?: string | undefined
}

export type HandOverRefusal = 'already-ended' | 'already-hers' | NoteRefusal

/** A colleague follows it from now on; she may decline, and it comes back. */
export function mayHandOver(
  procedure: FollowedProcedure,
  { to, note: typedNote }: HandOverToMake,
): Answer<HandOverRefusal> {
  if (!isRunning(procedure)) return refuse('already-ended')
  const { handOver, heldBy } = procedure
  const note = readNote(typedNote)
  if (!note.ok) return note
  const isAskedAlready = handOver?.to === to && handOver.answer === undefined
  if (isAskedAlready && handOver.note === note.value) return grant([])
  if (heldBy === to && !isAskedAlready) return refuse('already-hers')
  return grant([{ kind: 'handed-over', to, note: note.value }])
}

export interface HandOverAnswered {
  readonly handOver: number
  readonly answer: HandOverAnswer
  readonly note?: string | undefined
  readonly by: AgentId | undefined
}

export type HandOverAnswerRefusal = 'unknown-hand-over' | 'not-yours' | NoteRefusal

/** Only whom it was handed over to answers, and once. */
export function mayAnswerHandOver(
  { handOver }: FollowedProcedure,
  { handOver: seq, answer, note: typedNote, by }: HandOverAnswered,
): Answer<HandOverAnswerRefusal> {
  if (handOver?.seq !== seq) return refuse('unknown-hand-over')
  if (handOver.to !== by) return refuse('not-yours')
  if (handOver.answer === answer) return grant([])
  if (handOver.answer !== undefined) return refuse('unknown-hand-over')
  const note = readNote(typedNote)
  if (!note.ok) return note
  return grant([{ kind: 'hand-over-answered', handOver: seq, answer, note: note.value }])
}
