import type { Day } from '#kernel/day.ts'
import { findSecrets } from '#kernel/found-secrets.ts'
import { grant, type Result, refuse } from '#kernel/result.ts'
import { type Deadline, type FollowedDocument, type FollowedProcedure, isRunning } from '../procedure.ts'
import { type NoteRefusal, readNote } from './agent-note.ts'
import { expectedAnswer, isTooFar, isTooOld, remedyDeadline, renewalDeadline } from './deadlines.ts'
import type { Blocker, Happening, HelpMode, OutcomeKind, SendingWay } from './procedure-step.ts'
import { type ReceiptRefusal, readReceiptNumber } from './receipt-number.ts'
import { deadlineThatOutlives } from './replay-steps.ts'

// Each rule answers the steps to write. None at all means that it is already so: the same button pressed twice.
export type Answer<Refusal extends string> = Result<readonly Happening[], Refusal>

const longestTitle = 200

export type DocumentRefusal = 'unknown-document' | 'already-ended'

/** A document is there, is not after all, or is not asked of this person. */
export function mayMarkDocument(
  procedure: FollowedProcedure,
  document: string,
  standing: FollowedDocument['standing'],
): Answer<DocumentRefusal> {
  const known = procedure.documents.find(({ code }) => code === document)
  if (!known) return refuse('unknown-document')
  if (!isRunning(procedure)) return refuse('already-ended')
  if (known.standing === standing) return grant([])
  return grant([{ kind: kindOf[standing], document }])
}

const kindOf = {
  ready: 'document-ticked',
  missing: 'document-unticked',
  'not-needed': 'document-not-needed',
} as const satisfies Record<FollowedDocument['standing'], Happening['kind']>

export interface Sent {
  readonly on: Day
  readonly way: SendingWay
  readonly mode?: HelpMode | undefined
  readonly receipt?: string | undefined
}

export type SendingRefusal = 'already-ended' | 'sent-in-future' | 'date-too-old' | 'receipt-too-long'

/** It has gone; the same again corrects the first time, and the answer is expected from the day it went. */
export function maySend(procedure: FollowedProcedure, sent: Sent, today: Day): Answer<SendingRefusal> {
  if (!isRunning(procedure)) return refuse('already-ended')
  if (sent.on > today) return refuse('sent-in-future')
  if (isTooOld(sent.on, today)) return refuse('date-too-old')
  const receipt = readReceiptNumber(sent.receipt ?? '')
  if (!receipt.ok && receipt.refusal === 'receipt-too-long') return refuse('receipt-too-long')
  return grant([
    ...sendingSteps(procedure, sent),
    ...(receipt.ok ? receiptSteps(procedure, receipt.value) : []),
  ])
}

function sendingSteps(procedure: FollowedProcedure, { on, way, mode }: Sent): readonly Happening[] {
  const { sending } = procedure
  if (sending?.on === on && sending.way === way && sending.mode === mode) return []
  return [{ kind: 'sent', on, way, mode }, ...answerExpected(procedure, on)]
}

function receiptSteps(procedure: FollowedProcedure, receipt: string): readonly Happening[] {
  return receipt === procedure.receipt ? [] : [{ kind: 'receipt-recorded', receipt }]
}

function answerExpected(procedure: FollowedProcedure, sentOn: Day): readonly Happening[] {
  if (deadlineThatOutlives(procedure)) return []
  return deadlineSteps(expectedAnswer(procedure, sentOn))
}

/** The number that proves it was received; an outcome does not make it useless. */
export function mayRecordReceipt(
  procedure: FollowedProcedure,
  typed: string,
): Answer<ReceiptRefusal | 'not-sent-yet'> {
  if (!procedure.sending) return refuse('not-sent-yet')
  const receipt = readReceiptNumber(typed)
  if (!receipt.ok) return receipt
  return grant(receiptSteps(procedure, receipt.value))
}

export interface Obstacle {
  readonly blocker: Blocker
  readonly note?: string | undefined
}

export type BlockRefusal = 'already-ended' | 'note-missing' | NoteRefusal

/** Something is in the way; « other » has to say what. */
export function mayBlock(procedure: FollowedProcedure, obstacle: Obstacle, today: Day): Answer<BlockRefusal> {
  if (!isRunning(procedure)) return refuse('already-ended')
  const note = readNote(obstacle.note)
  if (!note.ok) return note
  const { blocker } = obstacle
  if (blocker === 'other' && note.value === undefined) return refuse('note-missing')
  const { blocked } = procedure
  if (blocked?.blocker === blocker && blocked.note === note.value) return grant([])
  // The same obstacle told better has not just begun.
  const on = blocked?.blocker === blocker ? blocked.since : today
  return grant([{ kind: 'blocked', on, blocker, note: note.value }])
}

