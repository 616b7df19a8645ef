import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { sql } from 'kysely'
import { query } from '#platform/db/db.ts'
import { testDatabase } from '#test/support/database.ts'
import type { Database } from '../database.ts'
import { places } from './places.ts'

const db = testDatabase<Database>()
const folder = mkdtempSync(join(tmpdir(), 'cote-places-'))

beforeAll(() => {
  const { connectionString, host = '', port = 5432, user = '', database = '' } = db.ownerReach
  const parts = new URLSearchParams({ host, port: String(port) })
  vi.stubEnv('DATABASE_URL', connectionString ?? `postgresql://${user}@localhost/${database}?${parts}`)
  vi.stubEnv('DATA_DIR', folder)
  vi.stubEnv('LOG_LEVEL', 'silent')
})
beforeEach(async () => {
  await sql`truncate place_row, place_import, place_source, place, organisation cascade`.execute(
    query(db.owner.db),
  )
})
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

test('a base without an organisation says how to open one', async () => {
  const { code, said } = await run('import', written('[]'), '--source', 'Hub')

  expect(code).toBe(1)
  expect(said).toContain('bin/cote organisation add')
})

test('the report is one JSON object that adds up, and the same file again changes nothing', async () => {
  await addOrganisation('Ville')
  const file = written(JSON.stringify([lens, { ...lens, id: '2', nom: '=1+1' }, { id: '3', nom: '' }]))

  const dry = await run('import', file, '--source', 'Hub', '--dry-run')
  const first = await run('import', file, '--source', 'Hub')
  const again = await run('import', file, '--source', 'Hub')

  expect(report(dry)).toMatchObject({ read: 3, created: 2, rejected: 1, isDry: true })
  expect(report(first)).toMatchObject({
    read: 3,
    created: 2,
    changed: 0,
    unchanged: 0,
    vanished: 0,
    rejected: 1,
  })
  expect(report(first)['anomalies']).toContainEqual({
    line: 3,
    column: 'nom',
    value: '',
    rule: 'name-missing',
    severity: 'error',
    proposal: 'Lieu sans nom : la ligne est laissée de côté.',
  })
  expect(report(first)['mapping']).toMatchObject({ nom: { colonne: 'nom' } })
  expect(report(again)).toMatchObject({ created: 0, unchanged: 2, rejected: 1 })
  expect([dry.code, first.code, again.code]).toEqual([0, 0, 0])
})

test('a file from which too much is gone is refused with its figures', async () => {
  await addOrganisation('Ville')
  await run('import', written(JSON.stringify([lens, { ...lens, id: '2' }])), '--source', 'Hub')

  const refused = await run('import', written(JSON.stringify([lens])), '--source', 'Hub')

  expect(refused.code).toBe(1)
  expect(report(refused)).toMatchObject({ vanished: 1, refusal: 'too-many-vanished' })
  expect(refused.said).toContain('--may-vanish')
})

test.each([
  [['import', '/nowhere.csv', '--source', 'Hub'], 'Ce fichier ne peut pas être lu'],
  [['import', folder, '--source', 'Hub'], 'Ce fichier ne peut pas être lu'],
  [['import', '/nowhere.csv'], 'bin/cote places import FICHIER'],
  [['import', '/nowhere.csv', '--source', 'Hub', '--what'], 'bin/cote places import FICHIER'],
  [['search', '--itinerant', '--no-itinerant'], 'Choisissez entre --itinerant et --no-itinerant'],
  [['search', '--within', '5'], 'Une distance (--within) compte d’un endroit'],
  [
    ['search', '--where', 'Nulleparville'],
    'Adresse, commune ou code postal inconnus (--where) : Nulleparville',
  ],
  [['search', '--actor', 'Personne'], 'Aucun lieu publié ne dépend de cette structure (--actor) : Personne'],
  [['export', '--format', 'xlsx'], 'bin/cote places export'],
  [['export', '--format', 'geojson', '--spreadsheet'], 'bin/cote places export'],
  [[], 'bin/cote places import'],
])('%j is called wrongly', async (words, sentence) => {
  const { code, out, said } = await run(...words)

  expect([code, out]).toEqual([2, ''])
  expect(said).toContain(sentence)
})

test.each([
  ['{"nom": {"colonne": {"nom": {"colonne": "nom"}}}}', 'sans renvoi à une autre'],
  ['{"nom": ', 'n’est pas du JSON'],
  ['{"adresse": {"colonne": "rue"}}', '« nom »'],
])('the mapping %s is refused in a sentence', async (mapping, sentence) => {
  const file = written('[]')
  const { code, said } = await run(
    'import',
    file,
    '--source',
    'Hub',
    '--mapping',
    written(mapping, 'map.json'),
  )

  expect(code).toBe(2)
  expect(said).toContain(sentence)
})

