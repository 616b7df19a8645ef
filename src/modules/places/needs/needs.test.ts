import { beforeAll, expect, test } from 'vitest'
import { addDays, toDay } from '#kernel/day.ts'
import type { Asker } from '#platform/db/errand.ts'
import { formOf } from '#platform/http/form.ts'
import { type Indicator, noTerritory, type Territory } from '#platform/territory/territory.ts'
import { testDatabase } from '#test/support/database.ts'
import { aKeptPlace, keeper, type Told } from '../a-kept-place.ts'
import { insertPlaces } from '../keep/place-store.ts'
import type { KeptPlace } from '../kept-place.ts'
import type { PlaceId } from '../place.ts'
import type { PlacesTables } from '../tables.ts'
import { askNeeds, chooseDepartment } from './ask-needs.ts'
import { totalsOf } from './compare-needs.ts'
import { departmentMap } from './department-map.ts'
import type { CommuneNeeds } from './needs.ts'
import { needsAddress } from './needs-address.ts'
import { needsCsv } from './needs-csv.ts'
import { readNeedsForm } from './needs-form.ts'
import type { Needs } from './read-needs.ts'

const db = testDatabase<PlacesTables>()
const manager: Asker = { door: 'agent', organisationId: keeper, role: 'manager' }
const today = toDay('2026-03-03')
const aid = 'Aide aux démarches administratives'

// Three communes of Saône-et-Loire, and one of Ain across the river.
const macon = { commune: { name: 'Mâcon', postalCode: '71000', code: '71270' }, street: '1 quai' }
const cluny = { commune: { name: 'Cluny', postalCode: '71250', code: '71137' }, street: '1 rue' }
const points: Readonly<Record<string, readonly [number, number]>> = {
  '71270': [46.32, 4.82],
  '71137': [46.43, 4.66],
  '71497': [46.4, 4.75],
  '01370': [46.31, 4.84],
}
const fragility: Indicator = {
  name: 'digital-fragility-communes/total',
  file: 'digital-fragility-communes',
  column: 'total',
  about: { year: 2023 },
  valueOf: (code) => ({ '71270': 4, '71137': 7.5 })[code],
}
const spots = new Map(
  Object.entries(points).map(([code, [latitude, longitude]]) => [code, { latitude, longitude }]),
)
const territory: Territory = {
  ...noTerritory,
  points: () => spots,
  pointOf: (code) => spots.get(code),
  indicators: () => [fragility],
}

const mornings: KeptPlace['hours'] = [
  {
    open: [0, 1, 2, 3, 4].map((day) => [day * 1440 + 540, day * 1440 + 720]),
    weeks: 'every',
    onHolidays: 'closed',
  },
]
const closedFor = (days: number) => ({ closures: [{ from: today, to: addDays(today, days) }] })

const town: Readonly<Record<string, Told>> = {
  'Mairie de Mâcon': { facts: { ...macon, services: [aid] }, hours: mornings },
  'Sans horaires': { facts: macon, hours: [] },
  'Fermé deux mois': { facts: macon, local: closedFor(60), hours: mornings },
  'Fermé trois jours': {
    facts: macon,
    local: closedFor(2),
    hours: [{ ...mornings[0], open: [[0, 67]] }] as KeptPlace['hours'],
  },
  'Été seulement': { facts: macon, hours: mornings.map((one) => ({ ...one, from: toDay('2026-07-01') })) },
  Brouillon: { facts: macon, hours: mornings, status: 'draft' },
  'Bus du Val': {
    facts: { ...macon, isItinerant: true, services: [aid] },
    hours: [],
    local: { stops: [{ ...cluny, weekday: 2, weeks: 'even', opensAt: 540, closesAt: 720 }] },
  },
}

beforeAll(async () => {
  await db.kept(manager, (errand) => insertPlaces(errand.db, errand, Object.entries(town).map(placeOf)))
})

test('a commune counts the hours of an ordinary week of the doors that receive people these weeks', async () => {
  const { needs } = await asked({ departement: '71' })
  // 15 h, 1 h 07, and a door whose hours nobody said; the garage of the bus is no door.
  expect(named(needs, 'Mâcon')).toMatchObject({ minutesNear: 900 + 67, doorsNear: 3, unsaidNear: 1 })
})

test('a bus that comes every other week counts for half, where it stops', async () => {
  const { needs } = await asked({ departement: '71', loin: '5' })
  expect(named(needs, 'Cluny')).toMatchObject({ minutesNear: 90, doorsNear: 1, nearest: { km: 0 } })
})

test('only the doors that offer the help looked for count', async () => {
  const { needs } = await asked({ departement: '71', besoin: 'demarches' })
  expect(named(needs, 'Mâcon')).toMatchObject({ minutesNear: 900, unsaidNear: 0 })
  const none = await asked({ departement: '71', besoin: 'materiel' })
  expect(named(none.needs, 'Mâcon')).toMatchObject({ doorsNear: 0 })
})

test('the nearest door may be in another department', async () => {
  const { needs } = await asked({ departement: '01' })
  expect(named(needs, 'Saint-Laurent-sur-Saône').nearest?.km).toBeCloseTo(1.9, 1)
})

test('a commune whose point is in no file has no distance, and is not far', async () => {
  const { needs } = await asked({ departement: '71' })
  expect(named(needs, 'Autun')).toMatchObject({ doorsNear: 0 })
  expect(named(needs, 'Autun').nearest).toBeUndefined()
})

