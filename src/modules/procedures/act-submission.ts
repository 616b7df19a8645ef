import { isId } from '#kernel/ids.ts'
import { type Result, refuse } from '#kernel/result.ts'
import { type PeopleTables, readAssent } from '#modules/people/index.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { Form } from '#platform/http/form.ts'
import { readDay, readDayIfAny } from '#platform/http/typed-day.ts'
import type { ModeProblem, Problem } from './problem.ts'
import { beginAttempt } from './steps/begin-attempt.ts'
import { block } from './steps/block-procedure.ts'
import { type HandOverTables, handOver } from './steps/hand-over.ts'
import { planCallBack } from './steps/plan-call-back.ts'
import {
  attemptReasons,
  blockers,
  deadlineReasons,
  type HelpMode,
  helpModes,
  outcomeKinds,
  sendingWays,
} from './steps/procedure-step.ts'
import { recordOutcome } from './steps/record-outcome.ts'
import { recordReceipt } from './steps/record-receipt.ts'
import { rename } from './steps/rename-procedure.ts'
import { sendLawfully } from './steps/send-lawfully.ts'
import { setDeadline } from './steps/set-deadline.ts'
import type { AskedOf, Changed } from './steps/take-steps.ts'
import type { Act } from './urls.ts'

type Submit = (
  errand: Errand<HandOverTables & PeopleTables>,
  asked: AskedOf,
  form: Form,
) => Promise<Result<Changed, Problem>>

/** What each form means: read, then done. */
export const submissions: { readonly [Which in Act]: Submit } = {
  async sending(errand, asked, form) {
    const on = readDay(form, 'on')
    if (!on.ok) return on
    const way = oneOf(sendingWays, form.text('way'))
    if (!way) return refuse('way-missing')
    const mode = readMode(form)
    if (!mode.ok) return mode
    return sendLawfully(errand, {
      ...asked,
      assent: readAssent(form),
      on: on.value,
      way,
      mode: mode.value,
      receipt: form.text('receipt'),
    })
  },

  receipt: (errand, asked, form) => recordReceipt(errand, { ...asked, receipt: form.text('receipt') }),

  async deadline(errand, asked, form) {
    const on = readDay(form, 'on')
    if (!on.ok) return on
    const reason = oneOf(deadlineReasons, form.text('reason'))
    if (!reason) return refuse('reason-missing')
    return setDeadline(errand, { ...asked, on: on.value, reason, note: form.text('note') })
  },

  async block(errand, asked, form) {
    const blocker = oneOf(blockers, form.text('blocker'))
    if (!blocker) return refuse('blocker-missing')
    return block(errand, { ...asked, blocker, note: form.text('note') })
  },

  async callBack(errand, asked, form) {
    const on = readDay(form, 'on')
    if (!on.ok) return on
    return planCallBack(errand, { ...asked, on: on.value, note: form.text('note') })
  },

  async outcome(errand, asked, form) {
    const on = readDay(form, 'on')
    if (!on.ok) return on
    const kind = oneOf(outcomeKinds, form.text('kind'))
    if (!kind) return refuse('outcome-missing')
    const remedyBefore = readDayIfAny(form, 'remedy')
    if (!remedyBefore.ok) return refuse('remedy-unreadable')
    const rightEndsOn = readDayIfAny(form, 'right')
    if (!rightEndsOn.ok) return refuse('right-unreadable')
    return recordOutcome(errand, {
      ...asked,
      kind,
      on: on.value,
      note: form.text('note'),
      remedyBefore: kind === 'refused' ? remedyBefore.value : undefined,
      rightEndsOn: kind === 'granted' ? rightEndsOn.value : undefined,
    })
  },

  title: (errand, asked, form) => rename(errand, { ...asked, title: form.text('title') }),

  async attempt(errand, asked, form) {
    const reason = oneOf(attemptReasons, form.text('reason'))
    if (!reason) return refuse('attempt-reason-missing')
    return beginAttempt(errand, { ...asked, reason, note: form.text('note') })
  },

  async handOver(errand, asked, form) {
    const to = form.text('to')
    if (!isId<'agent'>(to)) return refuse('colleague-missing')
    return handOver(errand, { ...asked, to, note: form.text('note') })
  },
}

/** The mode ticked, or none; what needs a mandate cannot be ticked as long as no mandate can be recorded. */
export function readMode(form: Form): Result<HelpMode | undefined, ModeProblem> {
  const typed = form.text('mode')
  if (typed === 'a_la_place_absence') return refuse('mandate-needed')
  return { ok: true, value: oneOf(helpModes, typed) }
}

/** The field to mark as wrong. */
export function fieldOf(act: Act, problem: Problem): string {
  if (problem === 'secret-found') return act === 'title' ? 'title' : 'note'
  return fields[problem] ?? firstFields[act]
}

const firstFields: Readonly<Record<Act, string>> = {
  sending: 'on',
  receipt: 'receipt',
  deadline: 'on',
  block: 'blocker',
  callBack: 'on',
  outcome: 'on',
  title: 'title',
  attempt: 'reason',
  handOver: 'to',
}

const fields: Readonly<Partial<Record<Problem, string>>> = {
  'representative-signs': 'assent',
  'curator-signs': 'assent',
  'entrusted-or-not': 'assent',
  'assent-by-whom': 'assent_by',
  'way-missing': 'way',
  'mandate-needed': 'mode',
  'receipt-missing': 'receipt',
  'receipt-too-long': 'receipt',
  'reason-missing': 'reason',
  'not-refused': 'reason',
  'already-sent': 'reason',
  'note-missing': 'note',
  'note-too-long': 'note',
  'outcome-missing': 'kind',
  'remedy-before-outcome': 'remedy',
  'remedy-unreadable': 'remedy',
  'right-unreadable': 'right',
  'right-ended-before-outcome': 'right',
}

function oneOf<Choice extends string>(choices: readonly Choice[], typed: string): Choice | undefined {
  return choices.find((choice) => choice === typed)
}
