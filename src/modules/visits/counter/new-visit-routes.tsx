import { isId } from '#kernel/ids.ts'
import { languages } from '#kernel/language.ts'
import { frontLine } from '#kernel/role.ts'
import { askWhy, findPerson, readAssent, readFile, searchPeople } from '#modules/people/index.ts'
import { isRunning, proceduresOf } from '#modules/procedures/index.ts'
import { findPersonOf, findTicket, linkPerson, type Ticket } from '#modules/queue/index.ts'
import type { Errand } from '#platform/db/errand.ts'
import { agents } from '#platform/http/access.ts'
import { goTo, notThere, type PageStatus, showPage } from '#platform/http/answer.ts'
import { type Form, formOf, readForm, readQuery } from '#platform/http/form.ts'
import { requestIdOf } from '#platform/http/request-id.ts'
import type { Routes } from '#platform/http/routes.ts'
import { secretsInForm } from '#platform/http/secrets-in-form.ts'
import type { Problems } from '#platform/ui/problems.ts'
import { readAway, typedDay } from '../record/away-form.ts'
import { minutesServed } from '../record/minutes-served.ts'
import { recordVisit } from '../record/record-visit.ts'
import { freeTexts, readVisit } from '../record/visit-form.ts'
import { listTags } from '../tag/tag-store.ts'
import { newVisitUrl, receiptUrl, visitsUrl } from '../urls.ts'
import type { Ask, Tables, VisitsOptions } from '../visits-options.ts'
import { inWords, problemOf } from './problems-in-words.ts'
import { NewVisitPage, type VisitSubject } from './new-visit-page.tsx'

const recorders = agents(...frontLine)

/** A visit away from the counter, or one that was forgotten when its ticket ended. */
export function addNewVisitRoutes(routes: Routes<Tables>, options: VisitsOptions): void {
  routes.get(newVisitUrl, recorders, async (asked) => {
    const { errand } = asked.var
    const query = readQuery(asked)
    const subject = await subjectOf(errand, query)
    if (!subject) return notThere(asked)
    const why = subject.person && (await askWhy(asked, subject.person.id))
    if (why) return why
    if (subject.person) await readFile(errand, subject.person.id)
    return show(asked, {
      subject,
      form: formOf(Object.entries(typedDay(errand.today))),
      searched: query.text('q'),
    })
  })

  routes.post(visitsUrl, recorders, async (asked) => {
    const form = await readForm(asked)
    const subject = await subjectOf(asked.var.errand, form)
    return subject ? record(asked, { subject, form }, options) : notThere(asked)
  })
}

async function record(asked: Ask, said: Shown, { sealingKey }: VisitsOptions): Promise<Response> {
  const { errand } = asked.var
  const { subject, form } = said
  const secrets = secretsInForm(form, freeTexts)
  if (secrets) return show(asked, { subject, ...secrets, status: 422 })
  const read = readVisit(form)
  const away = readAway(form, { today: errand.today, isAsked: subject.ticket === undefined })
  const problems = inWords({ ...away.problems, ...(read.ok ? {} : read.problems) })
  if (!read.ok || Object.keys(problems).length > 0)
    return show(asked, { subject, form, problems, status: 422 })
  const visit = {
    ...away,
    draft: read.draft,
    assent: readAssent(form),
    personId: subject.person?.id,
    ticketId: subject.ticket?.id,
    language: languages.find((language) => language === form.text('language')),
    requestId: requestIdOf(form, errand),
  }
  const recorded = await recordVisit(errand, visit, sealingKey)
  if (recorded.ok) {
    // Found for a ticket that was nobody’s: it says who was received.
    if (visit.ticketId && visit.personId)
      await linkPerson(errand, { ticketId: visit.ticketId, personId: visit.personId })
    return goTo(asked, receiptUrl(recorded.value.visitId))
  }
  return show(asked, { subject, form, problems: problemOf(recorded.refusal), status: 422 })
}

/** Who and which ticket the address names; nothing when one of them is not there. */
async function subjectOf(errand: Errand<Tables>, form: Form): Promise<VisitSubject | undefined> {
  const [ticketId, named] = [form.text('ticket'), form.text('personne')]
  const ticket = ticketId === '' ? undefined : await ticketOf(errand, ticketId)
  if (ticketId !== '' && !ticket) return undefined
  const personId = (ticket && (await findPersonOf(errand.db, ticket.id))) ?? named
  const measured = ticket && (await minutesServed(errand, ticket))
  if (!personId) return { ...empty, ticket, measured }
  const person = isId<'person'>(personId) ? await findPerson(errand, personId) : undefined
  if (!person) return undefined
  const procedures = (await proceduresOf(errand, person.id)).filter(isRunning)
  return { ticket, person, procedures, measured }
}

const empty = { person: undefined, procedures: [] }

async function ticketOf(errand: Errand<Tables>, id: string): Promise<Ticket | undefined> {
  const ticket = isId<'ticket'>(id) ? await findTicket(errand.db, id) : undefined
  return ticket?.state === 'done' ? ticket : undefined
}

interface Shown {
  readonly subject: VisitSubject
  readonly form: Form
  readonly searched?: string
  readonly problems?: Problems
  readonly status?: PageStatus
}

async function show(asked: Ask, shown: Shown): Promise<Response> {
  const { errand, frame } = asked.var
  const { subject, form, searched = '', problems = {}, status = 200 } = shown
  const found = searched === '' ? undefined : (await searchPeople(errand, searched)).people
  const page = (
    <NewVisitPage
      {...{ frame, subject, form, problems, searched, found }}
      tags={await listTags(errand.db)}
      today={errand.today}
      requestId={errand.newId()}
    />
  )
  return showPage(asked, page, status)
}
