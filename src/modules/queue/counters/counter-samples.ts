import { toDay } from '#kernel/day.ts'
import type { AgentId, OrganisationId, PersonId } from '#kernel/ids.ts'
import {
  alwaysOpen,
  type Counter,
  type CounterId,
  type Service,
  type ServiceId,
  type Site,
  type SiteId,
} from '../site.ts'
import type { CounterSessionId, Ticket, TicketId } from '../ticket.ts'
import type { Pressing } from './action-form.tsx'
import type { CounterSession, PauseId } from './counter-session.ts'
import type { CounterView, Line, LineRow } from './counter-view.ts'
import type { SiteView } from './site-view.ts'

// A hall of the gallery: five people wait, one is set aside, one was not found.
const notCalled = {
  counterSessionId: null,
  lastSessionId: null,
  reservedCounterId: null,
  callId: null,
  callCount: 0,
  jumpReason: null,
  firstCalledAt: null,
  calledAt: null,
  lastCalledAt: null,
  servingAt: null,
  expectedReturnAt: null,
  returnedAt: null,
  endedAt: null,
  outcome: null,
} as const satisfies Partial<Ticket>

export const now = new Date('2026-03-03T10:00:00Z')
export const pressing: Pressing = { requestId: '0192f0c1-0000-7000-8000-000000000099', returnTo: '/guichet' }

export const site: Site = {
  id: id(1) as SiteId,
  organisationId: id(2) as OrganisationId,
  name: 'Accueil de l’Hôtel de ville',
  timeZone: 'Europe/Paris',
  week: alwaysOpen,
  closedDays: [],
  graceMinutes: 60,
  ticketsPerMinute: 30,
  seq: 42,
}

const services = [aService(10, 'A', 'Aides et droits'), aService(11, 'C', 'Courrier et démarches en ligne')]
export const [aides, courrier] = services as [Service, Service]
export const counters = [1, 2, 3].map((number) => aCounter(number))

const amina: CounterSession = {
  id: id(30) as CounterSessionId,
  siteId: site.id,
  agentId: id(40) as AgentId,
  counter: counters[0] ?? aCounter(1),
  skills: services.map((service) => service.id),
  openedAt: minutesAgo(90),
  closedAt: null,
  currentTicketId: null,
}

export const paul: CounterSession = {
  ...amina,
  id: id(31) as CounterSessionId,
  agentId: id(41) as AgentId,
  counter: counters[1] ?? aCounter(2),
  skills: [aides.id],
  currentTicketId: id(50) as TicketId,
}

export const line: Line = {
  waiting: [
    aRow(aTicket(1, { legalPriority: true, rank: 0, arrivedAt: minutesAgo(4) }), { place: 1, jumps: 0 }),
    aRow(aTicket(2, { arrivedAt: minutesAgo(38), language: 'ar' }), { place: 2, jumps: 1 }),
    aRow(aTicket(3, { arrivedAt: minutesAgo(25), letter: 'C', serviceId: courrier.id, leg: 2 }), {
      place: 3,
      jumps: 2,
      reservedFor: 1,
    }),
    aRow(aTicket(4, { arrivedAt: minutesAgo(12), appointmentAt: new Date('2026-03-03T10:30:00Z') }), {
      place: 4,
      jumps: 3,
    }),
    aRow(aTicket(5, { arrivedAt: minutesAgo(2), letter: 'C', serviceId: courrier.id }), { place: 5 }),
  ],
  onHold: [
    aRow(aTicket(6, { state: 'on-hold', expectedReturnAt: new Date('2026-03-03T10:10:00Z') }), { place: 1 }),
  ],
  absent: [aRow(aTicket(7, { state: 'no-show', endedAt: minutesAgo(8) }), { place: 1 })],
  helpAskedAt: undefined,
}

const emptyLine: Line = { waiting: [], onHold: [], absent: [], helpAskedAt: undefined }