test('the name of a producer that is too long is refused', async () => {
  const { code, said } = await run('import', written('[]'), '--source', 'a'.repeat(201))

  expect(code).toBe(2)
  expect(said).toContain('200 signes au plus')
})

test('with two organisations, one of them is named', async () => {
  await addOrganisation('Ville')
  await addOrganisation('Village')
  const file = written(JSON.stringify([lens]))

  const which = await run('import', file, '--source', 'Hub')
  const named = await run('import', file, '--source', 'Hub', '--organisation', 'Village')

  expect(which).toMatchObject({ code: 1, out: '' })
  expect(which.said).toMatch(/--organisation NOM.*Village.*Ville/s)
  expect(report(named)).toMatchObject({ created: 1 })
})

test('what is published leaves in four formats; a formula computes in none of them', async () => {
  await addOrganisation('Ville de Lens')
  const rows = [
    { ...lens, nom: '=1+1' },
    { ...lens, id: '2', adresse: '', langues: 'turc', fermetures: '24/12/2026' },
  ]
  await run('import', written(JSON.stringify(rows)), '--source', 'Hub')

  const standard = await run('export')
  expect(standard.out.split('\r\n')).toMatchObject(
    [/^id,pivot,nom/, /^1,00000000000000,=1\+1,Lens/, ''].map(matching),
  )
  expect(standard.said).toContain('Un lieu n’y est pas')
  expect((await run('export', '--spreadsheet')).out).toContain(`,'=1+1,`)
  const extended = await run('export', '--format', 'extended', '--spreadsheet')
  expect(extended.out).toContain(`,'=1+1,`)
  expect(extended.out).toMatch(/prise_rdv,fermetures,arrets,langues,.*2026-12-24,,turc,+\r\n$/s)
  expect(JSON.parse((await run('export', '--format', 'geojson')).out)).toMatchObject({
    features: [{ id: '1', geometry: null }, { id: '2' }],
  })
  expect(JSON.parse((await run('export', '--format', 'data-inclusion')).out)).toMatchObject({
    structures: [{ id: 'ville-de-lens--1' }, { id: 'ville-de-lens--2' }],
    services: [],
  })
})

test('the command searches around a commune, by actor, and says which distances are guesses', async () => {
  await addOrganisation('Ville')
  const rows = [
    { ...lens, structure_parente: 'Ville de Lens', latitude: '50.43', longitude: '2.83' },
    { ...lens, id: '2', nom: 'Annexe' },
  ]
  await run('import', written(JSON.stringify(rows)), '--source', 'Hub')
  const found = async (...words: readonly string[]) =>
    report(await run('search', '--json', ...words))['places']

  expect(await found('--commune', 'Lens', '--within', '5')).toMatchObject([
    { nom: 'CCAS', distanceKm: 0 },
    { nom: 'Annexe', distanceIsApproximate: true },
  ])
  expect(await found('--where', 'Lens (62300)')).toHaveLength(2)
  expect(await found('--actor', 'ville-de-lens')).toMatchObject([{ nom: 'CCAS' }])
  expect(await found('--no-itinerant')).toHaveLength(2)
})

const lens = {
  id: '1',
  nom: 'CCAS',
  commune: 'Lens',
  code_postal: '62300',
  adresse: '1 rue X',
  telephone: '',
}

interface Ran {
  readonly code: number
  readonly out: string
  readonly said: string
}

async function run(...words: readonly string[]): Promise<Ran> {
  let out = ''
  let said = ''
  const stdout = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text)
    return true
  })
  const stderr = vi.spyOn(console, 'error').mockImplementation((text) => {
    said += `${String(text)}\n`
  })
  try {
    return { code: await places.run(words), out, said }
  } finally {
    stdout.mockRestore()
    stderr.mockRestore()
  }
}

function report({ out }: Ran): Readonly<Record<string, unknown>> {
  return JSON.parse(out)
}

function written(text: string, name = 'file.json'): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

function matching(pattern: RegExp | string): unknown {
  return typeof pattern === 'string' ? pattern : expect.stringMatching(pattern)
}

async function addOrganisation(name: string): Promise<void> {
  await sql`insert into organisation (id, kind, name, created_at)
    values (${db.surroundings.newId()}, 'ccas', ${name}, now())`.execute(query(db.owner.db))
}
