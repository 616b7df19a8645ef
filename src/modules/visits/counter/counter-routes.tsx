import { isId } from '#kernel/ids.ts'
import { languages } from '#kernel/language.ts'
import { frontLine } from '#kernel/role.ts'
import {
  type CounterView,
  counterView,
  findPersonOf,
  linkPerson,
  ticketActionUrl,
  type TicketId,
  unlinkPerson,
} from '#modules/queue/index.ts'
import { readAssent, readFile, restrictedFileIn } from '#modules/people/index.ts'
import { transact } from '#platform/db/db.ts'
import type { Errand } from '#platform/db/errand.ts'
import { agents } from '#platform/http/access.ts'
import { goTo, notThere, showPage } from '#platform/http/answer.ts'
import { type Form, readForm } from '#platform/http/form.ts'
import { requestIdOf } from '#platform/http/request-id.ts'
import type { Routes } from '#platform/http/routes.ts'
import { secretsInForm } from '#platform/http/secrets-in-form.ts'
import type { Problems } from '#platform/ui/problems.ts'
import { readAway } from '../record/away-form.ts'
import { saveDraft } from '../record/draft-store.ts'
import { recordVisit } from '../record/record-visit.ts'
import { actsIn, freeTexts, readVisit, typedFields } from '../record/visit-form.ts'
import { say } from '../say.ts'
import {
  counterDraftUrl,
  counterLeavingUrl,
  counterNewPersonUrl,
  counterNobodyUrl,
  counterPersonUrl,
  counterSearchUrl,
  counterUrl,
  counterVisitUrl,
  receiptUrl,
} from '../urls.ts'
import { mostActs } from '../visit.ts'
import type { VisitId } from '../visit.ts'
import type { Ask, Tables, VisitsOptions } from '../visits-options.ts'
import { NoCounterPage } from './counter-page.tsx'
import { inWords, problemOf } from './problems-in-words.ts'
import { openFileForTicket } from './open-file-for-ticket.ts'
import { type Again, showCounter } from './show-counter.tsx'

const counters = agents(...frontLine)

/** The agent's screen, and what its buttons do; each keeps what was typed. */
export function addCounterRoutes(routes: Routes<Tables>, options: VisitsOptions): void {
  const withTyped = keepingTyped(options)
  routes.get(counterUrl, counters, async (asked) => {
    const view = await counterView(asked.var.errand)
    if (!view) return showPage(asked, <NoCounterPage frame={asked.var.frame} />)
    return showCounter(asked, view, { personLinks: options.personLinks })
  })
  routes.post(
    counterDraftUrl,
    counters,
    withTyped(async (asked, { form, ticketId, view }) => {
      if (form.text('more') === '' || view?.current?.ticket.id !== ticketId) return goTo(asked, counterUrl)
      const acts = String(Math.min(mostActs, actsIn(form) + 1))
      await saveDraft(asked.var.errand, ticketId, { ...typedFields(form), acts: [acts] })
      return goTo(asked, `${counterUrl}#acts`)
    }),
  )
  routes.post(
    counterSearchUrl,
    counters,
    withTyped(async (asked, { form }) =>
      goTo(asked, `${counterUrl}?${new URLSearchParams({ q: form.text('q') || nameTyped(form) })}`),
    ),
  )
  routes.post(counterPersonUrl, counters, withTyped(linkFound))
  routes.post(counterNewPersonUrl, counters, withTyped(openAndLink))
  routes.post(
    counterNobodyUrl,
    counters,
    withTyped(async (asked, { ticketId }) => {
      await unlinkPerson(asked.var.errand, ticketId)
      return goTo(asked, counterUrl)
    }),
  )
  addLeavingRoutes(routes, withTyped)
  const finishing = withTyped((asked, typed) => finish(asked, typed, options))
  routes.post(counterVisitUrl, counters, finishing)
}

function addLeavingRoutes(routes: Routes<Tables>, withTyped: ReturnType<typeof keepingTyped>): void {
  for (const action of ['hold', 'undo', 'transfer'] as const) {
    // 307: the line is given the same form, once what was typed is kept.
    routes.post(
      counterLeavingUrl(action),
      counters,
      withTyped((asked, { ticketId }) => asked.redirect(ticketActionUrl(ticketId, action), 307)),
    )
  }
}

interface Typed {
  readonly form: Form
  readonly ticketId: TicketId
  readonly view: CounterView | undefined
  readonly personLinks: VisitsOptions['personLinks']
}