export const siteOpen: SiteView = {
  site,
  services,
  counters,
  sessions: [amina, paul],
  own: amina,
  pauses: [
    {
      id: id(60) as PauseId,
      from: new Date('2026-03-03T11:30:00Z'),
      until: new Date('2026-03-03T12:15:00Z'),
    },
  ],
  line,
  ended: [
    aTicket(20, { state: 'done', endedAt: minutesAgo(3) }),
    aTicket(21, { state: 'left', endedAt: minutesAgo(9) }),
  ],
  names: new Map([
    [amina.agentId, 'Amina Belkacem'],
    [paul.agentId, 'Paul Mercier'],
  ]),
}

export const siteClosed: SiteView = {
  ...siteOpen,
  sessions: [],
  own: undefined,
  pauses: [],
  ended: [],
  line: emptyLine,
}

export const free: CounterView = {
  site,
  session: amina,
  services,
  current: undefined,
  undoable: undefined,
  line,
  pauses: [],
  colleagues: [paul],
  audiences: ['shared'],
}

export const calledTicket = aTicket(8, {
  state: 'called',
  callCount: 1,
  calledAt: minutesAgo(1),
  lastCalledAt: minutesAgo(1),
  language: 'ar',
})
export const servedTicket = aTicket(8, {
  state: 'serving',
  leg: 2,
  calledAt: minutesAgo(1),
  servingAt: new Date(now.getTime() - 10_000),
})

export function atCounter(ticket: Ticket): NonNullable<CounterView['current']> {
  return {
    ticket,
    service: aides,
    personId: id(70) as PersonId,
    notes:
      ticket.leg > 1
        ? [
            {
              agentId: paul.agentId,
              text: 'Avis de la CAF reçu hier, à lire ensemble.',
              secrecy: 'shared',
              writtenAt: minutesAgo(20),
            },
          ]
        : [],
  }
}

function aService(number: number, letter: string, label: string): Service {
  return {
    id: id(number) as ServiceId,
    siteId: site.id,
    letter,
    label: { fr: label, 'fr-simple': label, en: label, ar: label },
    pictogram: 'papers',
    targetWaitMinutes: 60,
    priorMinutes: 15,
    dailyCap: null,
    closedAt: null,
  }
}

function aCounter(number: number): Counter {
  return {
    id: id(20 + number) as CounterId,
    siteId: site.id,
    number,
    label: `Guichet ${number}`,
    speakAs: 'guichet',
    direction: 'ahead',
  }
}

function aRow(ticket: Ticket, standing: { place: number; jumps?: number; reservedFor?: number }): LineRow {
  const service = services.find(({ id: known }) => known === ticket.serviceId) ?? aides
  return {
    ticket,
    service,
    place: standing.place,
    jumps: standing.jumps,
    reservedFor: standing.reservedFor,
    because: because(ticket),
  }
}

function because({ legalPriority, appointmentAt, arrivedAt }: Ticket): LineRow['because'] {
  if (legalPriority) return { because: 'legal-priority' }
  if (appointmentAt) return { because: 'appointment', at: appointmentAt.getTime() }
  return { because: 'waiting-time', callBefore: arrivedAt.getTime() + 3_600_000 }
}

export function aTicket(number: number, change: Partial<Ticket> = {}): Ticket {
  const arrivedAt = change.arrivedAt ?? minutesAgo(30)
  return {
    id: id(100 + number) as TicketId,
    siteId: site.id,
    businessDay: toDay('2026-03-03'),
    letter: 'A',
    number,
    takenSeq: number,
    serviceId: aides.id,
    origin: 'kiosk',
    language: 'fr',
    legalPriority: false,
    priorityCheckedAt: null,
    rank: 1,
    dueAt: new Date(arrivedAt.getTime() + 3_600_000),
    notBefore: null,
    appointmentAt: null,
    state: 'waiting',
    leg: 1,
    ...notCalled,
    arrivedAt,
    queuedAt: arrivedAt,
    changedAt: arrivedAt,
    version: 1,
    ...change,
  }
}

export function minutesAgo(minutes: number): Date {
  return new Date(now.getTime() - minutes * 60_000)
}

export function id(number: number): string {
  return `0192f0c1-0000-7000-8000-${String(number).padStart(12, '0')}`
}
