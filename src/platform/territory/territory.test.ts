import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTerritory } from './open-territory.ts'
import type { FileFault } from './read-again.ts'

let folder: string
let warnings: FileFault[]
let now: number

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'territory-'))
  warnings = []
  now = 0
})
afterEach(async () => rm(folder, { recursive: true }))

const watch = { warn: (fault: FileFault) => void warnings.push(fault), now: () => now }
const open = () => openTerritory(folder, watch)

test('a commune has the point of the newest list', async () => {
  await given('communes-2025.csv', 'code_insee,nom,latitude,longitude\n99001,Alpha,1,1\n')
  await given('communes-2026.csv', 'code_insee,nom,latitude,longitude\n99001,Alpha,46.5,4.25\n')
  expect(open().pointOf('99001')).toEqual({ latitude: 46.5, longitude: 4.25 })
})

test('a commune without a point takes the one of its first postal code', async () => {
  await given('communes-2026.csv', 'code_insee,nom,latitude,longitude\n99001,Alpha,,\n')
  await given(
    'postal-codes.csv',
    'Code_commune_INSEE;Nom_commune;Code_postal;latitude;longitude\r\n99001;"ALPHA; BOURG";99000;46,5;4,25\r\n',
  )
  expect(open().pointOf('99001')).toEqual({ latitude: 46.5, longitude: 4.25 })
})

test('a code whose first zero was lost in a spreadsheet is still a code', async () => {
  await given('communes-2026.csv', '\uFEFFcode_insee,latitude,longitude\n1004,45.96,5.37\n')
  expect(open().pointOf('01004')).toEqual({ latitude: 45.96, longitude: 5.37 })
})

test('a point outside the earth is no point', async () => {
  await given('communes-2026.csv', 'code_insee,latitude,longitude\n99001,652000,6862000\n')
  expect(open().pointOf('99001')).toBeUndefined()
})

test('columns of figures are indicators, columns of words are not, and an absent figure says nothing', async () => {
  await given('old-people.csv', 'codgeo;name;over_75;alone\n99001;Alpha;12,5;3\n99002;Beta;s;4\n')
  const [old, alone, ...others] = open().indicators()
  expect([old?.name, alone?.name, others]).toEqual(['old-people/over_75', 'old-people/alone', []])
  expect([old?.valueOf('99001'), old?.valueOf('99002'), old?.valueOf('99003')]).toEqual([
    12.5,
    undefined,
    undefined,
  ])
})

test('what was said of a file comes with its indicators', async () => {
  await given('old-people.csv', 'codgeo;over_75\n99001;12\n')
  await given('indicators.json', '{"old-people.csv": {"title": "Personnes âgées", "year": 2023}}')
  expect(open().indicators()[0]?.about).toEqual({ title: 'Personnes âgées', year: 2023 })
})

test('contours are found by department, and a path of somewhere else is not followed', async () => {
  await given('communes-by-department/99.topo.json', '{"type":"Topology","objects":{},"arcs":[]}')
  await given('secret.topo.json', '{"type":"Topology"}')
  expect(open().contoursOf('99')).toMatchObject({ type: 'Topology' })
  expect(open().contoursOf('98')).toBeUndefined()
  expect(open().contoursOf('../secret')).toBeUndefined()
})

test('files put in place while the service runs are read within a minute, and kept until they change', async () => {
  const territory = open()
  expect([territory.pointOf('99001'), territory.contoursOf('99'), territory.indicators()]).toEqual([
    undefined,
    undefined,
    [],
  ])
  await given('communes-2026.csv', 'code_insee,latitude,longitude\n99001,46,4\n')
  await given('communes-by-department/99.topo.json', '{"type":"Topology","objects":{},"arcs":[]}')
  await given('old-people.csv', 'codgeo;over_75\n99001;12\n')
  now += 60_000
  expect(territory.pointOf('99001')).toEqual({ latitude: 46, longitude: 4 })
  expect(territory.contoursOf('99')).toMatchObject({ type: 'Topology' })
  expect(territory.indicators().map(({ name }) => name)).toEqual(['old-people/over_75'])
  const [points, contours] = [territory.points(), territory.contoursOf('99')]
  now += 60_000
  expect([territory.points(), territory.contoursOf('99')]).toEqual([points, contours])
  expect(territory.points() === points && territory.contoursOf('99') === contours).toBe(true)
})

test('a file of a newer year takes the place of the one before, and a file taken away no longer answers', async () => {
  await given('communes-2025.csv', 'code_insee,latitude,longitude\n99001,1,1\n')
  await given('old-people.csv', 'codgeo;over_75\n99001;12\n')
  const territory = open()
  expect([territory.pointOf('99001')?.latitude, territory.indicators().length]).toEqual([1, 1])
  await given('communes-2026.csv', 'code_insee,latitude,longitude\n99001,46,4\n')
  await rm(join(folder, 'old-people.csv'))
  now += 60_000
  expect([territory.pointOf('99001')?.latitude, territory.indicators().length]).toEqual([46, 0])
})

test('a new file that cannot be read is told once, and what the one before it said stays', async () => {
  const names = ['communes.csv', 'communes-by-department/99.topo.json', 'indicators.json'] as const
  await given('communes.csv', 'code_insee,latitude,longitude\n99001,46,4\n')
  await given('communes-by-department/99.topo.json', '{"type":"Topology","objects":{},"arcs":[]}')
  await given('old-people.csv', 'codgeo;over_75\n99001;12\n')
  const territory = open()
  const answers = () => [territory.pointOf('99001'), territory.contoursOf('99'), territory.indicators()]
  const before = answers()
  for (const name of names) await given(name, '{"cut')
  for (const minute of [1, 2]) {
    now = minute * 60_000
    expect(answers()).toEqual(before)
  }
  expect(warnings.map(({ path }) => path)).toEqual(names.map((name) => join(folder, name)))
})

test('the contours of a few departments are kept, not of all', async () => {
  const departments = ['91', '92', '93', '94', '95']
  for (const department of departments) {
    await given(
      `communes-by-department/${department}.topo.json`,
      '{"type":"Topology","objects":{},"arcs":[]}',
    )
  }
  const territory = open()
  const [first, ...others] = departments.map((department) => territory.contoursOf(department))
  expect(
    departments.slice(1).map((department, at) => territory.contoursOf(department) === others[at]),
  ).toEqual(departments.slice(1).map(() => true))
  expect(territory.contoursOf('91') === first).toBe(false)
})

test('without a folder there is nothing, and nobody is warned', async () => {
  const nowhere = openTerritory(join(folder, 'absent'), watch)
  expect([nowhere.pointOf('01004'), nowhere.contoursOf('01'), nowhere.indicators()]).toEqual([
    undefined,
    undefined,
    [],
  ])
  expect(warnings).toEqual([])
})

test('a broken file is told once read, and the rest still answers', async () => {
  await given('communes-by-department/99.topo.json', '{"type":"Topo')
  await given('communes-2026.csv', 'code_insee,latitude,longitude\n99001,46,4\n')
  const territory = open()
  expect(territory.contoursOf('99')).toBeUndefined()
  expect(warnings).toMatchObject([{ why: 'not-json' }])
  expect(territory.pointOf('99001')).toEqual({ latitude: 46, longitude: 4 })
})

async function given(name: string, content: string): Promise<void> {
  const path = join(folder, name)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, content)
}
