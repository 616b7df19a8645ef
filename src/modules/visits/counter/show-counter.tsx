import { dayIn } from '#kernel/day.ts'
import { findPerson, type Person, searchPeople } from '#modules/people/index.ts'
import { proceduresOf } from '#modules/procedures/index.ts'
import type { CounterView, TicketAtCounter } from '#modules/queue/index.ts'
import type { Errand } from '#platform/db/errand.ts'
import { agentOf } from '#platform/http/asked.ts'
import { type PageStatus, showPage } from '#platform/http/answer.ts'
import { type Form, formOf } from '#platform/http/form.ts'
import type { Problems } from '#platform/ui/problems.ts'
import { isId, type PersonId } from '#kernel/ids.ts'
import { findDraft, type TypedFields } from '../record/draft-store.ts'
import { minutesServed } from '../record/minutes-served.ts'
import { typedVisit } from '../record/typed-visit.ts'
import { usualActs } from '../record/usual-acts.ts'
import { actsIn, usualChannel } from '../record/visit-form.ts'
import { findVisit, findVisitOfTurn, listNotes, listVisitsOf } from '../record/visit-store.ts'
import { listTags } from '../tag/tag-store.ts'
import type { VisitId } from '../visit.ts'
import type { Ask, PersonLinks, Tables } from '../visits-options.ts'
import { CounterPage } from './counter-page.tsx'
import type { PersonInFront, PersonSearch } from './person-section.tsx'

/** What a form that comes back brings with it. */
export interface Again {
  readonly personLinks?: PersonLinks
  readonly form?: Form
  readonly problems?: Problems
  readonly q?: string
  readonly firstNames?: string
  readonly usageName?: string
  readonly isLikelyDouble?: boolean
  readonly status?: PageStatus
}

const foundAtMost = 6

/** The screen of the agent's counter, as it stands. */
export async function showCounter(asked: Ask, view: CounterView, again: Again = {}): Promise<Response> {
  const { errand, frame } = asked.var
  const { current } = view
  const agentRole = agentOf(asked).role
  const linksTo = (personId: PersonId) => again.personLinks?.(personId, agentRole) ?? []
  const inFront = current && (await readInFront(errand, current, linksTo))
  const already = current && (await findVisitOfTurn(errand.db, turnOf(current)))
  const fields =
    current && (await typedFor(errand, { current, inFront, already, timeZone: view.site.timeZone }))
  const page = (
    <CounterPage
      {...{ frame, view, inFront }}
      now={errand.now}
      today={errand.today}
      agentRole={agentRole}
      requestId={errand.newId()}
      search={await readSearch(asked, again, inFront !== undefined)}
      form={again.form ?? formOf(Object.entries(fields ?? {}))}
      tags={await listTags(errand.db)}
      measured={current ? await minutesServed(errand, current.ticket) : 0}
      problems={again.problems}
      refusal={asked.req.query('refus')}
      written={current ? undefined : writtenIn(asked.req.query('visite'))}
      isTakenBack={already !== undefined}
    />
  )
  return showPage(asked, page, again.status)
}

// The reading of the file was written in the journal when it was tied to the ticket; the screen refreshes itself.
async function readInFront(
  errand: Errand<Tables>,
  { personId }: TicketAtCounter,
  linksTo: (personId: PersonId) => ReturnType<PersonLinks>,
): Promise<PersonInFront | undefined> {
  const person = personId && (await findPerson(errand, personId))
  if (!person) return undefined
  const [lastVisit] = await listVisitsOf(errand.db, person.id, 1)
  const procedures = await proceduresOf(errand, person.id)
  return { person, procedures, lastVisit, links: linksTo(person.id) }
}

interface Around {
  readonly current: TicketAtCounter
  readonly inFront: PersonInFront | undefined
  readonly already: VisitId | undefined
  readonly timeZone: string
}

/** What stands in the form: what was being typed, else the visit taken back, else what she surely did. */
async function typedFor(errand: Errand<Tables>, around: Around): Promise<TypedFields> {
  const draft = await findDraft(errand, around.current.ticket.id)
  if (draft && saysSomething(draft)) return draft
  const visit = around.already && (await findVisit(errand.db, around.already))
  if (visit) return typedVisit(visit, (await listNotes(errand.db, [visit.id])).get(visit.id) ?? '')
  const usual = usualFor(errand, around)
  const acts = Math.max(actsIn(formOf(Object.entries(usual))), actsIn(formOf(Object.entries(draft ?? {}))))
  return { ...draft, ...usual, acts: [String(acts)] }
}

// A form sent as it was drawn, to open a file, carries its number of acts and its usual place.
function saysSomething(draft: TypedFields): boolean {
  return Object.entries(draft).some(
    ([name, values]) => name !== 'acts' && values.some((value) => value !== '' && value !== usualChannel),
  )
}

function usualFor({ asker, today }: Errand<Tables>, { inFront, timeZone }: Around): TypedFields {
  if (!asker.agentId || !inFront) return {}
  const isToday = (moment: Date): boolean => dayIn(moment, timeZone) === today
  return usualActs(inFront.procedures, { agentId: asker.agentId, isToday })
}

async function readSearch(asked: Ask, again: Again, isKnown: boolean): Promise<PersonSearch> {
  const typed = again.q ?? asked.req.query('q') ?? ''
  const search = { ...namesIn(typed), ...searchAgain(again), typed }
  if (isKnown || typed === '') return { ...search, found: undefined, hasMore: false }
  const { people, hasMore } = await searchPeople(asked.var.errand, typed)
  const found: readonly Person[] = people.slice(0, foundAtMost)
  return { ...search, found, hasMore: hasMore || people.length > foundAtMost }
}

/** A name that was looked for begins a new file: the first word is taken for the first name. */
function namesIn(typed: string): Pick<PersonSearch, 'firstNames' | 'usageName'> {
  const [firstNames = '', ...rest] = /\d/.test(typed) ? [] : typed.split(' ')
  return { firstNames, usageName: rest.join(' ') }
}

function searchAgain({ firstNames, usageName, isLikelyDouble = false, problems = {} }: Again) {
  return {
    ...(firstNames === undefined ? {} : { firstNames }),
    ...(usageName === undefined ? {} : { usageName }),
    isLikelyDouble,
    problems,
  }
}

function turnOf({ ticket }: TicketAtCounter): Parameters<typeof findVisitOfTurn>[1] {
  return { ticketId: ticket.id, leg: ticket.leg }
}

function writtenIn(query: string | undefined): VisitId | undefined {
  return query !== undefined && isId<'visit'>(query) ? query : undefined
}
