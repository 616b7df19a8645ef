import { toDay } from '#kernel/day.ts'
import type { AgentId, PersonId } from '#kernel/ids.ts'
import type { Correction } from './corrections/correction.ts'
import type { AroundHer } from './household/around-her.ts'
import type { MemberId, TieId } from './household/tie.ts'
import type { Mailbox, MailboxId } from './mailbox/mailbox.ts'
import { factsOf, mergedFacts } from './merge/file-facts.ts'
import type { Merge, MergeId } from './merge/merge-store.ts'
import { aminata, fatima } from './page-samples.ts'
import type { Person } from './person.ts'

// Those around the people of the gallery; they do not exist.
export const amina = '00000000-0000-7000-8000-000000000031' as AgentId

export const fatma: Person = {
  ...aminata,
  id: '00000000-0000-7000-8000-000000000004' as PersonId,
  names: { firstNames: 'Fatma', usageName: 'Benalli', birthName: undefined, hasSingleName: false },
  birth: { year: 1950, month: undefined, day: undefined },
  needs: ['easy-reading'],
  openedAt: new Date('2026-02-02T08:30:00Z'),
}

export const around: AroundHer = {
  close: [
    {
      name: 'Samira Benali',
      fileId: '00000000-0000-7000-8000-000000000005' as PersonId,
      phone: '+33639980001',
      tie: { id: '00000000-0000-7000-8000-000000000041' as TieId, role: 'child', roleBack: 'parent' },
      memberId: '00000000-0000-7000-8000-000000000051' as MemberId,
    },
    {
      name: 'Mme Petit',
      fileId: undefined,
      phone: '+33639981234',
      tie: { id: '00000000-0000-7000-8000-000000000042' as TieId, role: 'neighbour', roleBack: 'neighbour' },
      memberId: undefined,
    },
    {
      name: 'Karim',
      fileId: undefined,
      phone: undefined,
      tie: undefined,
      memberId: '00000000-0000-7000-8000-000000000052' as MemberId,
    },
  ],
  ownMemberId: '00000000-0000-7000-8000-000000000053' as MemberId,
}

export const mailboxes: readonly Mailbox[] = [
  {
    id: '00000000-0000-7000-8000-000000000061' as MailboxId,
    address: 'fatima.benali@exemple.fr',
    openedOn: toDay('2025-11-04'),
    openedWith: 'Amina Diallo',
    readBy: 'relative',
    reader: 'Samira, sa fille',
    recovery: 'relative-phone',
    recoveryDetail: 'Téléphone de Samira, 06 39 98 00 01',
  },
]

const held = {
  kept: [
    { label: 'Passages', count: 12 },
    { label: 'Démarches suivies', count: 2 },
    { label: 'Cartes', count: 1 },
  ],
  merged: [
    { label: 'Passages', count: 1 },
    { label: 'Démarches suivies', count: 0 },
    { label: 'Cartes', count: 1 },
  ],
}

export const compared = { kept: fatima, merged: fatma, held }
export const after = mergedFacts({ kept: factsOf(fatima), merged: factsOf(fatma) }, {})

export const merge: Merge = {
  id: '00000000-0000-7000-8000-000000000071' as MergeId,
  keptId: fatima.id,
  mergedId: fatma.id,
  before: factsOf({ ...fatima, needs: ['interpreter'], birth: { year: 1951, month: 3, day: 3 } }),
  after: factsOf({ ...fatima, birth: { year: 1952, month: 3, day: 3 } }),
  at: new Date('2026-03-02T09:00:00Z'),
  by: amina,
  undoneAt: undefined,
  undoneBy: undefined,
}

export const corrections: readonly Correction[] = [
  {
    seq: 42,
    action: 'people.files-merged',
    at: new Date('2026-03-02T09:00:00Z'),
    agentId: amina,
    personId: fatima.id,
    content: {},
  },
  {
    seq: 40,
    action: 'people.file-changed',
    at: new Date('2026-03-01T09:00:00Z'),
    agentId: amina,
    personId: fatma.id,
    content: { before: { birth: { year: 1951 } }, after: { birth: { year: 1950, month: 3, day: 3 } } },
  },
  {
    seq: 12,
    action: 'people.channel-removed',
    at: new Date('2026-02-24T10:05:00Z'),
    agentId: undefined,
    personId: fatima.id,
    content: undefined,
  },
]
