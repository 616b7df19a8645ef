import type { OrganisationId } from '#kernel/ids.ts'
import type { OpeningWeek, Service, ServiceId, Site, SiteId } from '../site.ts'
import type { Ticket, TicketId } from '../ticket.ts'

export const now = new Date('2026-03-03T09:42:00Z')
export const siteId = '0192f0c1-0000-7000-8000-000000000101' as SiteId
export const requestId = '0192f0c1-0000-7000-8000-000000000102'
export const code = 'T-7F3K-92QX'

const day = [
  { opens: '09:00', closes: '12:00' },
  { opens: '13:30', closes: '17:00' },
]
const week: OpeningWeek = [day, day, day, [{ opens: '13:30', closes: '19:00' }], day, [], []]

export const site: Site = {
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

export const paperwork: Service = aService('A', 'papers', {
  fr: 'Démarches et papiers',
  'fr-simple': 'Mes papiers',
  en: 'Forms and paperwork',
  ar: 'المعاملات والأوراق',
})

export const services: readonly Service[] = [
  paperwork,
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

export const waiting: Ticket = {
  id: '0192f0c1-0000-7000-8000-000000000103' as TicketId,
  siteId,
  businessDay: '2026-03-03' as Ticket['businessDay'],
  letter: 'A',
  number: 42,
  takenSeq: 9,
  serviceId: paperwork.id,
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

/** What its holder is told. */
export const promise = { ahead: 3, wait: { kind: 'range', from: 15, to: 25 }, reason: null } as const
function aService(letter: string, pictogram: string, label: Service['label']): Service {
  return {
    id: `0192f0c1-0000-7000-8000-000000001a${letter.charCodeAt(0)}` as ServiceId,
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
