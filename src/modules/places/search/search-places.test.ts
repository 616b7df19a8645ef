import { beforeAll, expect, test } from 'vitest'
import { toDay } from '#kernel/day.ts'
import { query } from '#platform/db/db.ts'
import type { Asker } from '#platform/db/errand.ts'
import { testDatabase } from '#test/support/database.ts'
import { aKeptPlace, keeper, type Told } from '../a-kept-place.ts'
import { findPlace, insertPlaces, updatePlace } from '../keep/place-store.ts'
import type { KeptPlace } from '../kept-place.ts'
import type { PlaceFacts, PlaceId, Stop } from '../place.ts'
import { services } from '../standard/terms.ts'
import type { PlacesTables } from '../tables.ts'
import type { PlaceCriteria } from './criteria.ts'
import { searchPlaces } from './search-places.ts'

const db = testDatabase<PlacesTables>()
const agent: Asker = { door: 'agent', organisationId: keeper, role: 'manager' }
const visitor: Asker = { door: 'visitor' }
const aid = 'Aide aux démarches administratives'
const net = 'Accès internet et matériel informatique'

const weekdays: KeptPlace['hours'] = [
  {
    open: [0, 1, 2, 3, 4].flatMap((day) => [
      [day * 1440 + 540, day * 1440 + 720],
      [day * 1440 + 840, day * 1440 + 1020],
    ]),
    weeks: 'every',
    onHolidays: 'closed',
  },
]
const tuesday = { commune: { name: 'Sury', postalCode: '18240', code: '18257' }, street: 'Place du Marché' }
const stopInSury: Stop = {
  ...tuesday,
  position: { latitude: 47.47, longitude: 2.83, precision: 'street' },
  weekday: 2,
  weeks: 'even',
  opensAt: 540,
  closesAt: 720,
}

const told: Readonly<Record<string, Told>> = {
  'Médiathèque du Moulin': {
    facts: { ...at([47.08, 2.4], '18033', 'Bourges'), services: [net], fees: ['Gratuit'] },
    hours: weekdays,
  },
  'Mairie de Bourges': {
    facts: { ...at([47.085, 2.39], '18033', 'Bourges'), services: [aid, net], fees: ['Payant'] },
    hours: [],
  },
  'Centre social des Gibjoncs': {
    facts: { ...at([47.1, 2.42], '18033', 'Bourges'), services: [aid], fees: ['Gratuit', 'Payant'] },
    local: { languages: ['ar'], accessDetails: ['ramp'] },
    hours: [{ open: [[1980, 2160]], weeks: 'odd', onHolidays: 'as-usual' }],
  },
  'Bus des services': {
    facts: { ...at([47.08, 2.41], '18033', 'Bourges'), services: [aid], isItinerant: true },
    local: { stops: [stopInSury] },
    hours: [],
  },
  'Point info Cayenne': {
    facts: { ...at([4.93, -52.33], '97302', 'Cayenne'), specialCares: ['Langues étrangères (anglais)'] },
    hours: weekdays,
  },
  'Brouillon de Bourges': { facts: at([47.08, 2.4], '18033', 'Bourges'), status: 'draft', hours: weekdays },
  'Fermé de Bourges': { facts: at([47.08, 2.4], '18033', 'Bourges'), status: 'closed', hours: weekdays },
}

const everywhere = [
  'Bus des services',
  'Centre social des Gibjoncs',
  'Mairie de Bourges',
  'Médiathèque du Moulin',
  'Point info Cayenne',
]
const names = new Map<string, string>()

beforeAll(async () => {
  await db.kept(agent, async (errand) => {
    const town = Object.entries(told).map(([name, each]) => placeOf(name, each))
    await insertPlaces(errand.db, errand, town)
    for (const { id, facts } of town) names.set(id, facts.name)
  })
})

const bourges = { latitude: 47.08, longitude: 2.4 }

