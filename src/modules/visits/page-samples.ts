import { toDay } from '#kernel/day.ts'
import type { AgentId, PersonId } from '#kernel/ids.ts'
import type { Person } from '#modules/people/index.ts'
import { type FollowedProcedure, findCatalogued, type ProcedureId } from '#modules/procedures/index.ts'
import { id, now } from './page-sample-ids.ts'
import type { ReceiptContent } from './receipt/receipt-content.ts'
import type { PhoneAccess } from './receipt/receipt-sheet.tsx'
import type { Visit, VisitId } from './visit.ts'

/** The people, places and visits of the gallery; they do not exist. */
export const today = toDay('2026-03-03')
export const requestId = id(99)
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
  pastAttempts: [],
  begun: undefined,
  heldBy: agentId,
  handOver: undefined,
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
  activity: 'individuel',
  secrecy: 'shared',
  channel: 'counter',
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
