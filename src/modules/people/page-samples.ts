import type { PersonId } from '#kernel/ids.ts'
import { toDay } from '#kernel/day.ts'
import type { ChannelId } from './contact-channel.ts'
import type { Person } from './person.ts'

/** The people of the gallery; they do not exist. */
export const today = toDay('2026-03-03')
export const requestId = '00000000-0000-7000-8000-0000000000ff'

/** A whole file. */
export const fatima: Person = {
  id: '00000000-0000-7000-8000-000000000001' as PersonId,
  version: 3,
  names: { firstNames: 'Fatima', usageName: 'Benali', birthName: 'El Amrani', hasSingleName: false },
  gender: 'feminin',
  birth: { year: 1950, month: 3, day: 3 },
  home: {
    commune: { code: '62498', name: 'Lens', postalCode: '62300', listYear: 2026 },
    hasNoFixedAddress: false,
  },
  spoken: ['ar', 'fr'],
  read: [],
  needs: ['interpreter', 'large-print'],
  socialStatus: 'retraite',
  protection: {
    kind: 'curatelle-renforcee',
    endsOn: toDay('2027-12-31'),
    representative: 'UDAF du Pas-de-Calais',
    representativeContact: '03 00 00 00 00',
  },
  channels: [
    {
      id: '00000000-0000-7000-8000-000000000011' as ChannelId,
      kind: 'phone',
      value: '+33639981234',
      typed: '06 39 98 12 34',
      belongsTo: 'neighbour',
      holder: 'Mme Petit, voisine',
      mayLeaveMessage: false,
      isDiscreet: true,
    },
    {
      id: '00000000-0000-7000-8000-000000000012' as ChannelId,
      kind: 'letter',
      value: '12 rue des Lilas, 62300 Lens',
      typed: '12 rue des Lilas, 62300 Lens',
      belongsTo: 'self',
      holder: undefined,
      mayLeaveMessage: undefined,
      isDiscreet: false,
    },
  ],
  openedAt: new Date('2025-11-04T09:12:00Z'),
}

/** A file opened with a first name only. */
export const aminata: Person = {
  ...fatima,
  id: '00000000-0000-7000-8000-000000000002' as PersonId,
  version: 1,
  names: { firstNames: 'Aminata', usageName: undefined, birthName: undefined, hasSingleName: false },
  gender: 'non_communique',
  birth: undefined,
  home: { commune: undefined, hasNoFixedAddress: false },
  spoken: [],
  read: undefined,
  needs: [],
  socialStatus: undefined,
  protection: undefined,
  channels: [],
}

/** A young man of whom the year of birth alone is known. */
export const levan: Person = {
  ...aminata,
  id: '00000000-0000-7000-8000-000000000003' as PersonId,
  names: { firstNames: 'Levan', usageName: 'Beridze', birthName: undefined, hasSingleName: false },
  birth: { year: 2009, month: undefined, day: undefined },
  home: { commune: undefined, hasNoFixedAddress: true },
  spoken: ['ka'],
}
