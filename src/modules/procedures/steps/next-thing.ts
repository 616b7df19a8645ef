import type { Day } from '#kernel/day.ts'
import { type FollowedProcedure, type ProcedureState, stateOf } from '../procedure.ts'

/** What an agent has to do now. */
export type NextThing =
  | 'call-back'
  | 'unblock'
  | 'prepare-documents'
  | 'send'
  | 'record-receipt'
  | 'wait'
  | 'ask-for-news'
  | 'contest'
  | 'nothing'

/** The one next thing to do about a procedure on that day: a call that was promised comes before anything else. */
export function nextThingToDo(procedure: FollowedProcedure, today: Day): NextThing {
  if (procedure.callBacks.some(({ on }) => on <= today)) return 'call-back'
  const state = stateOf(procedure, today)
  if (state === 'sent') return procedure.receipt === undefined ? 'record-receipt' : 'wait'
  if (state === 'refused') return mayContest(procedure, today) ? 'contest' : 'nothing'
  return nextIn[state]
}

const nextIn = {
  blocked: 'unblock',
  preparing: 'prepare-documents',
  'ready-to-send': 'send',
  'answer-late': 'ask-for-news',
  granted: 'nothing',
  closed: 'nothing',
} as const satisfies Record<Exclude<ProcedureState, 'sent' | 'refused'>, NextThing>

/** Whether a refusal may still be contested that day; without a known delay the letter says it, so it may. */
export function mayContest({ outcome, deadline }: FollowedProcedure, today: Day): boolean {
  if (outcome?.kind !== 'refused') return false
  return deadline?.reason !== 'remedy' || today <= deadline.on
}
