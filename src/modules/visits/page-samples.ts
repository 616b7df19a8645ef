import { toDay } from '#kernel/day.ts'
import type { AgentId, OrganisationId, PersonId } from '#kernel/ids.ts'
import type { Person } from '#modules/people/index.ts'
import { type FollowedProcedure, findCatalogued, type ProcedureId } from '#modules/procedures/index.ts'
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
import type { ReceiptContent } from './receipt/receipt-content.ts'
import type { PhoneAccess } from './receipt/receipt-sheet.tsx'
import type { Visit, VisitId } from './visit.ts'

/** The people, places and visits of the gallery; they do not exist. */
export const today = toDay('2026-03-03')
export const now = new Date('2026-03-03T10:00:00Z')
export const requestId = id(99)
const organisationId = id(2) as OrganisationId
const agentId = id(40) as AgentId
export const personId = id(20) as PersonId

export const samira: Person = {
  id: personId,
  version: 1,
  names: { firstNames: 'Samira', usageName: 'Haddad', birthName: 'Mansouri', hasSingleName: false },
  gender: 'feminin',
  birth: { year: 1955, month: 7, day: 3 },
  home: {
    commune: { code: '01004', name: 'Alpha', postalCode: '01000', listYear: 2026 },
    hasNoFixedAddress: false,
  },
  spoken: ['ar', 'fr'],
  read: ['ar'],
  needs: ['interpreter'],
  socialStatus: 'retraite',
  protection: undefined,
  channels: [],
  openedAt: new Date('2026-01-05T09:00:00Z'),
}

const css = findCatalogued('css-renewal')

export const renewal: FollowedProcedure = {
  id: id(70) as ProcedureId,
  personId,
  catalogueCode: 'css-renewal',
  title: css?.title.fr ?? '',
  isRenamed: false,
  bodyName: css?.body.name ?? '',
  openedAt: new Date('2026-03-03T09:40:00Z'),
  openedBy: agentId,
  mode: 'avec',
  documents: [
    { code: 'tax-notice', label: 'Avis d’impôt', required: 'always', standing: 'ready', since: undefined },
  ],
  sending: { on: today, way: 'online', mode: 'avec' },
  receipt: 'CSS-2026-004417',
  deadline: {
    on: toDay('2026-05-03'),
    reason: 'answer-expected',
    note: undefined,
    countedFrom: today,
  },
  deadlineBeforeOutcome: undefined,
  blocked: undefined,
  callBacks: [],
  outcome: undefined,
  steps: [],
}

/** The same, before anything was brought. */
export const toPrepare: FollowedProcedure = {
  ...renewal,
  documents: [
    { code: 'tax-notice', label: 'Avis d’impôt', required: 'always', standing: 'missing', since: undefined },
  ],
  sending: undefined,
  receipt: undefined,
  deadline: undefined,
}

export const visit: Visit = {
  id: id(80) as VisitId,
  personId,
  ticketId: undefined,
  agentId,
  agentName: 'Amina Belkacem',
  visitedOn: today,
  recordedAt: now,
  placeType: 'lieu_activite',
  placeName: 'Accueil de l’Hôtel de ville',
  minutes: 22,
  measuredMinutes: 22,
  autonomy: undefined,
  equipment: ['telephone'],
  referredTo: undefined,
  anonymous: undefined,
  replaces: undefined,
  acts: [
    {
      mode: 'avec',
      themes: ['aide_aux_demarches_administratives'],
      administrativeThemes: ['social_sante'],
      procedureId: renewal.id,
    },
    { mode: 'forme', themes: ['email'], administrativeThemes: [], procedureId: undefined },
  ],
}

export const content: ReceiptContent = {
  visit,
  personName: 'Samira Haddad',
  organisationName: 'CCAS d’Alpha',
  procedures: [renewal],
  town: {
    ccasName: 'CCAS d’Alpha',
    phone: '04 00 00 00 00',
    address: ['1 place de la Mairie', '01000 Alpha'],
    openingHours: 'Du lundi au vendredi, de 9 h à 17 h',
    privacyEmail: 'dpo@alpha.example',
  },
  language: 'ar',
  today,
}

export const phone: PhoneAccess = {
  code: 'CAC-7F3K-92QX',
  pin: undefined,
  url: 'https://alpha.example/ma-page?code=CAC-7F3K-92QX',
  address: 'alpha.example/ma-page',
  until: new Date('2026-04-02T10:00:00Z'),
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
    counter: { id: id(31) as CounterId, number: 1, label: 'Guichet 1', speakAs: 'guichet' },
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
    firstCalledAt: null,
    calledAt: null,
    lastCalledAt: null,
    servingAt: null,
    expectedReturnAt: null,
    returnedAt: null,
    endedAt: null,
    outcome: null,
    changedAt: arrivedAt,
    version: 1,
    ...change,
  }
}

function minutesAgo(minutes: number): Date {
  return new Date(now.getTime() - minutes * 60_000)
}

function id(number: number): string {
  return `0192f0c1-0000-7000-8000-${String(number).padStart(12, '0')}`
}
