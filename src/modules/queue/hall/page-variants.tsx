import type { OrganisationId } from '#kernel/ids.ts'
import type { PageVariant } from '#platform/ui/page-variant.ts'
import { BoardPage } from '../board/board-page.tsx'
import type { BoardCall, BoardState } from '../board.ts'
import { ComePage } from '../come/come-page.tsx'
import type { PlaceNow } from '../come/newcomer-waits.ts'
import { ClosedPage, type NoTicket } from '../kiosk/closed-page.tsx'
import { HelpPage } from '../kiosk/help-page.tsx'
import { PriorityPage } from '../kiosk/priority-page.tsx'
import { ServicePage } from '../kiosk/service-page.tsx'
import { StartPage } from '../kiosk/start-page.tsx'
import { TicketPage } from '../kiosk/ticket-page.tsx'
import { PhonePage } from '../phone/phone-page.tsx'
import type { TicketView } from '../phone/phone-ticket.ts'
import { SearchPage } from '../phone/search-page.tsx'
import type { OpeningWeek, Service, ServiceId, Site, SiteId } from '../site.ts'
import type { Ticket, TicketId, TicketState } from '../ticket.ts'

const now = new Date('2026-03-03T09:42:00Z')
const siteId = '0192f0c1-0000-7000-8000-000000000101' as SiteId
const helpRequestId = '0192f0c1-0000-7000-8000-000000000102'
const code = 'T-7F3K-92QX'

const day = [
  { opens: '09:00', closes: '12:00' },
  { opens: '13:30', closes: '17:00' },
]
const week: OpeningWeek = [day, day, day, [{ opens: '13:30', closes: '19:00' }], day, [], []]

const site: Site = {
  id: siteId,
  organisationId: '0192f0c1-0000-7000-8000-000000000002' as OrganisationId,
  name: 'Hôtel de ville',
  timeZone: 'Europe/Paris',
  week,
  closedDays: [],
  graceMinutes: 30,
  ticketsPerMinute: 30,
  seq: 12,
}

const services: readonly Service[] = [
  aService('A', 'papers', {
    fr: 'Démarches et papiers',
    'fr-simple': 'Mes papiers',
    en: 'Forms and paperwork',
    ar: 'المعاملات والأوراق',
  }),
  aService('C', 'laptop', {
    fr: 'Aide avec internet',
    'fr-simple': 'Aide avec internet',
    en: 'Help with the internet',
    ar: 'مساعدة في الإنترنت',
  }),
  aService('E', 'letter', {
    fr: 'Écrire un courrier',
    'fr-simple': 'Écrire une lettre',
    en: 'Write a letter',
    ar: 'كتابة رسالة',
  }),
  aService('H', 'euro', {
    fr: 'Aides et impayés',
    'fr-simple': 'Aides d’argent',
    en: 'Financial help',
    ar: 'المساعدات المالية',
  }),
]

const calls: readonly BoardCall[] = [
  aCall(42, 'A', 3),
  aCall(41, 'A', 1),
  aCall(7, 'E', 2),
  aCall(18, 'C', 4),
]
const board: BoardState = {
  siteId,
  siteName: site.name,
  timeZone: site.timeZone,
  seq: 12,
  calls,
  waiting: 6,
}

const waiting: Ticket = {
  id: '0192f0c1-0000-7000-8000-000000000103' as TicketId,
  siteId,
  businessDay: '2026-03-03' as Ticket['businessDay'],
  letter: 'A',
  number: 42,
  takenSeq: 9,
  serviceId: '0192f0c1-0000-7000-8000-0000000001AA' as ServiceId,
  origin: 'kiosk',
  language: 'ar',
  legalPriority: false,
  priorityCheckedAt: null,
  rank: 1,
  dueAt: now,
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
  arrivedAt: new Date('2026-03-03T09:10:00Z'),
  queuedAt: new Date('2026-03-03T09:10:00Z'),
  firstCalledAt: null,
  calledAt: null,
  lastCalledAt: null,
  servingAt: null,
  expectedReturnAt: null,
  returnedAt: null,
  endedAt: null,
  outcome: null,
  changedAt: now,
  version: 1,
}

const promise = { ahead: 3, wait: { kind: 'range', from: 15, to: 25 }, reason: null } as const
const kiosk = { siteId, helpRequestId }

/** Examples of every page that the public sees of the line. */
export const pages: readonly PageVariant[] = [
  ...kioskPages(),
  {
    page: 'queue: board',
    variant: 'appel',
    audience: 'board',
    node: (frame) => <BoardPage {...{ frame, board, now }} />,
  },
  {
    page: 'queue: board',
    variant: 'avant le premier appel',
    audience: 'board',
    node: (frame) => <BoardPage {...{ frame, now }} board={{ ...board, calls: [] }} />,
  },
  ...phonePages(),
  {
    page: 'queue: come',
    variant: 'ouvert',
    audience: 'resident',
    node: (frame) => <ComePage frame={frame} places={[open]} />,
  },
  {
    page: 'queue: come',
    variant: 'fermé',
    audience: 'resident',
    node: (frame) => (
      <ComePage frame={frame} places={[{ ...open, isOpen: false, waiting: 0, services: [] }]} />
    ),
  },
]

