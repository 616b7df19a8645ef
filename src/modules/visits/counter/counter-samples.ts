import type { AgentId } from '#kernel/ids.ts'
import {
  alwaysOpen,
  type CounterId,
  type CounterSessionId,
  type CounterView,
  type LineRow,
  type Service,
  type ServiceId,
  type SiteId,
  type Ticket,
  type TicketId,
} from '#modules/queue/index.ts'
import { id, minutesAgo, organisationId } from '../page-sample-ids.ts'
import { today } from '../page-samples.ts'

const agentId = id(40) as AgentId

const neverCalled = {
  firstCalledAt: null,
  calledAt: null,
  lastCalledAt: null,
  servingAt: null,
  expectedReturnAt: null,
  returnedAt: null,
  endedAt: null,
}
const siteId = id(1) as SiteId

const service: Service = {
  id: id(10) as ServiceId,
  siteId,
  letter: 'A',
  label: {
    fr: 'Aides et droits',
    'fr-simple': 'Les aides',
    en: 'Benefits and rights',
    ar: 'المساعدات والحقوق',
  },
  pictogram: 'papers',
  targetWaitMinutes: 60,
  priorMinutes: 15,
  dailyCap: null,
  closedAt: null,
}

/** Nobody in front, four people waiting. */
export const free: CounterView = {
  site: {
    id: siteId,
    organisationId,
    name: 'Accueil de l’Hôtel de ville',
    timeZone: 'Europe/Paris',
    week: alwaysOpen,
    closedDays: [],
    graceMinutes: 60,
    ticketsPerMinute: 30,
    seq: 42,
  },
  session: {
    id: id(30) as CounterSessionId,
    siteId,
    agentId,
    counter: {
      id: id(31) as CounterId,
      number: 1,
      label: 'Guichet 1',
      speakAs: 'guichet',
      direction: 'ahead',
    },
    skills: [service.id],
    openedAt: minutesAgo(90),
    closedAt: null,
    currentTicketId: null,
  },
  services: [service],
  current: undefined,
  undoable: undefined,
  line: {
    waiting: [
      row(ticket(12, { legalPriority: true, rank: 0, arrivedAt: minutesAgo(4) }), 1),
      row(ticket(8, { arrivedAt: minutesAgo(38), language: 'ar' }), 2),
      row(ticket(10, { arrivedAt: minutesAgo(25) }), 3),
      row(ticket(11, { arrivedAt: minutesAgo(12) }), 4),
    ],
    onHold: [],
    absent: [],
    helpAskedAt: undefined,
  },
  pauses: [],
  colleagues: [],
  audiences: ['shared'],
}

/** Nobody in front, and nobody waits. */
export const quiet: CounterView = { ...free, line: { ...free.line, waiting: [] } }

export const called: CounterView = atCounter('called')
export const serving: CounterView = atCounter('serving')

function atCounter(state: 'called' | 'serving'): CounterView {
  const served = ticket(7, {
    state,
    calledAt: minutesAgo(12),
    servingAt: minutesAgo(11),
    callCount: 1,
    language: 'ar',
  })
  return {
    ...free,
    session: { ...free.session, currentTicketId: served.id },
    current: { ticket: served, service, personId: undefined, notes: [] },
  }
}

function row(of: Ticket, place: number): LineRow {
  const because = of.legalPriority
    ? ({ because: 'legal-priority' } as const)
    : ({ because: 'waiting-time', callBefore: of.dueAt.getTime() } as const)
  return { ticket: of, service, place, because, jumps: place - 1, reservedFor: undefined }
}

/** A ticket as the queue keeps it. */
export function ticket(number: number, change: Partial<Ticket> = {}): Ticket {
  const arrivedAt = change.arrivedAt ?? minutesAgo(50)
  return {
    ...neverCalled,
    id: id(100 + number) as TicketId,
    siteId,
    businessDay: today,
    letter: 'A',
    number,
    takenSeq: number,
    serviceId: service.id,
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
    counterSessionId: null,
    lastSessionId: null,
    reservedCounterId: null,
    callId: null,
    callCount: 0,
    jumpReason: null,
    arrivedAt,
    queuedAt: arrivedAt,
    outcome: null,
    changedAt: arrivedAt,
    version: 1,
    ...change,
  }
}
