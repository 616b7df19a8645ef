import type { Day } from '#kernel/day.ts'
import type { AgentId } from '#kernel/ids.ts'
import type { Result } from '#kernel/result.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { NoteRefusal } from './agent-note.ts'
import { mayEndCallBack, mayPlanCallBack, type PlanCallRefusal } from './deadline-rules.ts'
import { type AskedOf, type Changed, type ChangeTables, takeSteps } from './take-steps.ts'

export interface CallBackToPlan extends AskedOf {
  readonly on: Day
  readonly note?: string | undefined
  /** Who will call; the agent who asks when absent. */
  readonly agentId?: AgentId | undefined
}

/** Somebody of the team promises to call the person that day. */
export function planCallBack(
  errand: Errand<ChangeTables>,
  asked: CallBackToPlan,
): Promise<Result<Changed, PlanCallRefusal | 'unknown-procedure'>> {
  const call = { on: asked.on, note: asked.note, agentId: asked.agentId ?? errand.asker.agentId }
  return takeSteps(errand, asked, (procedure) => mayPlanCallBack(procedure, call, errand.today))
}

export interface CallBackDone extends AskedOf {
  /** The number of the step that planned it. */
  readonly callBack: number
  readonly note?: string | undefined
}

/** She was called. */
export function doneCallBack(
  errand: Errand<ChangeTables>,
  asked: CallBackDone,
): Promise<Result<Changed, 'unknown-call-back' | NoteRefusal | 'unknown-procedure'>> {
  return takeSteps(errand, asked, (procedure) => mayEndCallBack(procedure, asked.callBack, asked.note))
}
