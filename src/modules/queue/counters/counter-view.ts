import type { PersonId } from '#kernel/ids.ts'
import type { Secrecy } from '#kernel/secrecy.ts'
import type { Errand } from '#platform/db/errand.ts'
import { serviceOf } from '../moves/service-of.ts'
import { explainOrder, type OrderReason } from '../queue-order.ts'
import type { CounterId, Service, Site, SiteId } from '../site.ts'
import { findSite, listCounters, listEveryService, listServices } from '../site-store.ts'
import type { QueueTables } from '../tables.ts'
import type { Ticket, TicketId } from '../ticket.ts'
import { findPersonOf, listNotes, type TicketNote } from '../ticket-person-store.ts'
import { secondsToUndo } from '../ticket-rules.ts'
import { findTicket, listCallable, listTickets } from '../ticket-store.ts'
import { counterOf, noteSecreciesOf } from './agent-counter.ts'
import type { CounterSession, PlannedPause } from './counter-session.ts'
import { listOpenSessions, listPauses } from './counter-store.ts'
import {
  findHelpAsked,
  findLastFinished,
  listAbsent,
  type MeasuredMinutes,
  measureTicket,
} from './ticket-time-store.ts'

/** The person at an agent's counter. */
export interface TicketAtCounter {
  readonly ticket: Ticket
  readonly service: Service
  readonly personId: PersonId | undefined
  /** What colleagues wrote when they sent this person on. */
  readonly notes: readonly TicketNote[]
}

/** One person of the line, as agents see her. */
export interface LineRow {
  readonly ticket: Ticket
  readonly service: Service
  /** 1 for whoever stands first. */
  readonly place: number
  readonly because: OrderReason
  /** How many people this counter would jump by calling her; nothing when it may not call her. */
  readonly jumps: number | undefined
  /** Number of the one counter she is sent to. */
  readonly reservedFor: number | undefined
}

/** The whole line of a place, in calling order, with those set aside and those who did not come. */
export interface Line {
  readonly waiting: readonly LineRow[]
  readonly onHold: readonly LineRow[]
  /** Absent for less than half an hour: they may still be found. */
  readonly absent: readonly LineRow[]
  /** Somebody pressed « Appeler un agent » at the kiosk, a few minutes ago at most. */
  readonly helpAskedAt: Date | undefined
}

/** All that an agent's counter shows of the line. */
export interface CounterView {
  readonly site: Site
  readonly session: CounterSession
  readonly services: readonly Service[]
  readonly current: TicketAtCounter | undefined
  /** Finished a few seconds ago: the last click may be taken back. */
  readonly undoable: Ticket | undefined
  readonly line: Line
  readonly pauses: readonly PlannedPause[]
  readonly colleagues: readonly CounterSession[]
  /** Among whom a word of this agent may stay, the usual one first. */
  readonly audiences: readonly Secrecy[]
}

/** What the asking agent sees at her counter; nothing as long as she has opened none. */
export async function counterView(errand: Errand<QueueTables>): Promise<CounterView | undefined> {
  const session = await counterOf(errand)
  const site = session && (await findSite(errand.db, session.siteId))
  if (!session || !site) return undefined
  const sessions = await listOpenSessions(errand.db, site.id)
  return {
    site,
    session,
    services: await listServices(errand.db, site.id),
    current: await ticketOf(errand, session.currentTicketId),
    undoable: await findLastFinished(errand.db, session, secondsAgo(errand.now, secondsToUndo)),
    line: await lineOf(errand, site.id, session),
    pauses: await listPauses(errand.db, { sessionIds: [session.id], now: errand.now }),
    colleagues: sessions.filter(({ id }) => id !== session.id),
    audiences: noteSecreciesOf(errand.asker),
  }
}

/** The person called or served at the asking agent's counter. */
export async function ticketAtCounter(errand: Errand<QueueTables>): Promise<TicketAtCounter | undefined> {
  const session = await counterOf(errand)
  return ticketOf(errand, session?.currentTicketId ?? null)
}

/** The line of a place; with a session, what that counter may call. */
export async function lineOf(
  errand: Errand<QueueTables>,
  siteId: SiteId,
  session?: CounterSession,
): Promise<Line> {
  const services = new Map(
    (await listEveryService(errand.db, siteId)).map((service) => [service.id, service]),
  )
  const numbers = new Map((await listCounters(errand.db, siteId)).map(({ id, number }) => [id, number]))
  const tickets = await listTickets(errand.db, { siteId, states: ['waiting', 'on-hold'] })
  const callable = session ? await listCallable(errand.db, session) : []
  const rowsOf = (list: readonly Ticket[]): readonly LineRow[] =>
    list.flatMap((ticket, index) => {
      const service = services.get(ticket.serviceId)
      return service ? [rowOf(ticket, { service, place: index + 1, callable, numbers })] : []
    })
  return {
    waiting: rowsOf(tickets.filter(({ state }) => state === 'waiting')),
    onHold: rowsOf(tickets.filter(({ state }) => state === 'on-hold')),
    helpAskedAt: await findHelpAsked(errand.db, siteId, secondsAgo(errand.now, 3 * 60)),
    absent: rowsOf(await listAbsent(errand.db, siteId, secondsAgo(errand.now, 30 * 60))),
  }
}

/** How long this person has waited, walked and been served so far, in minutes. */
export function measuredMinutes(errand: Errand<QueueTables>, ticketId: TicketId): Promise<MeasuredMinutes> {
  return measureTicket(errand.db, { ticketId, now: errand.now })
}

async function ticketOf(
  errand: Errand<QueueTables>,
  ticketId: TicketId | null,
): Promise<TicketAtCounter | undefined> {
  const ticket = ticketId === null ? undefined : await findTicket(errand.db, ticketId)
  if (!ticket) return undefined
  return {
    ticket,
    service: await serviceOf(errand, ticket),
    personId: await findPersonOf(errand.db, ticket.id),
    notes: await listNotes(errand.db, ticket.id),
  }
}

interface Standing {
  readonly service: Service
  readonly place: number
  readonly callable: readonly TicketId[]
  readonly numbers: ReadonlyMap<CounterId, number>
}

function rowOf(ticket: Ticket, { service, place, callable, numbers }: Standing): LineRow {
  const jumps = callable.indexOf(ticket.id)
  const { reservedCounterId } = ticket
  const because = explainOrder({
    rank: ticket.rank,
    dueAt: ticket.dueAt.getTime(),
    notBefore: ticket.notBefore?.getTime() ?? null,
    appointmentAt: ticket.appointmentAt?.getTime() ?? null,
  })
  return {
    ticket,
    service,
    place,
    because,
    jumps: jumps < 0 ? undefined : jumps,
    reservedFor: reservedCounterId === null ? undefined : numbers.get(reservedCounterId),
  }
}

function secondsAgo(now: Date, seconds: number): Date {
  return new Date(now.getTime() - seconds * 1000)
}
