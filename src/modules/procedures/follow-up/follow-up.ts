import { addDays, type Day } from '#kernel/day.ts'
import type { AgentId } from '#kernel/ids.ts'
import type { Deadline, FollowedProcedure } from '../procedure.ts'

/** Why an agent should look at a procedure, the most pressing first: a right that may be lost, then a promise made. */
export const followUpReasons = [
  'right-at-risk',
  'call-back',
  'answer-due',
  'receipt-missing',
  'blocked',
] as const
export type FollowUpReason = (typeof followUpReasons)[number]

/** One reason to look at a procedure, and from which day. */
export interface FollowUp {
  readonly reason: FollowUpReason
  readonly fromOn: Day
  /** The deadline, the day to call back, the day it was sent or blocked. */
  readonly dueOn: Day
  /** Which deadline, which blocker, or what the call is about. */
  readonly detail: string | undefined
  readonly agentId: AgentId | undefined
  /** Tells apart two calls to make for one procedure. */
  readonly seq: number
}

const daysOfWarning = 14
const daysForAReceipt = 3
const daysBlocked = 14

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
      fromOn: addDays(deadline.on, -daysOfWarning),
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

/** Who acted last knows it best. */
export function followedBy({ steps, openedBy }: FollowedProcedure): AgentId | undefined {
  return steps.findLast(({ by }) => by !== undefined)?.by ?? openedBy
}