/** Reads the form and keeps it before anything else: whatever happens next, nothing typed is lost. */
function keepingTyped({
  personLinks,
}: VisitsOptions): (
  work: (asked: Ask, typed: Typed) => Response | Promise<Response>,
) => (asked: Ask) => Promise<Response> {
  return (work) => async (asked) => {
    const { errand } = asked.var
    const sent = await readForm(asked)
    const view = await counterView(errand)
    const ticketId = sent.text('ticket')
    if (!isId<'ticket'>(ticketId)) return goTo(asked, counterUrl)
    const secrets = secretsInForm(sent, freeTexts)
    const form = secrets?.form ?? sent
    if (view?.current?.ticket.id === ticketId) await saveDraft(errand, ticketId, typedFields(form))
    const typed = { form, ticketId, view, personLinks }
    return secrets ? sendBack(asked, typed, secrets.problems) : work(asked, typed)
  }
}

async function linkFound(asked: Ask, { form, ticketId, view }: Typed): Promise<Response> {
  const { errand } = asked.var
  const id = form.text('person')
  const person = isId<'person'>(id) ? await readFile(errand, id) : undefined
  if (!person || view?.current?.ticket.id !== ticketId) return notThere(asked)
  await linkPerson(errand, { ticketId, personId: person.id })
  return goTo(asked, counterUrl)
}

async function openAndLink(asked: Ask, { form, ticketId, view }: Typed): Promise<Response> {
  const { errand } = asked.var
  if (view?.current?.ticket.id !== ticketId) return goTo(asked, counterUrl)
  const names = { firstNames: form.text('first_names'), usageName: form.text('usage_name') }
  const isSure = form.text('sure') === 'oui'
  const opened = await openFileForTicket(errand, {
    ...names,
    isSure,
    ticketId,
    requestId: requestIdOf(form, errand),
  })
  if (opened.ok) return goTo(asked, counterUrl)
  const again = { ...searchTyped(form), q: form.text('q') || nameTyped(form) }
  return opened.refusal === 'likely-double'
    ? showCounter(asked, view, { ...again, isLikelyDouble: true, status: 409 })
    : showCounter(asked, view, { ...again, problems: { first_names: say(opened.refusal) }, status: 422 })
}

function nameTyped(form: Form): string {
  return `${form.text('first_names')} ${form.text('usage_name')}`.trim()
}

function searchTyped(form: Form): Pick<Again, 'q' | 'firstNames' | 'usageName'> {
  return { q: form.text('q'), firstNames: form.text('first_names'), usageName: form.text('usage_name') }
}

async function finish(asked: Ask, typed: Typed, { sealingKey }: VisitsOptions): Promise<Response> {
  const { form, ticketId } = typed
  const { errand } = asked.var
  const read = readVisit(form)
  if (!read.ok) return sendBack(asked, typed, inWords(read.problems))
  const recorded = await recordUnlessRestricted(
    errand,
    {
      ...readAway(form, { today: errand.today, isAsked: false }),
      draft: read.draft,
      assent: readAssent(form),
      personId: await findPersonOf(errand.db, ticketId),
      ticketId,
      language: languages.find((language) => language === form.text('language')),
      requestId: requestIdOf(form, errand),
    },
    sealingKey,
  )
  if (!recorded) return sendBack(asked, typed, { act1_theme: say('restrictedMeanwhile') })
  if (!recorded.ok) return sendBack(asked, typed, problemOf(recorded.refusal))
  return goTo(asked, afterwards(form, recorded.value.visitId))
}

// The fault would undo the whole request, and what was typed with it: only the visit is undone.
async function recordUnlessRestricted(
  errand: Errand<Tables>,
  visit: Parameters<typeof recordVisit>[1],
  sealingKey: Parameters<typeof recordVisit>[2],
): Promise<Awaited<ReturnType<typeof recordVisit>> | undefined> {
  try {
    return await transact(errand.db, (db) => recordVisit({ ...errand, db }, visit, sealingKey))
  } catch (fault) {
    if (restrictedFileIn(fault)) return undefined
    throw fault
  }
}

function afterwards(form: Form, visitId: VisitId): string {
  return form.text('after') === 'print' ? receiptUrl(visitId) : `${counterUrl}?visite=${visitId}`
}

async function sendBack(
  asked: Ask,
  { form, view, personLinks }: Typed,
  problems: Problems,
): Promise<Response> {
  if (!view) return showPage(asked, <NoCounterPage frame={asked.var.frame} />, 409)
  return showCounter(asked, view, { ...searchTyped(form), form, problems, personLinks, status: 422 })
}