const open: PlaceNow = {
  site,
  isOpen: true,
  waiting: 6,
  services: services.map((service, index) => ({
    service,
    wait: index === 3 ? { kind: 'no-counter' } : { kind: 'range', from: 5 * index, to: 5 * index + 15 },
  })),
}

function kioskPages(): readonly PageVariant[] {
  const refusals: readonly NoTicket[] = ['site-closed', 'service-full', 'too-many-tickets']
  const variant = (name: string, node: PageVariant['node']): PageVariant => ({
    page: 'queue: kiosk',
    variant: name,
    audience: 'kiosk',
    node,
  })
  return [
    variant('langues', (frame) => <StartPage {...kiosk} frame={frame} />),
    variant('pourquoi', (frame) => <ServicePage {...kiosk} {...{ frame, services }} />),
    variant('priorité', (frame) => (
      <PriorityPage {...kiosk} frame={frame} serviceId={waiting.serviceId} requestId={helpRequestId} />
    )),
    variant('ticket', (frame) => (
      <TicketPage
        {...kiosk}
        {...{ frame, site, promise, code }}
        ticket={waiting}
        service={{ label: aLabel('Démarches et papiers') }}
        publicUrl="https://alpha.example"
      />
    )),
    variant('agent appelé', (frame) => <HelpPage {...kiosk} frame={frame} />),
    variant('fin', (frame) => <StartPage {...kiosk} frame={frame} isEnd />),
    ...refusals.map((reason) =>
      variant(`pas de ticket, ${reason}`, (frame) => <ClosedPage {...kiosk} {...{ frame, reason, site }} />),
    ),
  ]
}

function phonePages(): readonly PageVariant[] {
  const others: readonly TicketState[] = ['serving', 'left', 'expired', 'done']
  const at = { ended: { endedAt: new Date('2026-03-03T09:30:00Z') } }
  return [
    aPhonePage('dans la file', {}),
    aPhonePage('prochain', {}, { promise: { ...promise, ahead: 0, wait: { kind: 'under-5' } } }),
    aPhonePage(
      'attente plus longue',
      { leg: 2 },
      { promise: { ...promise, wait: { kind: 'over-60' }, reason: 'counter-left' } },
    ),
    aPhonePage('appelé', { state: 'called', callId: helpRequestId }, { counter: { label: 'Guichet 3' } }),
    aPhonePage('mis de côté', { state: 'on-hold', expectedReturnAt: new Date('2026-03-03T10:00:00Z') }),
    aPhonePage('absent', { state: 'no-show', ...at.ended }),
    aPhonePage('absent, trop tard', { state: 'no-show', ...at.ended, returnedAt: now }),
    ...others.map((state) => aPhonePage(state, { state })),
    {
      page: 'queue: ticket',
      variant: 'code à écrire',
      audience: 'resident',
      node: (frame) => <SearchPage frame={frame} />,
    },
    {
      page: 'queue: ticket',
      variant: 'code inconnu',
      audience: 'resident',
      node: (frame) => <SearchPage frame={frame} typed="T-0000-0000" problem="searchUnknown" />,
    },
  ]
}

function aPhonePage(variant: string, ticket: Partial<Ticket>, also: Partial<TicketView> = {}): PageVariant {
  const view: TicketView = {
    site,
    service: { label: aLabel('Démarches et papiers') },
    counter: undefined,
    promise: ticket.state === undefined ? promise : undefined,
    ...also,
    ticket: { ...waiting, ...ticket },
  }
  return {
    page: 'queue: ticket',
    variant,
    audience: 'resident',
    node: (frame) => <PhonePage {...{ frame, view, code, now }} requestId={helpRequestId} />,
  }
}

function aService(letter: string, pictogram: string, label: Service['label']): Service {
  return {
    id: `0192f0c1-0000-7000-8000-0000000001A${letter}` as ServiceId,
    siteId,
    letter,
    label,
    pictogram,
    targetWaitMinutes: 60,
    priorMinutes: 15,
    dailyCap: null,
    closedAt: null,
  }
}

function aCall(number: number, letter: string, counter: number): BoardCall {
  return {
    callId: `${letter}${number}`,
    letter,
    number,
    counter: { number: counter, label: `Guichet ${counter}`, speakAs: 'guichet' },
    language: 'fr',
    at: now.toISOString(),
  }
}

function aLabel(text: string): Service['label'] {
  return { fr: text, 'fr-simple': text, en: text, ar: text }
}
