import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { reference } from './commands/reference.ts'

let from: string
let to: string

beforeEach(async () => {
  const root = await mkdtemp(join(tmpdir(), 'reference-'))
  from = join(root, 'given')
  to = join(root, 'kept')
  vi.spyOn(console, 'log').mockImplementation(() => {})
  vi.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(async () => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  await rm(dirname(from), { recursive: true })
})

const communes = 'code_insee,nom,latitude,longitude\n01004,Ambérieu,45.96,5.37\n'
const square = (code: string, arcs: unknown) =>
  JSON.stringify({
    type: 'Topology',
    objects: {
      communes: {
        type: 'GeometryCollection',
        geometries: [{ type: 'Polygon', arcs, properties: { c: code } }],
      },
    },
    arcs: [
      [
        [5, 45],
        [6, 45],
        [6, 46],
        [5, 45],
      ],
    ],
  })

test('each file goes where the service looks for it, whatever its name', async () => {
  await given('COG 2026.csv', communes)
  await given('contours/ain.json', square('01004', [[0]]))
  await given('old-people.csv', 'codgeo;over_75\n01004;12\n')
  await given('zones.json', '{"zones": {"1": ["01004"]}}')
  await given('lisezmoi.txt', 'bonjour')
  expect(await imported()).toBe(0)
  expect((await readdir(to, { recursive: true })).toSorted()).toEqual([
    'communes-2026.csv',
    'communes-by-department',
    'communes-by-department/01.topo.json',
    'old-people.csv',
    'zone_apl.json',
  ])
})

test('one wrong file, and nothing is copied', async () => {
  await given('communes-2026.csv', communes)
  await given('old-people.csv', 'codgeo;over_75\n01004;12\n01005')
  expect(await imported()).toBe(1)
  expect(existsSync(to)).toBe(false)
  expect(printed()).toContain('la ligne 3 n’a pas autant de colonnes')
})

test.each([
  ['contours cut short', 'ain.json', square('01004', [[0]]).slice(0, -5)],
  ['contours whose lines are missing', 'ain.json', square('01004', [[7]])],
  ['contours in metres', 'ain.json', square('01004', [[0]]).replaceAll('45]', '6540000]')],
  ['contours without a code', 'ain.json', square('', [[0]])],
  ['rent zones of another shape', 'zone_apl.json', '{"zones": {"9": []}}'],
  ['aids with faults', 'aides_locales.json', '{"aides": [{}]}'],
  ['words where figures are', 'old-people.csv', 'codgeo;over_75\n01004;many\n'],
])('%s are refused', async (_, name, content) => {
  await given(name, content)
  expect(await imported()).toBe(1)
  expect(existsSync(to)).toBe(false)
})

test('a file of a spreadsheet of Windows is kept in UTF-8', async () => {
  await given('communes-2026.csv', Buffer.from(communes, 'latin1'))
  await imported()
  expect(await readFile(join(to, 'communes-2026.csv'), 'utf8')).toBe(communes)
})

test('what the operator says of indicators is remembered file by file', async () => {
  await given('one.csv', 'codgeo;over_75\n01004;12\n')
  await imported('one.csv', '--title', 'Personnes âgées', '--year', '2023', '--licence', 'Licence Ouverte')
  await given('two.csv', 'codgeo;alone\n01004;12\n')
  await imported('two.csv', '--year', '2024')
  expect(JSON.parse(await readFile(join(to, 'indicators.json'), 'utf8'))).toEqual({
    'one.csv': { title: 'Personnes âgées', year: 2023, licence: 'Licence Ouverte' },
    'two.csv': { year: 2024 },
  })
})

test('a copy that cannot be made whole leaves the folder as it was', async () => {
  await given('communes-2026.csv', communes)
  await given('ain.json', square('01004', [[0]]))
  await mkdir(to)
  await writeFile(join(to, 'communes-by-department'), 'a file in the way')
  await expect(imported()).rejects.toThrow('communes-by-department')
  expect(await readdir(to)).toEqual(['communes-by-department'])
})

test('called wrongly, it says how', async () => {
  expect(await reference.run(['import'])).toBe(2)
  expect(await reference.run(['import', from, '--year', 'last'])).toBe(2)
  expect(await reference.run(['import', join(from, 'absent')])).toBe(2)
})

async function given(name: string, content: string | Buffer): Promise<void> {
  const path = join(from, name)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, content)
}

function imported(name = '.', ...options: string[]): Promise<number> {
  vi.stubEnv('REFERENCE_DIR', to)
  return reference.run(['import', join(from, name), ...options])
}

function printed(): string {
  return vi.mocked(console.log).mock.calls.flat().join('\n')
}
