import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type FileFault, openTerritory } from './open-territory.ts'

let folder: string
let warnings: FileFault[]

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'territory-'))
  warnings = []
})
afterEach(async () => rm(folder, { recursive: true }))

const open = () => openTerritory(folder, (fault) => warnings.push(fault))

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

test('without a folder there is nothing, and nobody is warned', async () => {
  const nowhere = openTerritory(join(folder, 'absent'), (fault) => warnings.push(fault))
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
