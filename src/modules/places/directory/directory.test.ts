import { beforeEach, expect, test } from 'vitest'
import { toDay } from '#kernel/day.ts'
import type { OrganisationId } from '#kernel/ids.ts'
import { query } from '#platform/db/db.ts'
import type { Asker } from '#platform/db/errand.ts'
import type { AddressFinder } from '#platform/geocoder/address-finder.ts'
import { noAddressFinder } from '#platform/geocoder/address-finder.ts'
import { noTerritory } from '#platform/territory/territory.ts'
import { testDatabase } from '#test/support/database.ts'
import { insertPlaces } from '../keep/place-store.ts'
import type { KeptPlace } from '../kept-place.ts'
import type { PlaceId } from '../place.ts'
import type { PlacesTables } from '../tables.ts'
import { findStart } from './find-start.ts'
import { nearnessInWords } from './distance-in-words.ts'
import { listDirectory } from './list-directory.ts'
import { nearnessOf } from './nearness.ts'
import { library } from './page-samples.ts'
import { sayDirectory } from './say.ts'
import { straightLine, walkingMinutes } from './way.ts'
import { anyWish, listUrl, readWish } from './wish.ts'

const db = testDatabase<PlacesTables>()
const keeper = '0190a000-0000-7000-8000-0000000000aa' as OrganisationId
const agent: Asker = { door: 'agent', organisationId: keeper, role: 'manager' }
const visitor: Asker = { door: 'visitor' }
const nothing = { territory: noTerritory, addresses: noAddressFinder }

beforeEach(async () => {
  for (const table of ['place_hours', 'place_closure', 'place_stop', 'place'] as const)
    await query(db.owner.db).deleteFrom(table).execute()
  await db.kept(agent, (errand) =>
    insertPlaces(errand.db, errand, [
      placeAt(1, { street: '3 rue du Moulin', latitude: 47.05 }),
      placeAt(2, { street: '8 rue des Lilas', latitude: 47.15 }),
      placeAt(3, { street: '1 place de la Gare', latitude: 48.5, commune: 'Bêta-sur-Rive', code: '99002' }),
    ]),
  )
})

test('a wish goes into an address and comes back the same', () => {
  const wish = {
    ...anyWish,
    where: 'Alpha (99000)',
    need: 'demarches',
    isFree: true,
    withinKm: 15,
    actor: 'CCAS d’Alpha',
    openAt: { day: toDay('2026-03-03'), minute: 630 },
    page: 2,
  } as const
  const { searchParams } = new URL(listUrl(wish), 'http://alpha.example')

  expect(readWish({ text: (field) => searchParams.get(field) ?? '' })).toEqual(wish)
})

test('a day chosen in the form is another moment than now, in the morning when nobody says the time', () => {
  const read = (fields: Readonly<Record<string, string>>) =>
    readWish({ text: (field) => fields[field] ?? '' })
  const morning = { day: '2026-03-03', minute: 600 }

  expect(read({ jour: '2026-03-03', ouvert: '1' })).toMatchObject({ isOpenNow: false, openAt: morning })
  expect(read({ jour: '2026-03-03', heure: '14:00' }).openAt?.minute).toBe(840)
  expect(read({ ouvert: 'maintenant' })).toMatchObject({ isOpenNow: true })
  expect(read({ jour: '2026-02-30' })).not.toHaveProperty('openAt')
})

test('an address that says nonsense asks for nothing', () => {
  expect(readWish({ text: () => 'x' })).toMatchObject({ withinKm: 20, page: 1 })
  expect(readWish({ text: () => 'x' })).not.toHaveProperty('need')
  expect(listUrl(anyWish)).toBe('/lieux')
  expect(readWish({ text: () => '987654321' })).toMatchObject({ withinKm: 20, page: 500 })
  expect(readWish({ text: () => '-3' })).toMatchObject({ withinKm: 20, page: 1 })
})

test('a town in no official list is known by its places: name, postal code, or both', async () => {
  await db.undone(visitor, async (errand) => {
    for (const typed of ['alpha', '99000', 'Alpha (99000)', '99000 ALPHA'])
      expect(await findStart(errand.db, typed, nothing)).toMatchObject({
        kind: 'point',
        label: 'Alpha (99000)',
      })
    expect(await findStart(errand.db, 'Nulle-Part-les-Bains', nothing)).toEqual({ kind: 'unknown' })
  })
})

test('a place that came without the code of its commune does not make her choose between two of one name', async () => {
  const { facts, ...place } = placeAt(4, { street: '5 rue du Test', latitude: 47.1 })
  const commune = { name: 'ALPHA', postalCode: '99000' }
  await db.kept(agent, (errand) =>
    insertPlaces(errand.db, errand, [{ ...place, facts: { ...facts, commune } }]),
  )
  await db.undone(visitor, async (errand) => {
    expect(await findStart(errand.db, 'Alpha', nothing)).toMatchObject({
      kind: 'point',
      communeCode: '99001',
    })
  })
})

test('a commune of France without a point and without places is looked for by its code', async () => {
  await db.undone(visitor, async (errand) => {
    const start = await findStart(errand.db, 'Guéret', nothing)

    expect(start).toMatchObject({ kind: 'commune', code: '23096' })
  })
})

test('two communes of one name: she chooses', async () => {
  await db.undone(visitor, async (errand) => {
    const start = await findStart(errand.db, 'Saint-Denis', nothing)

    expect(start.kind).toBe('several')
  })
})

test('an address is where a place of the directory stands, where nobody finds addresses', async () => {
  await db.undone(visitor, async (errand) => {
    const start = await findStart(errand.db, 'Hôtel de ville 3 rue du Moulin 99000 Alpha', nothing)

    expect(start).toMatchObject({ kind: 'point', isAddress: true, label: '3 rue du Moulin, Alpha' })
  })
})

