import type { Day } from '#kernel/day.ts'
import type { AgentId } from '#kernel/ids.ts'
import { grant, refuse } from '#kernel/result.ts'
import type { FollowedProcedure } from '../procedure.ts'
import { type NoteRefusal, readNote } from './agent-note.ts'
import { isTooFar, isTooOld } from './deadlines.ts'
import type { Answer } from './procedure-rules.ts'
import type { DeadlineReason } from './procedure-step.ts'

export interface ChosenDeadline {
  readonly on: Day
  readonly reason: DeadlineReason
  readonly note?: string | undefined
}

export type DeadlineRefusal =
  | 'already-ended'
  | 'already-sent'
  | 'not-sent-yet'
  | 'not-refused'
  | 'date-too-old'
  | 'date-too-far'
  | NoteRefusal

/** The date to keep an eye on, chosen by an agent; a past one is accepted, for it must be seen as missed. */
export function maySetDeadline(
  procedure: FollowedProcedure,
  chosen: ChosenDeadline,
  today: Day,
): Answer<DeadlineRefusal> {
  const unfit = unfitReason(procedure, chosen.reason)
  if (unfit) return refuse(unfit)
  if (isTooOld(chosen.on, today)) return refuse('date-too-old')
  if (isTooFar(chosen.on, today)) return refuse('date-too-far')
  const note = readNote(chosen.note)
  if (!note.ok) return note
  const { on, reason } = chosen
  const { deadline } = procedure
  if (deadline?.on === on && deadline.reason === reason && deadline.note === note.value) return grant([])
  return grant([{ kind: 'deadline-set', on, reason, note: note.value, countedFrom: undefined }])
}

function unfitReason(procedure: FollowedProcedure, reason: DeadlineReason): DeadlineRefusal | undefined {
  const { sending, outcome } = procedure
  if (reason === 'remedy') return isContested(procedure) ? undefined : 'not-refused'
  if (reason !== 'send-before' && reason !== 'answer-expected') return undefined
  if (outcome) return 'already-ended'
  if (reason === 'send-before') return sending ? 'already-sent' : undefined
  return sending ? undefined : 'not-sent-yet'
}

function isContested({ outcome, begun }: FollowedProcedure): boolean {
  return outcome?.kind === 'refused' || begun?.reason === 'remedy'
}

export function mayRemoveDeadline({ deadline }: FollowedProcedure): Answer<never> {
  return grant(deadline ? [{ kind: 'deadline-removed' }] : [])
}

export interface PlannedCall {
  readonly on: Day
  readonly note?: string | undefined
  /** Who will call. */
  readonly agentId: AgentId | undefined
}

export type PlanCallRefusal = 'call-back-in-past' | 'date-too-far' | NoteRefusal

/** A promise to call; also once it has ended, to tell the news. */
export function mayPlanCallBack(
  procedure: FollowedProcedure,
  { on, note: typedNote, agentId }: PlannedCall,
  today: Day,
): Answer<PlanCallRefusal> {
  if (on < today) return refuse('call-back-in-past')
  if (isTooFar(on, today)) return refuse('date-too-far')
  const note = readNote(typedNote)
  if (!note.ok) return note
  const isPlanned = procedure.callBacks.some(
    (call) => call.on === on && call.note === note.value && call.agentId === agentId,
  )
  return grant(isPlanned ? [] : [{ kind: 'call-back-planned', on, note: note.value, agentId }])
}

export function mayEndCallBack(
  procedure: FollowedProcedure,
  callBack: number,
  typedNote?: string,
): Answer<'unknown-call-back' | NoteRefusal> {
  const isKnown = procedure.steps.some(({ kind, seq }) => kind === 'call-back-planned' && seq === callBack)
  if (!isKnown) return refuse('unknown-call-back')
  const note = readNote(typedNote)
  if (!note.ok) return note
  const isOpen = procedure.callBacks.some(({ seq }) => seq === callBack)
  return grant(isOpen ? [{ kind: 'call-back-done', callBack, note: note.value }] : [])
}
