import { toDay } from '#kernel/day.ts'
import { aKeptPlace } from '../a-kept-place.ts'
import { nothingLocal } from '../bare-place.ts'
import { barePlace, fullPlace } from '../export/an-exported-place.ts'
import type { LocalMoment } from '../hours/local-clock.ts'
import { openingAt } from '../hours/opening.ts'
import { timetableOf } from '../hours/stop-hours.ts'
import type { KeptPlace } from '../kept-place.ts'
import type { PlaceId } from '../place.ts'
import type { ListedPlace, Listing } from './listing.ts'
import { anyWish } from './wish.ts'

/** Monday 16 November 2026, 10:30. */
export const now: LocalMoment = { day: toDay('2026-11-16'), minute: 630 }

const alpha = { name: 'Alpha', postalCode: '99000', code: '99001' }

/** A library of which everything is known. */
export const library = aKeptPlace(1, {
  facts: { ...fullPlace, commune: alpha, isItinerant: false, isFixed: true },
  local: {
    closures: [{ from: toDay('2026-12-24'), to: toDay('2027-01-02'), reason: 'Congés' }],
    languages: ['fr', 'ar', 'en'],
    seats: 8,
    saturation: 'high',
    accessDetails: ['step-free', 'accessible-toilet', 'parking-nearby'],
  },
  hours: [
    {
      open: [
        [540, 720],
        [1980, 2160],
        [3420, 3600],
      ],
      weeks: 'every',
      onHolidays: 'closed',
    },
  ],
  provenance: { name: { source: 'CCAS d’Alpha', on: toDay('2026-11-01') } },
  verifiedOn: toDay('2026-11-02'),
})

/** A bus that comes to two villages, one week out of two. */
export const bus: KeptPlace = {
  ...library,
  id: '0190a000-0000-7000-8000-000000000002' as PlaceId,
  facts: { ...fullPlace, name: 'Bus numérique du Val', commune: alpha, isItinerant: true, isFixed: false },
  local: {
    ...library.local,
    stops: [
      {
        commune: { name: 'Bêta-sur-Rive', postalCode: '99100', code: '99002' },
        street: 'Place du Marché',
        position: { latitude: 46.76, longitude: -2.45, precision: 'street' },
        weekday: 2,
        weeks: 'even',
        opensAt: 540,
        closesAt: 720,
      },
      {
        commune: { name: 'Gamma-le-Haut', postalCode: '99110', code: '99003' },
        street: 'Parking de l’école',
        position: { latitude: 46.7, longitude: -2.56, precision: 'street' },
        weekday: 2,
        weeks: 'odd',
        opensAt: 540,
        closesAt: 720,
      },
    ],
  },
  hours: [],
}

/** A place of which almost nothing is known, its hours least of all. */
export const unread: KeptPlace = {
  ...library,
  id: '0190a000-0000-7000-8000-000000000003' as PlaceId,
  facts: { ...barePlace, commune: alpha, hours: { raw: 'se renseigner en été' } },
  local: nothingLocal,
  hours: [],
  provenance: {},
}

const nearnesses: readonly (ListedPlace['nearness'] & object)[] = [
  { kind: 'measured', km: 0.4 },
  { kind: 'measured', km: 1.4 },
  { kind: 'measured', km: 2.4 },
  { kind: 'about', km: 3.2 },
  { kind: 'in-commune' },
]

/** A full page of the directory: ten places. */
export const fullListing: Listing = {
  wish: { ...anyWish, where: 'Alpha' },
  start: {
    kind: 'point',
    label: 'Alpha (99000)',
    point: { latitude: 46.72, longitude: -2.5 },
    isAddress: false,
    communeCode: '99001',
  },
  wrong: [],
  total: 14,
  pages: 2,
  places: Array.from({ length: 10 }, (_, index) =>
    listed([library, bus, unread][index % 3] ?? library, index),
  ),
}

function listed(place: KeptPlace, index: number): ListedPlace {
  const id = `0190a000-0000-7000-8000-0000000001${10 + index}` as PlaceId
  const { position } = place.facts
  const moved = position && { ...position, latitude: position.latitude + index / 300 }
  const facts = moved ? { ...place.facts, position: moved } : place.facts
  const there = { ...place, id, facts }
  return {
    place: there,
    rank: index + 1,
    opening: openingAt(timetableOf(there), now),
    now,
    ...(moved && { nearness: nearnesses[Math.min(index, 4)] ?? { kind: 'in-commune' } }),
  }
}
