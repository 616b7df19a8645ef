import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OrganisationId } from '#kernel/ids.ts'
import { query } from '#platform/db/db.ts'
import { type Database, type Session, testApp } from '#test/support/app.ts'
import { testDatabase } from '#test/support/database.ts'
import { anOrganisation } from '#test/support/people-of-the-house.ts'
import { aKeptPlace } from '../a-kept-place.ts'
import { insertPlaces } from '../keep/place-store.ts'

const db = testDatabase<Database>()
const folder = await mkdtemp(join(tmpdir(), 'needs-'))
const app = testApp(db, { environment: { REFERENCE_DIR: folder } })
const bare = testApp(db, { environment: { REFERENCE_DIR: join(folder, 'absent') } })
afterAll(async () => rm(folder, { recursive: true, force: true }))

// Mâcon and Cluny as squares, Sancé as a point alone; a commune of Ain in the same intercommunality.
const square = (west: number, south: number) => [
  [west, south],
  [west + 0.1, south],
  [west + 0.1, south + 0.1],
  [west, south + 0.1],
  [west, south],
]
const reference = {
  'communes-2026.csv':
    'code_insee,latitude,longitude\n71270,46.32,4.82\n71137,46.43,4.66\n71497,46.4,4.8\n01370,46.31,4.84\n',
  'fragility.csv': 'code,poverty_rate,older_65_rate,total\n71270,8,2,4\n71137,3,9,7.5\n',
  'communes-by-department/71.topo.json': JSON.stringify({
    type: 'Topology',
    arcs: [square(4.8, 46.3), square(4.6, 46.4)],
    objects: {
      communes: {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Polygon', arcs: [[0]], properties: { c: '71270', n: 'Mâcon' } },
          { type: 'Polygon', arcs: [[1]], properties: { c: '71137', n: 'Cluny' } },
        ],
      },
    },
  }),
}

let town: OrganisationId
let manager: Session
let mediator: Session

beforeAll(async () => {
  await mkdir(join(folder, 'communes-by-department'))
  for (const [name, content] of Object.entries(reference)) await writeFile(join(folder, name), content)
  town = await anOrganisation(db)
  manager = await app().signIn('manager', town)
  mediator = await app().signIn('mediator', town)
  await place(1, '71270', 46.32)
})

test('needs are for those who work here', async () => {
  expect((await app().get('/lieux/besoins')).location).toMatch(/^\/connexion/)
  expect((await app().get('/lieux/besoins/carte/71.svg')).location).toMatch(/^\/connexion/)
  expect((await app().get('/lieux/besoins/communes.csv?departement=71')).location).toMatch(/^\/connexion/)
})

test('the page answers for a department, for an intercommunality, and for a fragility weighed anew', async () => {
  const page = await text('/lieux/besoins?departement=71')
  expect(page).toContain('Habitants à plus de 10\u00a0km d’un lieu')
  expect(page).toContain('Besoin moyen\u00a0: total')
  const group = await text('/lieux/besoins?departement=71&interco=200070308')
  expect(group).toContain('Saint-Laurent-sur-Saône')
  expect(group).not.toContain('Cluny')
  const weighed = '/lieux/besoins/communes.csv?departement=71&indicateur=fragility%2Fselon-vos-poids'
  expect(await text(weighed)).toMatch(/Mâcon;\d+;0,0;.*;5,0\r\n/)
  expect(await text(`${weighed}&poids-poverty_rate=3&poids-older_65_rate=1`)).toMatch(/Mâcon;.*;6,5\r\n/)
})

test('the map is an image of its own, true as soon as a place changes', async () => {
  const before = await app().get('/lieux/besoins/carte/71.svg', mediator)
  expect([before.status, before.headers.get('content-type')]).toEqual([200, 'image/svg+xml; charset=utf-8'])
  expect(before.html).toContain('<title>Cluny\u00a0: 17\u00a0km</title>')
  await place(2, '71137', 46.43)
  const after = await app().get('/lieux/besoins/carte/71.svg', mediator)
  expect(after.html).toContain('<title>Cluny\u00a0: 0\u00a0km</title>')
})

