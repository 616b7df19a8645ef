import { addDays, type Day, dayIn } from '#kernel/day.ts'
import type { AgentId } from '#kernel/ids.ts'
import type { Deadline, FollowedProcedure } from '../procedure.ts'
import { renewalOpensOn } from '../steps/deadlines.ts'

/** Why an agent should look at a procedure, the most pressing first: a right that may be lost, then a promise made. */
export const followUpReasons = [
  'right-at-risk',
  'hand-over',
  'call-back',
  'answer-due',
  'to-send-again',
  'receipt-missing',
  'blocked',
  'hand-over-declined',
] as const
export type FollowUpReason = (typeof followUpReasons)[number]

/** One reason to look at a procedure, and from which day. */
export interface FollowUp {
  readonly reason: FollowUpReason
  readonly fromOn: Day
  /** The deadline, the day to call back, the day it was sent or blocked. */
  readonly dueOn: Day
  /** The last day it is of use to look; absent as long as something must be done. */
  readonly untilOn?: Day | undefined
  /** Which deadline, which blocker, or what the call is about. */
  readonly detail: string | undefined
  readonly agentId: AgentId | undefined
  /** Tells apart two calls to make for one procedure. */
  readonly seq: number
}

const daysOfWarning = 14
const daysForAReceipt = 3
const daysBlocked = 14
const daysToSendAgain = 7

/** What there will be to look at if nothing more happens: it does not depend on the day it is asked. */
export function followUpsOf(procedure: FollowedProcedure): readonly FollowUp[] {
  return [
    ...procedure.callBacks.map((call) => ({
      reason: 'call-back' as const,
      fromOn: call.on,
      dueOn: call.on,
      detail: call.note,
      agentId: call.agentId,
      seq: call.seq,
    })),
    ...aboutDeadline(procedure),
    ...aboutPastRefusals(procedure),
    ...aboutHandOver(procedure),
    ...aboutSendingAgain(procedure),
    ...aboutReceipt(procedure),
    ...aboutBlock(procedure),
  ]
}

/** The smaller, the sooner. */
export function urgencyOf(reason: FollowUpReason): number {
  return followUpReasons.indexOf(reason) + 1
}

function aboutDeadline(procedure: FollowedProcedure): readonly FollowUp[] {
  const { deadline } = procedure
  if (!deadline) return []
  return [
    {
      reason: reasonFor(deadline),
      fromOn: warnedFrom(procedure, deadline),
      dueOn: deadline.on,
      detail: deadline.reason,
      agentId: followedBy(procedure),
      seq: 0,
    },
  ]
}

function reasonFor({ reason }: Deadline): FollowUpReason {
  return reason === 'answer-expected' ? 'answer-due' : 'right-at-risk'
}

function warnedFrom(procedure: FollowedProcedure, deadline: Deadline): Day {
  if (deadline.reason === 'renewal') return renewalOpensOn(procedure, deadline)
  return addDays(deadline.on, -daysOfWarning)
}

// A new request does not stop the delay to contest the refusal of the first; only the remedy itself, once sent, does.
function aboutPastRefusals(procedure: FollowedProcedure): readonly FollowUp[] {
  if (procedure.outcome || procedure.begun?.reason === 'remedy') return []
  return procedure.pastAttempts.flatMap(({ number, remedyBefore }) => {
    if (!remedyBefore || isContested(procedure, number)) return []
    const untilOn = addDays(remedyBefore, daysOfWarning)
    const fromOn = addDays(remedyBefore, -daysOfWarning)
    const agentId = followedBy(procedure)
    return [
      {
        reason: 'right-at-risk',
        fromOn,
        dueOn: remedyBefore,
        untilOn,
        detail: 'remedy',
        agentId,
        seq: number,
      },
    ]
  })
}

function isContested({ pastAttempts }: FollowedProcedure, number: number): boolean {
  return pastAttempts.some((later) => later.number > number && later.begun?.reason === 'remedy')
}

function aboutHandOver(procedure: FollowedProcedure): readonly FollowUp[] {
  const { handOver, steps } = procedure
  if (!handOver || handOver.answer === 'accepted') return []
  const isDeclined = handOver.answer === 'declined'
  // Whoever has acted since has seen it.
  if (isDeclined && steps.at(-1)?.kind !== 'hand-over-answered') return []
  const on = dayIn(handOver.at, 'Europe/Paris')
  return [
    {
      reason: isDeclined ? 'hand-over-declined' : 'hand-over',
      fromOn: on,
      dueOn: on,
      detail: handOver.note,
      agentId: followedBy(procedure),
      seq: handOver.seq,
    },
  ]
}

function aboutSendingAgain(procedure: FollowedProcedure): readonly FollowUp[] {
  const { begun, sending, outcome } = procedure
  if (!begun || sending || outcome) return []
  return [
    {
      reason: 'to-send-again',
      fromOn: addDays(begun.on, daysToSendAgain),
      dueOn: begun.on,
      detail: begun.reason,
      agentId: followedBy(procedure),
      seq: 0,
    },
  ]
}

function aboutReceipt(procedure: FollowedProcedure): readonly FollowUp[] {
  const { sending, receipt, outcome } = procedure
  if (!sending || receipt !== undefined || outcome) return []
  return [
    {
      reason: 'receipt-missing',
      fromOn: addDays(sending.on, daysForAReceipt + 1),
      dueOn: sending.on,
      detail: sending.way,
      agentId: followedBy(procedure),
      seq: 0,
    },
  ]
}

function aboutBlock(procedure: FollowedProcedure): readonly FollowUp[] {
  const { blocked } = procedure
  if (!blocked) return []
  return [
    {
      reason: 'blocked',
      fromOn: addDays(blocked.since, daysBlocked + 1),
      dueOn: blocked.since,
      detail: blocked.blocker,
      agentId: followedBy(procedure),
      seq: 0,
    },
  ]
}

/** Who acted last knows it best, until it is handed over. */
export function followedBy({ heldBy }: Pick<FollowedProcedure, 'heldBy'>): AgentId | undefined {
  return heldBy
}
