import { toDay } from '#kernel/day.ts'
import type { AgentId, PersonId } from '#kernel/ids.ts'
import { fileUrl, fullName, type Person, PersonHeadline } from '#modules/people/index.ts'
import { findCatalogued } from './catalogue/catalogue.ts'
import type { ToFollow } from './follow-up/follow-up-store.ts'
import type { FollowedProcedure, ProcedureId } from './procedure.ts'
import type { PersonShown } from './procedure-page.tsx'
import type { Happening } from './steps/procedure-step.ts'
import { replaySteps } from './steps/replay-steps.ts'

export const today = toDay('2026-03-03')
export const requestId = '01900000-0000-7000-8000-000000000009'
export const amina = '01900000-0000-7000-8000-000000000001' as AgentId
export const personId = '01900000-0000-7000-8000-000000000002' as PersonId
export const bruno = '01900000-0000-7000-8000-000000000004' as AgentId
export const colleagues = [{ value: bruno, label: 'Bruno Lefèvre' }]
export const names = new Map([
  [amina, 'Amina Belkacem'],
  [bruno, 'Bruno Lefèvre'],
])

const madameB: Person = {
  id: personId,
  version: 1,
  names: { firstNames: 'Jeanne', usageName: 'Bernard', birthName: 'Petit', hasSingleName: false },
  gender: 'feminin',
  birth: { year: 1954, month: 6, day: 12 },
  home: {
    commune: { code: '01004', name: 'Alpha', postalCode: '01000', listYear: 2026 },
    hasNoFixedAddress: false,
  },
  spoken: [],
  read: undefined,
  needs: ['large-print'],
  socialStatus: 'retraite',
  protection: undefined,
  channels: [],
  openedAt: new Date('2026-01-05T09:00:00Z'),
}

export const person: PersonShown = {
  name: fullName(madameB.names),
  fileHref: fileUrl(personId),
  headline: <PersonHeadline person={madameB} today={today} href={fileUrl(personId)} />,
}

export const ticked: Happening = { kind: 'document-ticked', document: 'tax-notice' }
export const sent: readonly Happening[] = [
  ticked,
  { kind: 'document-not-needed', document: 'foreign-situation' },
  { kind: 'sent', on: toDay('2026-02-20'), way: 'online', mode: 'avec' },
  {
    kind: 'deadline-set',
    on: toDay('2026-04-20'),
    reason: 'answer-expected',
    note: undefined,
    countedFrom: toDay('2026-02-20'),
  },
]
export const receipt: Happening = { kind: 'receipt-recorded', receipt: 'CSS-2026-004417' }
export const blocked: Happening = {
  kind: 'blocked',
  on: toDay('2026-02-10'),
  blocker: 'account-access',
  note: 'Le code arrive sur un ancien numéro.',
}
export const call: Happening = {
  kind: 'call-back-planned',
  on: today,
  note: 'plutôt le matin',
  agentId: amina,
}
export const refused: readonly Happening[] = [
  { kind: 'outcome-recorded', on: toDay('2026-03-02'), outcome: 'refused', note: undefined },
  {
    kind: 'deadline-set',
    on: toDay('2026-05-02'),
    reason: 'remedy',
    note: undefined,
    countedFrom: toDay('2026-03-02'),
  },
]

export const againToContest: Happening = {
  kind: 'attempt-begun',
  on: today,
  reason: 'remedy',
  note: 'Avec le bulletin de salaire qui manquait.',
}
export const lost: Happening = { kind: 'attempt-begun', on: today, reason: 'file-lost', note: undefined }
export const handed: Happening = {
  kind: 'handed-over',
  to: bruno,
  note: 'Madame rappelle jeudi. Il manque l’avis d’impôt.',
}
export const granted: readonly Happening[] = [
  { kind: 'outcome-recorded', on: today, outcome: 'granted', note: undefined },
  {
    kind: 'deadline-set',
    on: toDay('2027-01-31'),
    reason: 'renewal',
    note: undefined,
    countedFrom: toDay('2027-03-31'),
  },
]

export function css(...happenings: readonly Happening[]): FollowedProcedure {
  return followed('css-renewal', happenings)
}

export function followed(code: string, happenings: readonly Happening[], number = 3): FollowedProcedure {
  const entry = findCatalogued(code)
  if (!entry) throw new Error(`not in the catalogue: ${code}`)
  const opened = {
    id: `01900000-0000-7000-8000-00000000000${number}` as ProcedureId,
    personId,
    catalogueCode: entry.code,
    title: entry.title.fr,
    bodyName: entry.body.name,
    openedAt: new Date('2026-02-02T09:00:00Z'),
    openedBy: amina,
    mode: 'avec' as const,
    checklist: entry.documents.map((one) => ({
      code: one.code,
      label: one.label.fr,
      required: one.required,
    })),
  }
  const steps = happenings.map((happening, index) => ({
    ...happening,
    seq: index + 1,
    at: new Date('2026-02-20T09:30:00Z'),
    by: amina,
  }))
  return replaySteps(opened, steps)
}

export const lines: readonly ToFollow[] = (
  [
    ['right-at-risk', '2026-03-08', 'remedy'],
    ['hand-over', '2026-03-02', 'Madame rappelle jeudi.'],
    ['call-back', '2026-03-03', 'plutôt le matin'],
    ['answer-due', '2026-02-27', 'answer-expected'],
    ['receipt-missing', '2026-02-20', 'online'],
    ['to-send-again', '2026-02-20', 'file-lost'],
    ['blocked', '2026-02-10', 'account-access'],
    ['hand-over-declined', '2026-03-02', undefined],
  ] as const
).map(([reason, dueOn, detail], index) => ({
  reason,
  dueOn: toDay(dueOn),
  detail,
  agentId: amina,
  seq: index,
  procedureId: css().id,
  personId,
  title: css().title,
  bodyName: css().bodyName,
}))