test('a stop is tried on the page and on the map, and may be taken away', async () => {
  const page = await text('/lieux/besoins?departement=71&loin=5&passage=Sanc%C3%A9&heures=1%2C5')
  expect(page).toContain('Passage ajouté\u00a0: Sancé, 1\u00a0h\u00a030 par semaine. Il n’existe pas encore.')
  expect(page).toContain('Retirer ce passage')
  expect(await text('/lieux/besoins/carte/71.svg?loin=5&passage=71497&heures=1.5')).toContain(
    'Le passage ajouté',
  )
  const unknown = await app().get('/lieux/besoins?departement=71&passage=Om%C3%A9ga', mediator)
  expect(unknown.status).toBe(422)
  expect(unknown.html).toContain('Aucune commune de ce département ne porte ce nom.')
})

test.each(['999', '..%2F..%2Fetc%2Fpasswd', '71', '71.png', '%00.svg', '7100.svg'])(
  'there is no map called %s',
  async (picture) => {
    expect((await app().get(`/lieux/besoins/carte/${picture}`, mediator)).status).toBe(404)
  },
)

const odd = [
  '',
  '-1',
  '1e9',
  'NaN',
  "' or 1=1 --",
  '<script>alert(1)</script>',
  '\u0000',
  '💥'.repeat(300),
  '[]',
]
const fields = ['departement', 'besoin', 'loin', 'indicateur', 'interco', 'passage', 'heures', 'poids-total']
const views = ['montre', 'tri', 'sens', 'voir', 'page', 'poids-poverty_rate', 'constructor', '__proto__']

test.each([...fields, ...views])('whatever %s is, the page, the map and the file answer', async (field) => {
  for (const value of odd) {
    const typed = new URLSearchParams({
      departement: '71',
      indicateur: 'fragility/selon-vos-poids',
      [field]: value,
    })
    for (const path of ['', '/communes.csv', '/carte/71.svg']) {
      const { status, html } = await app().get(`/lieux/besoins${path}?${typed}`, mediator)
      expect([200, 422], `${path} ${field} ${value}`).toContain(status)
      expect(html).not.toContain('<script>alert')
    }
  }
})

test('without reference files the page says so, and there is no map', async () => {
  const { status, html } = await bare().get('/lieux/besoins?departement=38', mediator)
  expect(status).toBe(200)
  expect(html).toContain('Pas de carte\u00a0: les contours')
  expect((await bare().get('/lieux/besoins/carte/38.svg', mediator)).status).toBe(404)
})

test('needs without an answer are told to those who may count them, of their own organisation', async () => {
  const other = await anOrganisation(db)
  await unmet(town, 'housing', { 71270: 6 })
  await unmet(town, 'paperwork', { 71137: 3 })
  await unmet(other, 'food', { 71270: 9 })
  const page = await text('/lieux/besoins?departement=71', manager)
  expect(page).toContain('Besoins restés sans réponse')
  expect(page).toMatch(/Logement.*Mâcon\u00a06/s)
  expect(page).toMatch(/Aide aux démarches.*moins de 5/s)
  expect(page).not.toContain('Aide alimentaire')
  expect(page).not.toContain('Cluny\u00a03')
  expect(await text('/lieux/besoins?departement=71')).not.toContain('Besoins restés sans réponse')
})

async function text(path: string, as: Session = mediator): Promise<string> {
  const { status, html } = await app().get(path, as)
  expect(status, path).toBe(200)
  return html
}

async function place(rank: number, code: string, latitude: number): Promise<void> {
  const commune = { name: code === '71270' ? 'Mâcon' : 'Cluny', postalCode: '71000', code }
  const position = { latitude, longitude: code === '71270' ? 4.82 : 4.66, precision: 'address' as const }
  const kept = { ...aKeptPlace(rank, { facts: { name: `Lieu ${rank}`, commune, position } }), keeper: town }
  await db.kept({ door: 'system', organisationId: town }, (errand) => insertPlaces(errand.db, errand, [kept]))
}

async function unmet(organisation: OrganisationId, need: string, where: Readonly<Record<string, number>>) {
  const { newId, now, todayAt } = db.surroundings
  const rows = Object.entries(where).flatMap(([commune, count]) =>
    Array.from({ length: count }, () => ({
      id: newId(),
      organisation_id: organisation,
      need,
      commune_code: commune,
      month: `${todayAt(now()).slice(0, 7)}-01`,
    })),
  )
  await query(db.owner.db).insertInto('unmet_need').values(rows).execute()
}
