import type { Errand } from '#platform/db/errand.ts'
import type { CounterSession, PlannedPause } from './counters/counter-session.ts'
import { listOpenSessions, listPauses } from './counters/counter-store.ts'
import type { CurrentTicket, ForecastCounter, HallSnapshot, WaitingTicket } from './hall-snapshot.ts'
import { measureServices } from './hall-store.ts'
import type { SiteId } from './site.ts'
import type { QueueTables } from './tables.ts'
import type { Ticket } from './ticket.ts'
import { listTickets } from './ticket-store.ts'

/** A place at this moment: who waits, which counters work, what each service usually takes. */
export interface Hall {
  readonly snapshot: HallSnapshot
  readonly waiting: readonly Ticket[]
  readonly sessions: readonly CounterSession[]
}

/** Reads what the forecast reckons with. */
export async function readHall(errand: Errand<QueueTables>, siteId: SiteId): Promise<Hall> {
  const { db, now } = errand
  const sessions = await listOpenSessions(db, siteId)
  const pauses = await listPauses(db, { sessionIds: sessions.map(({ id }) => id), now })
  const tickets = await listTickets(db, { siteId, states: ['waiting', 'called', 'serving'] })
  const waiting = tickets.filter(({ state }) => state === 'waiting')
  return {
    sessions,
    waiting,
    snapshot: {
      now: now.getTime(),
      services: await measureServices(db, siteId),
      counters: sessions.map((session) =>
        asForecastCounter(session, {
          pauses: pauses.filter(({ sessionId }) => sessionId === session.id),
          current: tickets.find(({ counterSessionId }) => counterSessionId === session.id),
          now,
        }),
      ),
      waiting: waiting.map(asWaitingTicket),
      appointments: [],
    },
  }
}

interface AtCounter {
  readonly pauses: readonly PlannedPause[]
  readonly current: Ticket | undefined
  readonly now: Date
}

function asForecastCounter(session: CounterSession, { pauses, current, now }: AtCounter): ForecastCounter {
  return {
    id: session.counter.id,
    skills: session.skills,
    serving: current ? asCurrent(current, now) : null,
    pauses: pauses.map(({ from, until }) => ({ from: from.getTime(), until: until.getTime() })),
  }
}

function asCurrent({ serviceId, calledAt, servingAt }: Ticket, now: Date): CurrentTicket {
  const since = calledAt ?? servingAt ?? now
  return { serviceId, elapsedMinutes: Math.max(0, now.getTime() - since.getTime()) / 60_000 }
}

function asWaitingTicket({ id, serviceId, rank, dueAt, notBefore, takenSeq }: Ticket): WaitingTicket {
  return {
    id,
    serviceId,
    rank,
    dueAt: dueAt.getTime(),
    notBefore: notBefore?.getTime() ?? null,
    number: takenSeq,
  }
}
