import { expect, test } from 'vitest'
import type { OrganisationId } from '#kernel/ids.ts'
import type { Asker } from '#platform/db/errand.ts'
import { noAddressFinder } from '#platform/geocoder/address-finder.ts'
import { noTerritory } from '#platform/territory/territory.ts'
import { testDatabase } from '#test/support/database.ts'
import { aKeptPlace } from '../a-kept-place.ts'
import { insertPlaces } from '../keep/place-store.ts'
import type { PlacesTables } from '../tables.ts'
import type { AskedCriteria } from './asked-criteria.ts'
import { readCriteria } from './read-criteria.ts'
import type { PlaceCriteria } from './criteria.ts'

const db = testDatabase<PlacesTables>()
const lens = { latitude: 50.43, longitude: 2.83 }
const territory = { ...noTerritory, pointOf: (code: string) => (code === '62498' ? lens : undefined) }
const visitor: Asker = { door: 'visitor' }
const nothing: AskedCriteria = {
  services: [],
  communes: [],
  languages: [],
  isFree: false,
  isAccessible: false,
}

test.each<[Partial<AskedCriteria>, PlaceCriteria]>([
  [{}, {}],
  [{ services: ['demarches'] }, { services: ['Aide aux démarches administratives'] }],
  [
    { services: ['acces internet et materiel informatique'] },
    { services: ['Accès internet et matériel informatique'] },
  ],
  [{ communes: ['62498'] }, { communes: ['62498'] }],
  [{ where: 'Ajaccio' }, { communes: ['2A004'] }],
  [{ communes: ['Liévin'] }, { communes: ['62510'] }],
  [{ openAt: 'now' }, { openAt: 'now' }],
  [{ openAt: '2026-03-03T10:30' }, { openAt: { day: '2026-03-03' as never, minute: 630 } }],
  [
    { around: { latitude: '-12.78', longitude: '45.2' } },
    { near: { latitude: -12.78, longitude: 45.2, withinKm: 20 } },
  ],
  [
    { around: { latitude: '47.099999999999994', longitude: '0.09999999999999432' } },
    { near: { latitude: 47.099_999_999_999_994, longitude: 0.099_999_999_999_994_32, withinKm: 20 } },
  ],
  [
    { isFree: true, isItinerant: false },
    { isFree: true, isItinerant: false },
  ],
])('%j is understood', async (asked, criteria) => {
  expect(await read(asked)).toMatchObject({ criteria, wrong: [] })
  expect(Object.keys((await read(asked)).criteria)).toEqual(Object.keys(criteria))
})

test.each<Partial<AskedCriteria>>([
  { where: 'Lens (62300)', within: '5' },
  { communes: ['62498'], within: '5' },
  { communes: ['Lens (62300)'], within: '5' },
])('%j counts its distance from the middle of the commune, and holds what is in it', async (asked) => {
  expect((await read(asked)).criteria).toEqual({ near: { ...lens, withinKm: 5, communes: ['62498'] } })
})

test('a town in no official list is known by the code its places bear', async () => {
  const keeper = '0190a000-0000-7000-8000-0000000000aa' as OrganisationId
  const commune = { name: 'Alpha', postalCode: '99000', code: '99001' }
  await db.undone({ door: 'agent', organisationId: keeper, role: 'manager' }, async (errand) => {
    await insertPlaces(errand.db, errand, [aKeptPlace(1, { keeper, facts: { name: 'CCAS', commune } })])
    const asked = { ...nothing, communes: ['99001'] }
    const outcome = await readCriteria(errand.db, asked, { territory, addresses: noAddressFinder })

    expect(outcome).toMatchObject({ criteria: { communes: ['99001'] }, wrong: [] })
  })
})

test('a commune whose point nobody knows is searched without a distance', async () => {
  expect((await read({ where: 'Guéret', within: '5' })).criteria).toEqual({ communes: ['23096'] })
})

test('a large city brings its arrondissements, a postal code every commune it serves', async () => {
  const { criteria: city } = await read({ communes: ['Paris (75011)'] })
  const { criteria: whole } = await read({ communes: ['75056'] })
  const { criteria: byName } = await read({ communes: ['paris'] })
  const { criteria: post } = await read({ communes: ['18300'] })

  expect(city.communes).toEqual(['75111'])
  expect(whole.communes).toHaveLength(21)
  expect(byName.communes).toEqual(whole.communes)
  expect(post.communes?.length).toBeGreaterThan(5)
})

test.each<[Partial<AskedCriteria>, string]>([
  [{ services: ['plomberie'] }, 'service'],
  [{ communes: ['Nulleparville'] }, 'commune'],
  [{ communes: ['99999'] }, 'commune'],
  [{ communes: ['Saint-Denis'] }, 'commune-of-several'],
  [{ openAt: '2026-02-30T10:00' }, 'open-at'],
  [{ openAt: 'demain' }, 'open-at'],
  [{ around: { latitude: '95', longitude: '2' } }, 'near'],
  [{ around: { latitude: '0x10', longitude: '2' } }, 'near'],
  [{ within: '5' }, 'within-of-nothing'],
  [{ within: '5', communes: ['62498', '62510'] }, 'within-of-nothing'],
  [{ within: '5', communes: ['18300'] }, 'commune-of-several'],
  [{ within: '500', where: 'Lens' }, 'within'],
  [{ where: 'Nulleparville' }, 'where'],
  [{ where: 'Saint-Denis' }, 'where-of-several'],
  [{ where: 'Lens', around: { latitude: '47', longitude: '2' } }, 'two-starts'],
  [{ actor: 'personne' }, 'actor'],
  [{ around: { latitude: '47', longitude: '2' }, within: '-1' }, 'within'],
  [{ languages: ['français'] }, 'language'],
])('%j is refused, and which criterion is told', async (asked, criterion) => {
  expect((await read(asked)).wrong.map((wrong) => wrong.criterion)).toEqual([criterion])
})

function read(asked: Partial<AskedCriteria>): ReturnType<typeof readCriteria> {
  return db.kept(visitor, (errand) =>
    readCriteria(errand.db, { ...nothing, ...asked }, { territory, addresses: noAddressFinder }),
  )
}
