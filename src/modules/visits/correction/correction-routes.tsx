import { isId } from '#kernel/ids.ts'
import { frontLine } from '#kernel/role.ts'
import { askWhy, readFile } from '#modules/people/index.ts'
import { findTown } from '#modules/organisations/index.ts'
import { askingAgent } from '#platform/db/asking-agent.ts'
import { agents } from '#platform/http/access.ts'
import { agentOf } from '#platform/http/asked.ts'
import { goTo, notThere, type PageStatus, showPage } from '#platform/http/answer.ts'
import { readForm } from '#platform/http/form.ts'
import type { Routes } from '#platform/http/routes.ts'
import type { Problems } from '#platform/ui/problems.ts'
import { visitUrl } from '../visit-urls.ts'
import type { Ask, Tables, VisitsOptions } from '../visits-options.ts'
import { cancelVisit, undoCancellation } from './cancel-visit.ts'
import { isCancelReason, mayCorrect } from './cancellation.ts'
import { sendCorrection, showCorrection } from './correct-in-form.tsx'
import { readHistory, type VisitHistory } from './read-history.ts'
import { sayCorrection } from './say-correction.ts'
import { VisitPage, type VisitPageProps } from './visit-page.tsx'

const readers = agents(...frontLine)

/** A visit once it is noted: what it was, its correction, its cancellation and the end of that. */
export function addCorrectionRoutes(routes: Routes<Tables>, options: VisitsOptions): void {
  routes.get(
    '/visites/:visitId',
    readers,
    reading((asked, history) => {
      const id = asked.req.param('visitId')
      if (id !== history.visit.id) return goTo(asked, `${visitUrl(history.visit.id)}?fait=already-corrected`)
      return show(asked, history)
    }),
  )
  routes.get(
    '/visites/:visitId/correction',
    readers,
    changing((asked, history) => showCorrection(asked, history)),
  )
  routes.post(
    '/visites/:visitId/correction',
    readers,
    changing((asked, history) => sendCorrection(asked, history, options)),
  )
  routes.post('/visites/:visitId/annulation', readers, changing(cancel))
  routes.post(
    '/visites/:visitId/annulation/retrait',
    readers,
    changing(async (asked, { visit }) => {
      const undone = await undoCancellation(asked.var.errand, visit.id, options.sealingKey)
      return goTo(asked, `${visitUrl(visit.id)}?fait=${undone.ok ? 'restored' : undone.refusal}`)
    }),
  )
}

type Handle = (asked: Ask, history: VisitHistory) => Response | Promise<Response>

/** A visit of somebody is read as her file is: with a reason when she is not of one's own. */
function reading(handle: Handle): (asked: Ask) => Promise<Response> {
  return async (asked) => {
    const history = await historyAsked(asked)
    if (!history) return notThere(asked)
    const { personId } = history.visit
    const why = personId && (await askWhy(asked, personId))
    if (why) return why
    if (personId && asked.req.method === 'GET') await readFile(asked.var.errand, personId)
    return handle(asked, history)
  }
}

/** Only who did it, or a manager; what was corrected meanwhile is shown first. */
function changing(handle: Handle): (asked: Ask) => Promise<Response> {
  return reading((asked, history) => {
    const { visit } = history
    if (asked.req.param('visitId') !== visit.id)
      return goTo(asked, `${visitUrl(visit.id)}?fait=already-corrected`)
    return mayCorrect(visit, askingAgent(asked.var.errand.asker)) ? handle(asked, history) : notThere(asked)
  })
}

async function cancel(asked: Ask, history: VisitHistory): Promise<Response> {
  const reason = (await readForm(asked)).text('reason')
  if (!isCancelReason(reason)) return show(asked, history, { reason: sayCorrection('noReason') })
  const { id } = history.visit
  const cancelled = await cancelVisit(asked.var.errand, { visitId: id, reason })
  return goTo(asked, `${visitUrl(id)}?fait=${cancelled.ok ? 'cancelledNow' : cancelled.refusal}`)
}

async function historyAsked(asked: Ask): Promise<VisitHistory | undefined> {
  const id = asked.req.param('visitId') ?? ''
  return isId<'visit'>(id) ? readHistory(asked.var.errand, id) : undefined
}

const messages = [
  'corrected',
  'recorded',
  'cancelledNow',
  'restored',
  'already-corrected',
  'already-cancelled',
  'not-cancelled',
  'cancelled',
] as const satisfies readonly VisitPageProps['message'][]

async function show(asked: Ask, history: VisitHistory, problems?: Problems): Promise<Response> {
  const { errand, frame } = asked.var
  const status: PageStatus = problems ? 422 : 200
  const page = (
    <VisitPage
      {...{ frame, history, problems }}
      today={errand.today}
      timeZone={(await findTown(errand)).territory.timeZone}
      mayChange={mayCorrect(history.visit, { ...askingAgent(errand.asker), role: agentOf(asked).role })}
      requestId={errand.newId()}
      message={messages.find((message) => message === asked.req.query('fait'))}
    />
  )
  return showPage(asked, page, status)
}