test('without reference files, the middle of a commune is that of its places', async () => {
  await db.undone(manager, async (errand) => {
    const place = placeOf([
      'Située',
      { facts: { ...macon, position: { latitude: 46.3, longitude: 4.8, precision: 'address' } } },
    ])
    await insertPlaces(errand.db, errand, [place])
    const { needs } = await askNeeds(errand, { form: query({}), department: '71', territory: noTerritory })
    expect(named(needs, 'Mâcon')).toMatchObject({
      middle: { latitude: 46.3, longitude: 4.8 },
      nearest: { km: 0 },
    })
  })
})

test('a stop that does not exist is weighed beside what exists', async () => {
  const { needs, form } = await asked({
    departement: '71',
    passage: 'saint gengoux de scisse',
    heures: '1,5',
    loin: '5',
  })
  expect(form.problems).toEqual({ passage: 'stopNowhere' })
  const tried = await asked({ departement: '71', passage: 'SANCE', heures: '1,5', loin: '5' })
  expect(needs.withStop).toBeUndefined()
  expect(named(tried.needs, 'Sancé').minutesNear).toBe(0)
  expect(tried.needs.withStop?.find(({ name }) => name === 'Sancé')).toMatchObject({
    minutesNear: 90,
    nearest: { km: 0 },
  })
})

test.each([
  [{ passage: 'Nulle-Part' }, { passage: 'stopUnknown' }],
  [{ passage: '71270', heures: 'beaucoup' }, { heures: 'stopHoursWrong' }],
  [{ passage: '71270', heures: '0' }, { heures: 'stopHoursWrong' }],
])('a stop that cannot be is told: %o', async (fields, problems) => {
  expect((await asked({ departement: '71', ...fields })).form.problems).toEqual(problems)
})

test('the department with most places comes first, and an unknown one is not followed', async () => {
  await db.undone(manager, async (errand) => {
    expect((await chooseDepartment(errand, '')).chosen).toBe('71')
    expect((await chooseDepartment(errand, '2a')).chosen).toBe('2A')
    expect((await chooseDepartment(errand, "7' or 1=1")).chosen).toBe('71')
  })
})

const maconnais = '200070308'

test('an intercommunality is weighed whole, also its communes of the next department', async () => {
  const { needs, form } = await asked({ departement: '71', interco: maconnais })
  expect(form.question.group).toBe(maconnais)
  const names = needs.communes.map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining(['Mâcon', 'Saint-Laurent-sur-Saône']))
  expect(names).not.toContain('Cluny')
  const elsewhere = await asked({ departement: '38', interco: maconnais })
  expect(elsewhere.form.question.group).toBeUndefined()
})

test('the need of a territory is the mean of that of its people', async () => {
  const { needs } = await asked({ departement: '71', interco: maconnais })
  expect(totalsOf(needs.communes, 10).need).toBe(4)
  const all = await asked({ departement: '71' })
  const people = ['Mâcon', 'Cluny'].map((name) => named(all.needs, name).population ?? 0)
  const [city = 0, village = 0] = people
  expect(totalsOf(all.needs.communes, 10).need).toBeCloseTo((4 * city + 7.5 * village) / (city + village), 9)
})

test('weights of the address are read, and what is no weight is one', () => {
  const parts = ['poverty', 'old', 'alone'].map((column) => ({ ...fragility, name: `f/${column}`, column }))
  const fields = { indicateur: `${fragility.file}/selon-vos-poids`, 'poids-poverty': '9', 'poids-old': '1e3' }
  const read = readNeedsForm(query(fields), {
    department: '71',
    communes: [],
    indicators: [fragility, ...parts],
  })
  expect(read.question.weights).toEqual({ poverty: 5, old: 1, alone: 1 })
  expect(needsAddress(read.question)).toContain('poids-poverty=5&poids-old=1')
})

test('the map says each commune in words, and shows nothing that runs', async () => {
  const { needs } = await asked({ departement: '71', passage: 'Sancé' })
  const drawn = departmentMap(needs, 'distance', territory) ?? ''
  expect(drawn).toContain('<title>Cluny\u00a0: 0\u00a0km</title>')
  expect(drawn).toContain('Le passage ajouté')
  expect(drawn).not.toMatch(/<script|<style| style=| on\w+=|href/)
})

test('without points nor contours there is no map', async () => {
  await db.undone(manager, async (errand) => {
    const { needs } = await askNeeds(errand, { form: query({}), department: '2B', territory: noTerritory })
    expect(departmentMap(needs, 'distance', noTerritory)).toBeUndefined()
  })
})

test('the file holds every commune, the furthest first, and no cell computes', async () => {
  const { needs } = await asked({ departement: '71' })
  const lines = needsCsv(needs, () => '=cmd()').split('\r\n')
  expect(lines).toHaveLength(563 + 2)
  expect(lines.find((line) => line.includes('Mâcon'))).toMatch(/^71270;Mâcon;\d+;0,0;'=cmd\(\);16,1;4,0$/)
})

async function asked(fields: Readonly<Record<string, string>>) {
  let answer: Awaited<ReturnType<typeof askNeeds>> | undefined
  await db.undone({ door: 'visitor' }, async (errand) => {
    const department = fields['departement'] ?? '71'
    answer = await askNeeds(errand, { form: query(fields), department, territory })
  })
  if (!answer) throw new Error('not asked')
  return answer
}

function query(fields: Readonly<Record<string, string>>) {
  return formOf(Object.entries(fields).map(([name, value]) => [name, [value]]))
}

function named({ communes }: Needs, name: string): CommuneNeeds {
  const found = communes.find((commune) => commune.name === name)
  if (!found) throw new Error(`no commune called ${name}`)
  return found
}

function placeOf([name, told]: readonly [string, Told]): KeptPlace {
  const id = db.surroundings.newId() as PlaceId
  return aKeptPlace(0, { id, hours: mornings, ...told, facts: { ...told.facts, name } })
}