test.each<[string, PlaceCriteria, readonly string[]]>([
  ['without a criterion, every published place by name', {}, everywhere],
  [
    'around a point, the nearest first',
    { near: { ...bourges, withinKm: 2 } },
    ['Médiathèque du Moulin', 'Mairie de Bourges'],
  ],
  [
    'around a stop of the bus',
    { near: { latitude: 47.47, longitude: 2.83, withinKm: 1 } },
    ['Bus des services'],
  ],
  [
    'one of two needs',
    { services: [aid], communes: ['18033'] },
    ['Bus des services', 'Centre social des Gibjoncs', 'Mairie de Bourges'],
  ],
  ['a commune where only the bus stops', { communes: ['18257', '18001'] }, ['Bus des services']],
  ['free', { isFree: true }, ['Centre social des Gibjoncs', 'Médiathèque du Moulin']],
  ['accessible', { isAccessible: true }, ['Centre social des Gibjoncs']],
  ['a language the town tells', { languages: ['ar', 'tr'] }, ['Centre social des Gibjoncs']],
  ['English as the standard tells it', { languages: ['en'] }, ['Point info Cayenne']],
  ['itinerant', { isItinerant: true }, ['Bus des services']],
  [
    'open now: 10:00 in Bourges, 6:00 in Cayenne',
    { openAt: 'now' },
    ['Bus des services', 'Médiathèque du Moulin'],
  ],
  ['open at noon exactly is closed', { openAt: { day: toDay('2026-03-03'), minute: 720 } }, []],
  [
    'a moment is read on the clock of the place',
    { openAt: { day: toDay('2026-03-02'), minute: 600 } },
    ['Médiathèque du Moulin', 'Point info Cayenne'],
  ],
  [
    'odd weeks',
    { openAt: { day: toDay('2026-03-10'), minute: 600 } },
    ['Centre social des Gibjoncs', 'Médiathèque du Moulin', 'Point info Cayenne'],
  ],
  [
    'a public holiday of an odd week',
    { openAt: { day: toDay('2026-07-14'), minute: 600 } },
    ['Centre social des Gibjoncs'],
  ],
  [
    'a holiday of French Guiana alone',
    { openAt: { day: toDay('2026-06-10'), minute: 600 } },
    ['Médiathèque du Moulin'],
  ],
  [
    'open and near the stop where the bus is',
    { openAt: 'now', near: { latitude: 47.47, longitude: 2.83, withinKm: 1 } },
    ['Bus des services'],
  ],
  [
    'not open near its garage',
    { openAt: 'now', near: { ...bourges, withinKm: 1 } },
    ['Médiathèque du Moulin'],
  ],
  ['words without accents, in any order', { words: 'moulin mediatheque' }, ['Médiathèque du Moulin']],
  ['a letter forgotten', { words: 'mediatheqe' }, ['Médiathèque du Moulin']],
  ['two letters exchanged', { words: 'cnetre socail' }, ['Centre social des Gibjoncs']],
  ['a wrong first letter and a little word', { words: 'la nairie de bourges' }, ['Mairie de Bourges']],
  ['a word begun', { words: 'gibj' }, ['Centre social des Gibjoncs']],
  ['a word nobody has beside one somebody has', { words: 'zzyzx cayenne' }, ['Point info Cayenne']],
  ['three words of which a place has two', { words: 'mairie bourges cayenne' }, ['Mairie de Bourges']],
  ['words nobody has', { words: 'zzyzx' }, []],
  ['words that are no words', { words: '« ’’ | & ! :* »' }, everywhere],
  [
    'words and an opening',
    { words: 'bourges', openAt: { day: toDay('2026-03-02'), minute: 600 } },
    ['Médiathèque du Moulin'],
  ],
])('%s', async (_, criteria, expected) => {
  const found = await db.kept(visitor, (errand) => searchPlaces(errand, criteria))

  expect(found.places.map(({ id }) => names.get(id))).toEqual(expected)
  expect(found.total).toBe(expected.length)
})

test.each(services)('the service « %s » is found by its bit', async (service) => {
  await db.undone(agent, async (errand) => {
    const one = placeOf('Lieu cherché', { facts: { services: [service] } })
    await insertPlaces(errand.db, errand, [one])
    const { places: found } = await searchPlaces(errand, { services: [service], words: 'cherche' })

    expect(found.map(({ id }) => id)).toEqual([one.id])
  })
})

test('a page beyond the last one is empty and still tells how many there are', async () => {
  const pages = await db.kept(visitor, async (errand) => [
    await searchPlaces(errand, { page: 2, pageSize: 2 }),
    await searchPlaces(errand, { page: 9, pageSize: 2 }),
  ])

  expect(pages.map(({ total, places: found }) => [total, found.length])).toEqual([
    [5, 2],
    [5, 0],
  ])
})

test('a bus is as near as its stops, wherever it is sent from', async () => {
  await db.undone(visitor, async (errand) => {
    const garage = { latitude: 47.08, longitude: 2.41, withinKm: 100 }
    const market = { latitude: 47.47, longitude: 2.83, withinKm: 1 }
    const fromGarage = await searchPlaces(errand, { near: garage, isItinerant: true })

    expect(fromGarage.places[0]?.distanceKm).toBeCloseTo(53.7, 0)
    expect((await searchPlaces(errand, { near: { ...garage, withinKm: 1 }, isItinerant: true })).total).toBe(
      0,
    )
    expect(
      (await searchPlaces(errand, { near: market, isItinerant: true })).places[0]?.distanceKm,
    ).toBeCloseTo(0)
  })
})

test('what is corrected, closed for a time or hidden is so in the next search', async () => {
  const open = { openAt: { day: toDay('2026-03-02'), minute: 600 }, communes: ['18033'] } as const
  await db.undone(agent, async (errand) => {
    const { places: before } = await searchPlaces(errand, open)
    const place = await findPlace(errand.db, before[0]?.id as PlaceId)
    if (!place) throw new Error('no place')
    const closures = [{ from: toDay('2026-03-01'), to: toDay('2026-03-02') }]
    await updatePlace(errand.db, errand.newId, { ...place, local: { ...place.local, closures } })
    const duringClosure = await searchPlaces(errand, open)
    const renamed = { ...place, facts: { ...place.facts, name: 'Espace Renaud' }, version: place.version + 1 }
    await updatePlace(errand.db, errand.newId, renamed)
    const underItsName = await searchPlaces(errand, { ...open, words: 'renaud' })
    await query(errand.db).updateTable('place').set({ status: 'hidden' }).where('id', '=', place.id).execute()

    expect([before.length, duringClosure.total, underItsName.total]).toEqual([1, 0, 1])
    expect((await searchPlaces(errand, { ...open, words: 'renaud' })).total).toBe(0)
  })
})

test.each(['place_spot', 'place_text', 'place_word'] as const)(
  'nobody writes %s but the database itself',
  async (table) => {
    const emptied = db.kept(agent, (errand) => query(errand.db).deleteFrom(table).execute())

    await expect(emptied).rejects.toThrow('permission denied')
  },
)

function at(
  [latitude, longitude]: readonly [number, number],
  code: string,
  name: string,
): Partial<PlaceFacts> {
  return {
    commune: { name, postalCode: '18000', code },
    position: { latitude, longitude, precision: 'address' },
  }
}

function placeOf(name: string, given: Told): KeptPlace {
  return aKeptPlace(0, {
    id: db.surroundings.newId() as PlaceId,
    hours: weekdays,
    ...given,
    facts: { street: '1 chemin des Prés', ...given.facts, name },
  })
}
