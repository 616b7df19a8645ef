import { isId } from '#kernel/ids.ts'
import { type Result, refuse } from '#kernel/result.ts'
import { frontLine } from '#kernel/role.ts'
import { type Access, agents } from '#platform/http/access.ts'
import { notThere, showPage } from '#platform/http/answer.ts'
import { type Form, readForm } from '#platform/http/form.ts'
import { requestIdOf } from '#platform/http/request-id.ts'
import type { Routes } from '#platform/http/routes.ts'
import { secretsInForm } from '#platform/http/secrets-in-form.ts'
import type { LineRefusal } from '../line-refusal.ts'
import type { TicketOrder } from '../move-ticket.ts'
import { callTicket } from '../moves/call-ticket.ts'
import { checkPriority } from '../moves/check-priority.ts'
import { finishTicket } from '../moves/finish-ticket.ts'
import { holdTicket } from '../moves/hold-ticket.ts'
import { leaveLine } from '../moves/leave-line.ts'
import { markAbsent } from '../moves/mark-absent.ts'
import { putTicketBack } from '../moves/put-back.ts'
import { recallTicket } from '../moves/recall-ticket.ts'
import { rejoinLine } from '../moves/rejoin-line.ts'
import { reopenTicket } from '../moves/reopen-ticket.ts'
import { resumeTicket } from '../moves/resume-ticket.ts'
import { returnAfterAbsence } from '../moves/return-after-absence.ts'
import { startServing } from '../moves/start-serving.ts'
import { type TransferGoal, transferTicket } from '../moves/transfer-ticket.ts'
import { undoMove } from '../moves/undo-move.ts'
import type { Ask, Tables } from '../queue-options.ts'
import { jumpReasons, outcomes, reopenReasons, type TicketId } from '../ticket.ts'
import { type TicketAction, ticketActionUrl } from '../urls.ts'
import { counterView } from './counter-view.ts'
import { afterPress, backTo, isSomebodyElses } from './press.ts'
import { TransferPage, WordKeptPage } from './transfer-page.tsx'

type Press = (asked: Ask, order: TicketOrder, form: Form) => Promise<Result<unknown, LineRefusal>>

const counters = agents(...frontLine)
const managers = agents('manager', 'administrator')

/** One address per button of a ticket; all answer alike. */
export function addTicketRoutes(routes: Routes<Tables>): void {
  for (const [action, press] of Object.entries(presses)) {
    routes.post(ticketActionUrl(ticketInPath, action as TicketAction), accessTo(action), async (asked) => {
      const ticketId = asked.req.param('ticketId') ?? ''
      if (!isId<'ticket'>(ticketId)) return notThere(asked)
      const form = await readForm(asked)
      const answer = await press(asked, { ticketId, requestId: requestIdOf(form, asked.var.errand) }, form)
      return action === 'transfer' && !answer.ok
        ? showTransferAgain(asked, { form, ticketId, refusal: answer.refusal })
        : afterPress(asked, form, answer)
    })
  }
}

const ticketInPath = ':ticketId' as TicketId

const presses: Readonly<Record<TicketAction, Press>> = {
  call: ({ var: { errand } }, order, form) =>
    callTicket(errand, { ...order, reason: oneOf(jumpReasons, form.text('raison')) ?? null }),
  recall: ({ var: { errand } }, order) => recallTicket(errand, order),
  start: ({ var: { errand } }, order) => startServing(errand, order),
  putBack: ({ var: { errand } }, order) => putTicketBack(errand, order),
  markAbsent: ({ var: { errand } }, order) => markAbsent(errand, order),
  returnAfterAbsence: ({ var: { errand } }, order) => returnAfterAbsence(errand, order),
  hold: ({ var: { errand } }, order, form) =>
    holdTicket(errand, { ...order, minutes: minutesOf(form.text('retour_dans')) }),
  resume: ({ var: { errand } }, order) => resumeTicket(errand, order),
  rejoin: ({ var: { errand } }, order) => rejoinLine(errand, order),
  transfer: async ({ var: { errand } }, order, form) => {
    const goal = goalOf(form.text('vers'))
    return goal
      ? transferTicket(errand, { ...order, goal, note: form.text('mot'), audience: form.text('lecteurs') })
      : refuse('choice-missing')
  },
  finish: async ({ var: { errand } }, order, form) => {
    const outcome = oneOf(outcomes, form.text('issue'))
    return outcome ? finishTicket(errand, { ...order, outcome }) : refuse('choice-missing')
  },
  undo: ({ var: { errand } }, order) => undoMove(errand, order),
  leave: ({ var: { errand } }, order) => leaveLine(errand, order),
  reopen: async ({ var: { errand } }, order, form) => {
    const reason = oneOf(reopenReasons, form.text('raison'))
    return reason ? reopenTicket(errand, { ...order, reason }) : refuse('choice-missing')
  },
  checkPriority: async ({ var: { errand } }, order, form) => {
    const card = oneOf(['vue', 'absente'], form.text('carte'))
    return card ? checkPriority(errand, { ...order, cardSeen: card === 'vue' }) : refuse('choice-missing')
  },
}

function accessTo(action: string): Access {
  return action === 'reopen' ? managers : counters
}

function oneOf<Word extends string>(words: readonly Word[], typed: string): Word | undefined {
  return words.find((word) => word === typed)
}

/** Whole minutes up to a day; nothing when it is not said, or cannot be read. */
function minutesOf(typed: string): number | null {
  const minutes = Number(typed)
  return Number.isInteger(minutes) && minutes > 0 && minutes <= 24 * 60 ? minutes : null
}

function goalOf(typed: string): TransferGoal | undefined {
  const [kind = '', id = ''] = typed.split(':')
  if (kind === 'service' && isId<'service'>(id)) return { serviceId: id }
  return kind === 'guichet' && isId<'counter'>(id) ? { counterId: id } : undefined
}

interface TransferAgain {
  readonly form: Form
  readonly ticketId: TicketId
  readonly refusal: LineRefusal
}

/** The word for the colleague is typed text: it is shown again, never lost. */
async function showTransferAgain(asked: Ask, { form, ticketId, refusal }: TransferAgain): Promise<Response> {
  const { errand, frame } = asked.var
  const view = await counterView(errand)
  const ticket = view?.current?.ticket
  const secrets = secretsInForm(form, ['mot'])
  const { typed } = secrets?.form ?? form
  if (!view || ticket?.id !== ticketId) return showWord(asked, form, { refusal, word: typed['mot'] })
  const pressing = { requestId: errand.newId(), returnTo: backTo(form) }
  return showPage(
    asked,
    <TransferPage {...{ frame, view, ticket, pressing, refusal, typed }} secrets={secrets?.problems} />,
    422,
  )
}

function showWord(
  asked: Ask,
  form: Form,
  { refusal, word }: { readonly refusal: LineRefusal; readonly word: string | undefined },
): Response | Promise<Response> {
  if (!word || isSomebodyElses(refusal)) return afterPress(asked, form, refuse(refusal))
  const page = { frame: asked.var.frame, returnTo: backTo(form), refusal, word }
  return showPage(asked, <WordKeptPage {...page} />, 409)
}
