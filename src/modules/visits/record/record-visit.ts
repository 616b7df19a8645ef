import type { Language } from '#kernel/language.ts'
import type { PersonId } from '#kernel/ids.ts'
import { grant, type Result, refuse } from '#kernel/result.ts'
import { nameAgents, type OrganisationsTables } from '#modules/organisations/index.ts'
import { type AssentRefusal, findPerson, type PeopleTables, type Person } from '#modules/people/index.ts'
import type { ProceduresTables } from '#modules/procedures/index.ts'
import {
  findSite,
  findTicket,
  finishTicket,
  type LineTables,
  startServing,
  type Ticket,
  type TicketId,
} from '#modules/queue/index.ts'
import { type AskingAgent, askingAgent } from '#platform/db/asking-agent.ts'
import { transact } from '#platform/db/db.ts'
import type { Errand } from '#platform/db/errand.ts'
import { once } from '#platform/db/once.ts'
import { forTurns } from '#platform/db/purpose.ts'
import { announce, type EventTables } from '#platform/events/announce.ts'
import { type JournalTables, writeInJournal } from '#platform/journal/journal.ts'
import { receiptLanguage } from '../receipt/receipt-language.ts'
import { issueReceipt } from '../receipt/issue-receipt.ts'
import type { VisitsTables } from '../tables.ts'
import { themesOf, type VisitId } from '../visit.ts'
import { tagVisit } from '../tag/tag-visit.ts'
import type { TagId } from '../tag/tag.ts'
import { deleteDraft } from './draft-store.ts'
import { mayNote, type NoteRefusal, ownProcedures, type SaidVisit } from './may-note.ts'
import { keepAssent } from './keep-assent.ts'
import { mayDoWith } from './protected-acts.ts'
import { minutesServed } from './minutes-served.ts'
import { findLastOfTurn, findVisitOfTurn, insertNote, insertVisit } from './visit-store.ts'
import type { NewVisit } from './visit-row-store.ts'

/** What recording a visit touches: its own rows, the end of the ticket, the person and her procedures. */
export type RecordTables = VisitsTables &
  LineTables &
  PeopleTables &
  ProceduresTables &
  OrganisationsTables &
  JournalTables &
  EventTables

export interface VisitToRecord extends SaidVisit {
  /** Absent for somebody who stays unknown. */
  readonly personId: PersonId | undefined
  /** Its turn at the counter ends with the visit. */
  readonly ticketId: TicketId | undefined
  readonly tagIds?: readonly TagId[] | undefined
  /** Of the page she leaves with; her own when absent. */
  readonly language?: Language | undefined
  readonly requestId: string
}

export type RecordRefusal =
  | NoteRefusal
  | AssentRefusal
  | 'unknown-person'
  | 'unknown-procedure'
  | 'unknown-ticket'
  | 'unknown-site'
  | 'no-open-counter'
  | 'not-your-ticket'
  | 'wrong-state'
  | 'minutes-missing'

export interface RecordedVisit {
  readonly visitId: VisitId
}

/** Writes the visit, ends the ticket and prepares the page she leaves with: all of it, once, or nothing. */
export function recordVisit(
  errand: Errand<RecordTables>,
  visit: VisitToRecord,
  sealingKey: Uint8Array,
): Promise<Result<RecordedVisit, RecordRefusal>> {
  const recorder = askingAgent(errand.asker)
  return once(errand, { scope: 'visits.record', key: visit.requestId }, () =>
    transact(errand.db, (db) => write({ ...errand, db }, { ...visit, recorder, sealingKey })),
  )
}

interface Recording extends VisitToRecord {
  readonly recorder: AskingAgent
  readonly sealingKey: Uint8Array
}

async function write(
  errand: Errand<RecordTables>,
  recording: Recording,
): Promise<Result<RecordedVisit, RecordRefusal>> {
  const allowed = mayNote(recording, errand.today)
  if (!allowed.ok) return allowed
  const person = recording.personId ? await findPerson(errand, recording.personId) : undefined
  if (recording.personId && !person) return refuse('unknown-person')
  if (!(await ownProcedures(errand, { ...recording, person }))) return refuse('unknown-procedure')
  const { assent, draft } = recording
  const lawful = mayDoWith(person, { acts: draft.acts, assent }, errand.today)
  if (!lawful.ok) return lawful
  const ended = await endTurn(errand, recording)
  if (!ended.ok) return ended
  const turn = await measure(errand, recording, ended.value)
  return turn ? keep(errand, { ...recording, person, personId: person?.id }, turn) : refuse('minutes-missing')
}

