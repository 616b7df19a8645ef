import type { AgentId } from '#kernel/ids.ts'
import { type FollowedProcedure, labelOf } from './procedure.ts'
import { say, sayAttempt, sayBlocker, sayDay, sayDeadline, sayOutcome, sayWay } from './say.ts'
import type { Happening, Step, Told } from './steps/procedure-step.ts'

/** One line of the history, as an agent reads it. */
export function stepInWords(
  procedure: FollowedProcedure,
  step: Step,
  names: ReadonlyMap<AgentId, string>,
): string {
  // One entry a kind, so what the table finds fits the step.
  const tell = tellers[step.kind] as (told: Happening, around: Around) => string
  const told = tell(step, { procedure, names, number: attemptAt(procedure, step) })
  const note = 'note' in step ? step.note : undefined
  return note === undefined ? told : say('withNote', { step: told, note })
}

interface Around {
  readonly procedure: FollowedProcedure
  readonly names: ReadonlyMap<AgentId, string>
  /** The attempt that was under way after this step. */
  readonly number: number
}

function attemptAt({ steps }: FollowedProcedure, { seq }: Step): number {
  return 1 + steps.filter((one) => one.kind === 'attempt-begun' && one.seq <= seq).length
}

type Teller<Kind extends Happening['kind']> = (told: Told<Kind>, around: Around) => string

const tellers: { readonly [Kind in Happening['kind']]: Teller<Kind> } = {
  'document-ticked': ({ document }, { procedure }) =>
    say('stepTicked', { label: label(procedure, document) }),
  'document-unticked': ({ document }, { procedure }) =>
    say('stepUnticked', { label: label(procedure, document) }),
  'document-not-needed': ({ document }, { procedure }) =>
    say('stepNotNeeded', { label: label(procedure, document) }),
  sent: ({ on, way }) => say('stepSent', { day: sayDay(on), way: sayWay(way).toLowerCase() }),
  'receipt-recorded': ({ receipt }) => say('stepReceipt', { receipt }),
  'deadline-set': ({ on, reason }) => sayDeadline(reason, on),
  'deadline-removed': () => say('stepDeadlineRemoved'),
  blocked: ({ blocker }) => say('stepBlocked', { blocker: sayBlocker(blocker) }),
  unblocked: () => say('stepUnblocked'),
  'call-back-planned': ({ on }) => say('stepCallBackPlanned', { day: sayDay(on) }),
  'call-back-done': () => say('stepCallBackDone'),
  'outcome-recorded': ({ outcome, on }) =>
    say('stepOutcome', { outcome: sayOutcome(outcome), day: sayDay(on) }),
  reopened: () => say('stepReopened'),
  renamed: ({ title }) => say('stepRenamed', { title }),
  'attempt-begun': ({ reason }, { number }) => say('stepAttempt', { number, reason: sayAttempt(reason) }),
  'handed-over': ({ to }, { names }) => say('stepHandedOver', { to: names.get(to) ?? say('somebody') }),
  'hand-over-answered': ({ answer }) =>
    say(answer === 'accepted' ? 'stepHandOverAccepted' : 'stepHandOverDeclined'),
}

function label(procedure: FollowedProcedure, code: string): string {
  const document = procedure.documents.find((one) => one.code === code)
  return document ? labelOf(procedure, document, 'fr') : code
}
