import { toDay } from '#kernel/day.ts'
import type { AgentId, OrganisationId, PersonId } from '#kernel/ids.ts'
import { fileUrl } from '#modules/people/index.ts'
import { type KeptPlace, nothingLocal, nothingTold, type PlaceId } from '#modules/places/index.ts'
import type { House } from './answer/partner-page.tsx'
import type { PersonShown } from './asked-referral.tsx'
import type { Consent } from './consent.ts'
import type { ShownLink } from './link/hand-over-link.ts'
import type { LinkId } from './link/link.ts'
import type { Referral, ReferralId, Step } from './referral.ts'
import { sayToResident } from './say.ts'

const id = (last: number): string => `018f0000-0000-7000-8000-${String(last).padStart(12, '0')}`

export const today = toDay('2026-03-03')
export const now = new Date('2026-03-03T09:00:00Z')
export const requestId = id(99)
export const personId = id(1) as PersonId
export const agentId = id(2) as AgentId
export const names = new Map([[agentId, 'Sophie Lambert']])
export const publicUrl = 'https://alpha.example'
export const house: House = { name: 'CCAS d’Alpha', phone: '04 00 00 00 00' }

export const shown: PersonShown = {
  name: 'Fatima Zitouni',
  fileHref: fileUrl(personId),
  headline: <p>Fatima Zitouni</p>,
}

/** Sent three days ago, not answered yet. */
export const sent: Referral = {
  id: id(3) as ReferralId,
  organisationId: id(4) as OrganisationId,
  personId,
  partner: {
    placeId: id(5) as PlaceId,
    name: 'Lire et dire à Alpha',
    phone: '04 00 00 00 12',
    email: 'bonjour@lire-et-dire.example',
    address: '4 rue du Port, 99000 Alpha',
  },
  need: 'french',
  words: 'Cherche un cours de français le matin.\nSes enfants sont à l’école.',
  welcome: 'parle arabe, lit peu',
  initials: 'F. Z.',
  state: 'sent',
  writtenAt: new Date('2026-02-28T09:00:00Z'),
  writtenBy: agentId,
  sentOn: toDay('2026-02-28'),
  reminderOn: undefined,
  answer: undefined,
  appointment: undefined,
  end: undefined,
  solved: undefined,
  secrecy: 'social',
  steps: 1,
}

export const draft: Referral = { ...sent, state: 'draft', sentOn: undefined, steps: 0 }

export const accepted: Referral = {
  ...sent,
  state: 'accepted',
  answer: { kind: 'accepted', on: today },
  appointment: { on: toDay('2026-03-12'), time: '14:30' },
  steps: 2,
}

export const declined: Referral = {
  ...sent,
  state: 'declined',
  answer: { kind: 'declined', on: today },
  end: { as: 'declined', on: today },
  steps: 2,
}

export const consent: Consent = {
  words: sayToResident('fr')('consent', { organisation: house.name, partner: sent.partner.name }),
  language: 'fr',
  manner: 'spoken',
  givenAt: new Date('2026-02-28T09:10:00Z'),
  withdrawnAt: undefined,
}

export const link: ShownLink = {
  id: id(6) as LinkId,
  organisationId: sent.organisationId,
  referralId: sent.id,
  expiresAt: new Date('2026-03-08T09:10:00Z'),
  endedAt: undefined,
  code: '7F3K92QX-0M4TB6ZH',
}

const line = { agentId: undefined, on: undefined, reason: undefined, solved: undefined, words: undefined }

const sending: Step = { ...line, seq: 1, kind: 'sent', by: 'agent', at: consent.givenAt, agentId }

export const steps: readonly Step[] = [
  sending,
  {
    ...line,
    seq: 2,
    kind: 'accepted',
    by: 'partner',
    at: now,
    on: toDay('2026-03-12'),
    words: 'Demander Paul.',
  },
]

export const stepsOfDeclined: readonly Step[] = [
  sending,
  {
    ...line,
    seq: 2,
    kind: 'declined',
    by: 'partner',
    at: now,
    reason: 'no-room',
    words: 'Essayer la médiathèque.',
  },
]

/** A place as the directory keeps it. */
export const place: KeptPlace = {
  id: id(5) as PlaceId,
  keeper: sent.organisationId,
  facts: {
    name: sent.partner.name,
    commune: { name: 'Alpha', postalCode: '99000' },
    street: '4 rue du Port',
    ...nothingTold,
    phones: ['04 00 00 00 12'],
    updatedOn: today,
  },
  local: { ...nothingLocal, saturation: 'high' },
  hours: [],
  provenance: {},
  locks: [],
  status: 'published',
  version: 1,
}