export function mayUnblock(procedure: FollowedProcedure, typedNote?: string): Answer<NoteRefusal> {
  const note = readNote(typedNote)
  if (!note.ok) return note
  return grant(procedure.blocked ? [{ kind: 'unblocked', note: note.value }] : [])
}

export interface HowItEnded {
  readonly kind: OutcomeKind
  readonly on: Day
  readonly note?: string | undefined
  /** The last day to contest that the letter gives: it counts before the catalogue's. */
  readonly remedyBefore?: Day | undefined
  /** The day the right that was granted ends. */
  readonly rightEndsOn?: Day | undefined
}

export type OutcomeRefusal =
  | 'already-ended'
  | 'outcome-in-future'
  | 'outcome-before-sending'
  | 'date-too-old'
  | 'date-too-far'
  | 'remedy-before-outcome'
  | 'right-ended-before-outcome'
  | NoteRefusal

/** How it ended; after a refusal, the delay to contest runs from the day the decision was received. */
export function mayRecordOutcome(
  procedure: FollowedProcedure,
  ended: HowItEnded,
  today: Day,
): Answer<OutcomeRefusal> {
  const { kind, on } = ended
  const { outcome } = procedure
  if (outcome) return outcome.kind === kind && outcome.on === on ? grant([]) : refuse('already-ended')
  if (on > today) return refuse('outcome-in-future')
  if (isTooOld(on, today)) return refuse('date-too-old')
  if (procedure.sending && on < procedure.sending.on) return refuse('outcome-before-sending')
  const unfit = unfitDay(ended, today)
  if (unfit) return refuse(unfit)
  const note = readNote(ended.note)
  if (!note.ok) return note
  const next = deadlineSteps(deadlineAfter(procedure, ended))
  return grant([{ kind: 'outcome-recorded', on, outcome: kind, note: note.value }, ...next])
}

function unfitDay(
  { on, remedyBefore, rightEndsOn }: HowItEnded,
  today: Day,
): 'date-too-far' | 'remedy-before-outcome' | 'right-ended-before-outcome' | undefined {
  if (remedyBefore && remedyBefore < on) return 'remedy-before-outcome'
  if (rightEndsOn && rightEndsOn < on) return 'right-ended-before-outcome'
  return [remedyBefore, rightEndsOn].some((day) => day && isTooFar(day, today)) ? 'date-too-far' : undefined
}

/** A refusal may be contested until a day, a right granted must be asked for again before another. */
function deadlineAfter(procedure: FollowedProcedure, ended: HowItEnded): Deadline | undefined {
  const { kind, on, remedyBefore, rightEndsOn } = ended
  if (kind === 'granted') return rightEndsOn && renewalDeadline(procedure, rightEndsOn)
  if (kind !== 'refused') return undefined
  if (!remedyBefore) return remedyDeadline(procedure, on)
  return { on: remedyBefore, reason: 'remedy', note: undefined, countedFrom: undefined }
}

/** It had not ended after all. */
export function mayReopen(procedure: FollowedProcedure, typedNote?: string): Answer<NoteRefusal> {
  const note = readNote(typedNote)
  if (!note.ok) return note
  return grant(isRunning(procedure) ? [] : [{ kind: 'reopened', note: note.value }])
}

export type TitleRefusal = 'title-missing' | 'title-too-long' | 'secret-found'

export function mayRename(procedure: FollowedProcedure, typed: string): Answer<TitleRefusal> {
  const title = readTitle(typed)
  if (!title.ok) return title
  return grant(title.value === procedure.title ? [] : [{ kind: 'renamed', title: title.value }])
}

/** One line of words for a procedure. */
export function readTitle(typed: string): Result<string, TitleRefusal> {
  const title = typed.replaceAll(/\s+/g, ' ').trim()
  if (title === '') return refuse('title-missing')
  if (title.length > longestTitle) return refuse('title-too-long')
  return findSecrets(title).length > 0 ? refuse('secret-found') : grant(title)
}

function deadlineSteps(deadline: Deadline | undefined): readonly Happening[] {
  return deadline ? [{ kind: 'deadline-set', ...deadline }] : []
}
