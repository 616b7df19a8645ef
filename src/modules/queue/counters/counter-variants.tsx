import { toDay } from '#kernel/day.ts'
import type { AgentId, OrganisationId } from '#kernel/ids.ts'
import { Page } from '#platform/ui/page.tsx'
import type { PageVariant } from '#platform/ui/page-variant.ts'
import type { PersonId } from '#kernel/ids.ts'
import {
  alwaysOpen,
  type Counter,
  type CounterId,
  type Service,
  type ServiceId,
  type Site,
  type SiteId,
} from '../site.ts'
import { say, sayRefusal } from '../say.ts'
import type { CounterSessionId, Ticket, TicketId } from '../ticket.ts'
import type { CounterSession, PauseId } from './counter-session.ts'
import type { CounterView, Line, LineRow } from './counter-view.ts'
import { KeyboardHelp } from './keyboard-help.tsx'
import { LineTable } from './line-table.tsx'
import { SitePage } from './site-page.tsx'
import type { SiteView } from './site-view.ts'
import { SitesPage } from './sites-page.tsx'
import { TicketControls } from './ticket-controls.tsx'
import { TransferPage } from './transfer-page.tsx'

const now = new Date('2026-03-03T10:00:00Z')
const pressing = { requestId: '0192f0c1-0000-7000-8000-000000000099', returnTo: '/guichet' }

const site: Site = {
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
const [aides, courrier] = services as [Service, Service]
const counters = [1, 2, 3].map((number) => aCounter(number))

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

const paul: CounterSession = {
  ...amina,
  id: id(31) as CounterSessionId,
  agentId: id(41) as AgentId,
  counter: counters[1] ?? aCounter(2),
  skills: [aides.id],
  currentTicketId: id(50) as TicketId,
}

const line: Line = {
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

const siteOpen: SiteView = {
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
  names: new Map([
    [amina.agentId, 'Amina Belkacem'],
    [paul.agentId, 'Paul Mercier'],
  ]),
}

const siteClosed: SiteView = { ...siteOpen, sessions: [], own: undefined, pauses: [], line: emptyLine }

const free: CounterView = {
  site,
  session: amina,
  services,
  current: undefined,
  undoable: undefined,
  line,
  pauses: [],
  colleagues: [paul],
}

const calledTicket = aTicket(8, {
  state: 'called',
  callCount: 1,
  calledAt: minutesAgo(1),
  lastCalledAt: minutesAgo(1),
  language: 'ar',
})
const servedTicket = aTicket(8, {
  state: 'serving',
  leg: 2,
  calledAt: minutesAgo(1),
  servingAt: new Date(now.getTime() - 10_000),
})

/** The counters' pages, and their pieces as other screens use them. */
export const counterPages: readonly PageVariant[] = [
  agents('lieux', 'deux lieux', (frame) => (
    <SitesPage frame={frame} sites={[site, { ...site, id: id(3) as SiteId, name: 'Maison de quartier' }]} />
  )),
  agents('lieux', 'aucun', (frame) => <SitesPage frame={frame} sites={[]} />),
  agents('lieu', 'guichet ouvert, des personnes attendent', (frame) => (
    <SitePage {...{ frame, now, pressing }} view={siteOpen} />
  )),
  agents('lieu', 'aucun guichet, personne', (frame) => (
    <SitePage {...{ frame, now, pressing }} view={siteClosed} />
  )),
  agents('lieu', 'ticket donné, aide demandée', (frame) => (
    <SitePage
      {...{ frame, now, pressing }}
      view={{ ...siteOpen, line: { ...line, helpAskedAt: minutesAgo(1) } }}
      given={{ letter: 'A', number: 12 }}
    />
  )),
  agents('lieu', 'avec erreurs', (frame) => (
    <SitePage
      {...{ frame, now, pressing }}
      view={siteClosed}
      typed={{ guichet: counters[0]?.id ?? '' }}
      chosen={[]}
      problems={{ services: sayRefusal('no-service') ?? '' }}
    />
  )),
  agents('guichet', 'personne', (frame) => counterScreen(frame, free)),
  agents('guichet', 'appelée', (frame) =>
    counterScreen(frame, { ...free, current: atCounter(calledTicket) }),
  ),
  agents('guichet', 'reçue', (frame) => counterScreen(frame, { ...free, current: atCounter(servedTicket) })),
  agents('guichet', 'vient de terminer', (frame) =>
    counterScreen(frame, { ...free, undoable: aTicket(8, { state: 'done', endedAt: now }) }),
  ),
  agents('transfert', 'mot trop long', (frame) => (
    <TransferPage
      {...{ frame, pressing }}
      view={{ ...free, current: atCounter(servedTicket) }}
      ticket={servedTicket}
      refusal="note-too-long"
      typed={{ vers: `service:${courrier.id}`, mot: 'Elle a reçu un avis de la CAF. '.repeat(18) }}
    />
  )),
]

function agents(page: string, variant: string, node: PageVariant['node']): PageVariant {
  return { page: `queue: ${page}`, variant, audience: 'agent', node }
}

function counterScreen(
  frame: Parameters<PageVariant['node']>[0],
  view: CounterView,
): ReturnType<PageVariant['node']> {
  const counter = view.current ? 'busy' : 'free'
  return (
    <Page {...frame} audience="agent" title={say('atCounter')} wide>
      <div class="counter-head">
        <h1>{view.session.counter.label}</h1>
        <KeyboardHelp />
      </div>
      <div class="site-page">
        <TicketControls {...{ view, pressing, now }} />
        <LineTable {...{ now, site, pressing, counter }} line={view.line} timeZone={site.timeZone} />
      </div>
    </Page>
  )
}

function atCounter(ticket: Ticket): NonNullable<CounterView['current']> {
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

function aTicket(number: number, change: Partial<Ticket> = {}): Ticket {
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
