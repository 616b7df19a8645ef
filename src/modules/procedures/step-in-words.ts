import { type FollowedProcedure, labelOf } from './procedure.ts'
import { say, sayBlocker, sayDay, sayOutcome, sayReason, sayWay } from './say.ts'
import type { Happening, Step, Told } from './steps/procedure-step.ts'

/** One line of the history, as an agent reads it. */
export function stepInWords(procedure: FollowedProcedure, step: Step): string {
  // One entry a kind, so what the table finds fits the step.
  const tell = tellers[step.kind] as (told: Happening, procedure: FollowedProcedure) => string
  const told = tell(step, procedure)
  const note = 'note' in step ? step.note : undefined
  return note === undefined ? told : say('withNote', { step: told, note })
}

type Teller<Kind extends Happening['kind']> = (told: Told<Kind>, procedure: FollowedProcedure) => string

const tellers: { readonly [Kind in Happening['kind']]: Teller<Kind> } = {
  'document-ticked': ({ document }, procedure) => say('stepTicked', { label: label(procedure, document) }),
  'document-unticked': ({ document }, procedure) =>
    say('stepUnticked', { label: label(procedure, document) }),
  'document-not-needed': ({ document }, procedure) =>
    say('stepNotNeeded', { label: label(procedure, document) }),
  sent: ({ on, way }) => say('stepSent', { day: sayDay(on), way: sayWay(way).toLowerCase() }),
  'receipt-recorded': ({ receipt }) => say('stepReceipt', { receipt }),
  'deadline-set': ({ on, reason }) => say('stepDeadline', { reason: sayReason(reason), day: sayDay(on) }),
  'deadline-removed': () => say('stepDeadlineRemoved'),
  blocked: ({ blocker }) => say('stepBlocked', { blocker: sayBlocker(blocker) }),
  unblocked: () => say('stepUnblocked'),
  'call-back-planned': ({ on }) => say('stepCallBackPlanned', { day: sayDay(on) }),
  'call-back-done': () => say('stepCallBackDone'),
  'outcome-recorded': ({ outcome, on }) =>
    say('stepOutcome', { outcome: sayOutcome(outcome), day: sayDay(on) }),
  reopened: () => say('stepReopened'),
  renamed: ({ title }) => say('stepRenamed', { title }),
}

function label(procedure: FollowedProcedure, code: string): string {
  const document = procedure.documents.find((one) => one.code === code)
  return document ? labelOf(procedure, document, 'fr') : code
}