/** Writes down what was allowed. */
async function keep(
  errand: Errand<RecordTables>,
  recording: Recording & { readonly person: Person | undefined },
  turn: Turn,
): Promise<Result<RecordedVisit, never>> {
  const { person, sealingKey, recorder } = recording
  const { notes } = recording.draft
  const { ticket } = turn
  const visit = await visitToKeep(errand, recording, turn)
  await insertVisit(errand.db, visit)
  await keepAssent(errand, person, { id: visit.id, acts: visit.acts, assent: recording.assent })
  await tagVisit(errand, visit, recording.tagIds ?? [])
  if (notes !== '') await insertNote(errand.db, { visit, role: recorder.role, text: notes })
  const language = recording.language ?? receiptLanguage(person, ticket?.language)
  await issueReceipt(errand, { visit, person, language, sealingKey })
  if (ticket) await deleteDraft(errand, ticket.id)
  await tell(errand, visit)
  return grant({ visitId: visit.id })
}

/** Ends the ticket, unless that was done and only the visit is missing; somebody called without « commencer » is received first. */
async function endTurn(
  errand: Errand<RecordTables>,
  { ticketId, requestId, draft }: Recording,
): Promise<Result<Ticket | undefined, RecordRefusal>> {
  if (!ticketId) return grant(undefined)
  const ticket = await findTicket(errand.db, ticketId)
  if (!ticket) return refuse('unknown-ticket')
  const recorded = await forTurns(errand, () => findVisitOfTurn(errand.db, turnOf(ticket)))
  if (ticket.state === 'done' && !recorded) return grant(ticket)
  const order = { ticketId, requestId }
  if (ticket.state === 'called') {
    const started = await startServing(errand, order)
    if (!started.ok) return started
  }
  const outcome = draft.referredTo ? 'redirected' : 'resolved'
  const finished = await finishTicket(errand, { ...order, outcome })
  return finished.ok ? grant(ticket) : finished
}

interface Turn {
  readonly ticket: Ticket | undefined
  readonly measured: number | undefined
  readonly minutes: number
}

/** How long it took: what the agent says, else what the queue measured; nothing when nobody knows. */
async function measure(
  errand: Errand<RecordTables>,
  { draft }: Recording,
  ticket: Ticket | undefined,
): Promise<Turn | undefined> {
  const measured = ticket && (await minutesServed(errand, ticket))
  const minutes = draft.minutes ?? measured
  return minutes === undefined ? undefined : { ticket, measured, minutes }
}

async function visitToKeep(
  errand: Errand<RecordTables>,
  recording: Recording,
  { ticket, measured, minutes }: Turn,
): Promise<NewVisit> {
  const { draft, personId, recorder } = recording
  const { notes: _notes, anonymous, ...said } = draft
  const site = ticket && (await findSite(errand.db, ticket.siteId))
  const names = await nameAgents(errand, [recorder.agentId])
  return {
    ...said,
    minutes,
    id: errand.newId() as VisitId,
    organisationId: recorder.organisationId,
    personId,
    ...(ticket
      ? await turnToKeep(errand, ticket)
      : { ticketId: undefined, leg: undefined, replaces: undefined }),
    agentId: recorder.agentId,
    agentName: names.get(recorder.agentId) ?? '',
    activity: 'individuel',
    visitedOn: (ticket ? undefined : recording.visitedOn) ?? errand.today,
    recordedAt: errand.now,
    placeName: recording.placeName ?? (draft.placeType === 'lieu_activite' ? site?.name : undefined),
    measuredMinutes: measured,
    anonymous: personId ? undefined : anonymous,
  }
}

async function turnToKeep(
  errand: Errand<RecordTables>,
  ticket: Ticket,
): Promise<Pick<NewVisit, 'ticketId' | 'leg' | 'replaces'>> {
  const turn = turnOf(ticket)
  return { ...turn, replaces: await findLastOfTurn(errand.db, turn) }
}

function turnOf({ id, leg }: Ticket): { readonly ticketId: TicketId; readonly leg: number } {
  return { ticketId: id, leg }
}

async function tell(errand: Errand<RecordTables>, visit: NewVisit): Promise<void> {
  const { id, personId, ticketId, minutes, replaces } = visit
  const { themes, administrativeThemes } = themesOf(visit)
  await writeInJournal(errand, {
    action: 'visits.recorded',
    subject: { kind: 'visit', id },
    personId,
    content: { minutes, themes, administrativeThemes, modes: visit.acts.map(({ mode }) => mode) },
  })
  await announce(errand, {
    name: 'visits.recorded',
    payload: {
      visitId: id,
      personId: personId ?? null,
      ticketId: ticketId ?? null,
      replaces: replaces ?? null,
    },
  })
}
