import { isId } from '#kernel/ids.ts'
import { languages } from '#kernel/language.ts'
import { frontLine } from '#kernel/role.ts'
import { findPerson, readFile } from '#modules/people/index.ts'
import { isRunning, proceduresOf } from '#modules/procedures/index.ts'
import { findPersonOf, findTicket, type Ticket } from '#modules/queue/index.ts'
import type { Errand } from '#platform/db/errand.ts'
import { agents } from '#platform/http/access.ts'
import { goTo, notThere, type PageStatus, showPage } from '#platform/http/answer.ts'
import { type Form, readForm, readQuery } from '#platform/http/form.ts'
import type { Routes } from '#platform/http/routes.ts'
import type { Problems } from '#platform/ui/problems.ts'
import { minutesServed } from '../record/minutes-served.ts'
import { recordVisit } from '../record/record-visit.ts'
import { readVisit } from '../record/visit-form.ts'
import { newVisitUrl, receiptUrl, visitsUrl } from '../urls.ts'
import type { Ask, Tables, VisitsOptions } from '../visits-options.ts'
import { inWords, problemOf } from './counter-routes.tsx'
import { NewVisitPage, type VisitSubject } from './new-visit-page.tsx'

const recorders = agents(...frontLine)

/** A visit away from the counter, or one that was forgotten when its ticket ended. */
export function addNewVisitRoutes(routes: Routes<Tables>, options: VisitsOptions): void {
  routes.get(newVisitUrl, recorders, async (asked) => {
    const query = readQuery(asked)
    const subject = await subjectOf(asked.var.errand, query)
    if (!subject) return notThere(asked)
    if (subject.person) await readFile(asked.var.errand, subject.person.id)
    return show(asked, { subject, form: query })
  })

  routes.post(visitsUrl, recorders, async (asked) => {
    const { errand } = asked.var
    const form = await readForm(asked)
    const subject = await subjectOf(errand, form)
    if (!subject) return notThere(asked)
    const read = readVisit(form)
    if (!read.ok) return show(asked, { subject, form, problems: inWords(read.problems), status: 422 })
    const visit = {
      draft: read.draft,
      personId: subject.person?.id,
      ticketId: subject.ticket?.id,
      language: languages.find((language) => language === form.text('language')),
      requestId: form.text('request_id') || errand.newId(),
    }
    const recorded = await recordVisit(errand, visit, options.sealingKey)
    if (recorded.ok) return goTo(asked, receiptUrl(recorded.value.visitId))
    return show(asked, { subject, form, problems: problemOf(recorded.refusal), status: 422 })
  })
}

/** Who and which ticket the address names; nothing when one of them is not there. */
async function subjectOf(errand: Errand<Tables>, form: Form): Promise<VisitSubject | undefined> {
  const [ticketId, named] = [form.text('ticket'), form.text('personne')]
  const ticket = ticketId === '' ? undefined : await ticketOf(errand, ticketId)
  if (ticketId !== '' && !ticket) return undefined
  const personId = ticket ? await findPersonOf(errand.db, ticket.id) : named
  if (!personId) return { ...empty, ticket, measured: ticket && (await minutesServed(errand, ticket)) }
  const person = isId<'person'>(personId) ? await findPerson(errand, personId) : undefined
  if (!person) return undefined
  const procedures = (await proceduresOf(errand, person.id)).filter(isRunning)
  return { ticket, person, procedures, measured: ticket && (await minutesServed(errand, ticket)) }
}

const empty = { person: undefined, procedures: [] }

async function ticketOf(errand: Errand<Tables>, id: string): Promise<Ticket | undefined> {
  const ticket = isId<'ticket'>(id) ? await findTicket(errand.db, id) : undefined
  return ticket?.state === 'done' ? ticket : undefined
}

interface Shown {
  readonly subject: VisitSubject
  readonly form: Form
  readonly problems?: Problems
  readonly status?: PageStatus
}

function show(asked: Ask, { subject, form, problems = {}, status = 200 }: Shown): Response {
  const { errand, frame } = asked.var
  const page = (
    <NewVisitPage {...{ frame, subject, form, problems }} today={errand.today} requestId={errand.newId()} />
  )
  return showPage(asked, page, status)
}
