import { dayIn } from '#kernel/day.ts'
import { findPerson, type Person, searchPeople } from '#modules/people/index.ts'
import { proceduresOf } from '#modules/procedures/index.ts'
import type { CounterView, TicketAtCounter } from '#modules/queue/index.ts'
import type { Errand } from '#platform/db/errand.ts'
import { agentOf } from '#platform/http/asked.ts'
import { type PageStatus, showPage } from '#platform/http/answer.ts'
import { type Form, formOf } from '#platform/http/form.ts'
import type { Problems } from '#platform/ui/problems.ts'
import { isId } from '#kernel/ids.ts'
import { findDraft, type TypedFields } from '../record/draft-store.ts'
import { minutesServed } from '../record/minutes-served.ts'
import { typedVisit } from '../record/typed-visit.ts'
import { usualActs } from '../record/usual-acts.ts'
import { findVisit, findVisitOfTurn, listNotes, listVisitsOf } from '../record/visit-store.ts'
import type { VisitId } from '../visit.ts'
import type { Ask, Tables } from '../visits-options.ts'
import { CounterPage } from './counter-page.tsx'
import type { PersonInFront, PersonSearch } from './person-section.tsx'

/** What a form that comes back brings with it. */
export interface Again {
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
  const inFront = current && (await readInFront(errand, current))
  const already = current && (await findVisitOfTurn(errand.db, turnOf(current)))
  const fields =
    current && (await typedFor(errand, { current, inFront, already, timeZone: view.site.timeZone }))
  const page = (
    <CounterPage
      {...{ frame, view, inFront }}
      now={errand.now}
      today={errand.today}
      role={agentOf(asked).role}
      requestId={errand.newId()}
      search={await readSearch(asked, again, inFront !== undefined)}
      form={again.form ?? formOf(Object.entries(fields ?? {}))}
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
): Promise<PersonInFront | undefined> {
  const person = personId && (await findPerson(errand, personId))
  if (!person) return undefined
  const [lastVisit] = await listVisitsOf(errand.db, person.id, 1)
  return { person, procedures: await proceduresOf(errand, person.id), lastVisit }
}

interface Around {
  readonly current: TicketAtCounter
  readonly inFront: PersonInFront | undefined
  readonly already: VisitId | undefined
  readonly timeZone: string
}

/** What stands in the form: what was being typed, else the visit taken back, else what she surely did. */
async function typedFor(
  errand: Errand<Tables>,
  { current, inFront, already, timeZone }: Around,
): Promise<TypedFields> {
  const draft = await findDraft(errand, current.ticket.id)
  if (
    draft &&
    Object.keys(draft).some((name) => name !== 'acts' && draft[name]?.some((value) => value !== ''))
  )
    return draft
  const visit = already && (await findVisit(errand.db, already))
  if (visit) return typedVisit(visit, (await listNotes(errand.db, [visit.id])).get(visit.id) ?? '')
  const { agentId } = errand.asker
  const isToday = (moment: Date): boolean => dayIn(moment, timeZone) === errand.today
  const usual = agentId ? usualActs(inFront?.procedures ?? [], { agentId, isToday }) : {}
  return draft?.['acts'] ? { ...usual, acts: draft['acts'] } : usual
}

async function readSearch(asked: Ask, again: Again, isKnown: boolean): Promise<PersonSearch> {
  const typed = again.q ?? asked.req.query('q') ?? ''
  const [first = '', ...rest] = /\d/.test(typed) ? [] : typed.split(' ')
  const search = {
    typed,
    firstNames: again.firstNames ?? first,
    usageName: again.usageName ?? rest.join(' '),
    isLikelyDouble: again.isLikelyDouble ?? false,
    problems: again.problems ?? {},
  }
  if (isKnown || typed === '') return { ...search, found: undefined, hasMore: false }
  const { people, hasMore } = await searchPeople(asked.var.errand, typed)
  const found: readonly Person[] = people.slice(0, foundAtMost)
  return { ...search, found, hasMore: hasMore || people.length > foundAtMost }
}

function turnOf({ ticket }: TicketAtCounter): Parameters<typeof findVisitOfTurn>[1] {
  return { ticketId: ticket.id, leg: ticket.leg }
}

function writtenIn(query: string | undefined): VisitId | undefined {
  return query !== undefined && isId<'visit'>(query) ? query : undefined
}
