import { toDay } from '#kernel/day.ts'
import { aKeptPlace, type Told } from '../a-kept-place.ts'
import type { KeptPlace } from '../kept-place.ts'
import type { GuideArea } from './guide.ts'

/** Invented places for the gallery and for tests: a library, a room whose hours are not read, a bus. */
export const madeOn = toDay('2026-11-22')

const alpha = { name: 'Alpha', postalCode: '99000', code: '99001' }
const beta = { name: 'Bêta-sur-Rive', postalCode: '99100', code: '99002' }

export const alphaArea: GuideArea = { commune: '99001', name: 'Alpha', codes: ['99001'], isGroup: false }

export const library = aPlace(1, {
  facts: {
    name: 'Médiathèque des Tilleuls',
    commune: alpha,
    street: '4 rue des Tilleuls',
    addressComplement: 'Derrière la mairie',
    phones: ['+33199001250'],
    services: ['Aide aux démarches administratives', 'Accès internet et matériel informatique'],
    specialCares: ['Déficience visuelle', 'Langues étrangères (autres)'],
    fees: ['Gratuit'],
    accessModes: ['Se présenter', 'Téléphoner'],
  },
  local: {
    languages: ['fr', 'ar'],
    accessDetails: ['step-free', 'lift'],
    closures: [{ from: toDay('2026-12-24'), to: toDay('2027-01-02'), reason: 'congés' }],
  },
  hours: [
    {
      open: [1, 2, 4].map((day) => [day * 1440 + 600, day * 1440 + 1080]),
      weeks: 'every',
      onHolidays: 'closed',
    },
  ],
  verifiedOn: toDay('2026-11-10'),
})

export const village = aPlace(2, {
  facts: {
    name: 'Point numérique de Bêta',
    commune: beta,
    street: '6 route du Moulin',
    hours: { raw: 'aux heures de la mairie' },
    collectedBy: 'Hub numérique du Val',
    services: ['Accès internet et matériel informatique'],
  },
})

export const bus = aPlace(3, {
  facts: {
    name: 'Bus numérique du Val',
    commune: alpha,
    street: '1 place de la Mairie',
    phones: ['+33199001285'],
    isItinerant: true,
    services: ['Aide aux démarches administratives'],
  },
  local: {
    stops: [
      { commune: beta, street: 'Place du Marché', weekday: 2, weeks: 'even', opensAt: 540, closesAt: 720 },
      { commune: alpha, street: 'Quai du Port', weekday: 3, weeks: 'every', opensAt: 540, closesAt: 720 },
    ],
  },
})

function aPlace(rank: number, told: Told): KeptPlace {
  return aKeptPlace(rank, { ...told, facts: { updatedOn: toDay('2026-10-08'), ...told.facts } })
}