test('an address is found by the finder of the operator first', async () => {
  const found = {
    label: '12 Rue du Port 99000 Alpha',
    street: '',
    postalCode: '',
    town: '',
    communeCode: '',
    id: '',
  }
  const addresses: AddressFinder = {
    find: () => Promise.resolve([{ ...found, score: 0.9, latitude: 47, longitude: 2 }]),
  }
  await db.undone(visitor, async (errand) => {
    const start = await findStart(errand.db, '12 rue du Port Alpha', { ...nothing, addresses })

    expect(start).toMatchObject({
      label: '12 Rue du Port 99000 Alpha',
      point: { latitude: 47, longitude: 2 },
    })
  })
})

test('the list begins with the nearest and leaves out what is too far', async () => {
  await db.undone(visitor, async (errand) => {
    const wish = { ...anyWish, where: '3 rue du Moulin 99000 Alpha' }
    const listing = await listDirectory(errand, wish, nothing)

    expect(listing.places.map(({ place }) => place.facts.street)).toEqual([
      '3 rue du Moulin',
      '8 rue des Lilas',
    ])
    expect(listing.places.map(({ rank }) => rank)).toEqual([1, 2])
    expect(listing.places[1]?.nearness).toMatchObject({ kind: 'measured', km: expect.closeTo(11.1, 0) })
  })
})

test('in its own commune a place without a point is found, and nothing invents how far it is', async () => {
  await db.kept(agent, (errand) =>
    insertPlaces(errand.db, errand, [
      unlocated(4, { commune: 'Alpha', code: '99001' }),
      unlocated(5, { commune: 'Bêta-sur-Rive', code: '99002' }),
    ]),
  )
  await db.undone(visitor, async (errand) => {
    const near = (where: string) => listDirectory(errand, { ...anyWish, where, withinKm: 50 }, nothing)
    const fromTown = await near('Alpha')
    const fromStreet = await near('3 rue du Moulin 99000 Alpha')

    for (const { total, places } of [fromTown, fromStreet]) {
      expect(total).toBe(3)
      expect(places[2]).toMatchObject({ place: { id: idAt(4) }, nearness: { kind: 'in-commune' } })
    }
    expect((await near('Alpha')).places.map(({ place }) => place.id)).not.toContain(idAt(5))
  })
})

test('the middle of a commune is an approximate distance, and none inside that commune', async () => {
  const middle = { latitude: 47.2, longitude: 2.3, precision: 'commune' } as const
  const beta = unlocated(4, { commune: 'Bêta-sur-Rive', code: '99002' })
  const start = {
    kind: 'point',
    label: '',
    point: { latitude: 47.1, longitude: 2.3 },
    isAddress: true,
  } as const
  const there = { ...beta, facts: { ...beta.facts, position: middle } }

  expect(nearnessOf(there, { ...start, communeCode: '99001' }, 11.1)).toEqual({ kind: 'about', km: 11.1 })
  expect(nearnessOf(there, { ...start, communeCode: '99002' }, 11.1)).toEqual({ kind: 'in-commune' })
  expect(nearnessInWords(sayDirectory('fr'), { kind: 'about', km: 11.1 }, 'fr')).toMatch(/^à environ.11.km$/)
})

test('an actor that no place belongs to shows no place, and is told', async () => {
  await db.undone(visitor, async (errand) => {
    const listing = await listDirectory(errand, { ...anyWish, actor: 'Personne' }, nothing)

    expect(listing).toMatchObject({ total: 0, wrong: [{ criterion: 'actor', value: 'Personne' }] })
  })
})

test('a commune nobody knows shows no place rather than all of them', async () => {
  await db.undone(visitor, async (errand) => {
    const listing = await listDirectory(errand, { ...anyWish, where: 'Nulle-Part-les-Bains' }, nothing)

    expect(listing).toMatchObject({ total: 0, start: { kind: 'unknown' } })
  })
})

test('a straight line has a length and a wind', () => {
  const from = { latitude: 47, longitude: 2 }

  expect(straightLine(from, { latitude: 47.1, longitude: 2 })).toMatchObject({ direction: 'n' })
  expect(straightLine(from, { latitude: 47.1, longitude: 2 }).km).toBeCloseTo(11.12, 1)
  expect(straightLine(from, { latitude: 46.9, longitude: 1.86 }).direction).toBe('sw')
})

test('a walk is told to the minute when it is short, and not at all when nobody would walk it', () => {
  expect(walkingMinutes(0.2)).toBe(4)
  expect(walkingMinutes(1.2)).toBe(25)
  expect(walkingMinutes(9)).toBeUndefined()
})

interface Where {
  readonly street: string
  readonly latitude: number
  readonly commune?: string
  readonly code?: string
}

function idAt(nth: number): PlaceId {
  return `0190a000-0000-7000-8000-00000000000${nth}` as PlaceId
}

function unlocated(nth: number, { commune, code }: Pick<Where, 'commune' | 'code'>): KeptPlace {
  const place = placeAt(nth, {
    street: 'Sans numéro',
    latitude: 0,
    ...(commune && { commune }),
    ...(code && { code }),
  })
  const { position: _, ...facts } = place.facts
  return { ...place, facts }
}

function placeAt(nth: number, { street, latitude, commune = 'Alpha', code = '99001' }: Where): KeptPlace {
  const postalCode = code === '99001' ? '99000' : '99100'
  return {
    ...library,
    id: idAt(nth),
    keeper,
    facts: {
      ...library.facts,
      street,
      commune: { name: commune, postalCode, code },
      position: { latitude, longitude: 2.3, precision: 'address' },
    },
  }
}
