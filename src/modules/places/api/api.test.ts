import { beforeAll, expect, test } from 'vitest'
import { query } from '#platform/db/db.ts'
import type { Asker } from '#platform/db/errand.ts'
import { type Answer, type Database, testApp } from '#test/support/app.ts'
import { testDatabase } from '#test/support/database.ts'
import { aKeptPlace, keeper } from '../a-kept-place.ts'
import { fullPlace } from '../export/an-exported-place.ts'
import { insertPlaces } from '../keep/place-store.ts'
import type { KeptPlace } from '../kept-place.ts'
import type { PlaceId } from '../place.ts'
import { openApiDocument } from './open-api.ts'
import { parameters } from './parameters.ts'
import { publicPlace } from './public-place.ts'

const db = testDatabase<Database>()
const app = testApp(db)
const agent: Asker = { door: 'agent', organisationId: keeper, role: 'manager' }
const full = idOf(1)

beforeAll(async () => {
  const bare = Array.from({ length: 6 }, (_, rank) => place(idOf(rank + 2), `Lieu ${rank}`))
  const north = bare.map((one, rank): KeptPlace => {
    const position = { latitude: 47 + rank / 100, longitude: 2, precision: 'address' } as const
    return { ...one, facts: { ...one.facts, position } }
  })
  const hidden: KeptPlace = { ...place(idOf(9), 'Brouillon'), status: 'draft' }
  const closed: KeptPlace = { ...place(idOf(0), 'Fermé pour toujours'), status: 'closed' }
  const merged: KeptPlace = { ...place(idOf(8), 'Ancienne fiche'), status: 'merged' }
  await db.kept(agent, async (errand) => {
    const whole = { ...place(full, ''), facts: fullPlace }
    await insertPlaces(errand.db, errand, [whole, ...north, hidden, closed, merged])
    await query(errand.db)
      .insertInto('place_alias')
      .values({
        id: idOf(8),
        organisation_id: keeper,
        place_id: full,
        merged_at: errand.now,
        merged_by: null,
      })
      .execute()
  })
})

test('a place is read in the columns of the standard, typed, without what is not known', async () => {
  const read = JSON.parse((await get(`/api/lieux/${full}`)).html)

  expect(read).toMatchObject({
    id: full,
    nom: fullPlace.name,
    latitude: 46.7225,
    services: fullPlace.services,
    horaires: 'Mo 09:00-12:00',
    arrets: [{ commune: 'Bué', jour: 2, semaines: 'paires', de: '09:00', a: '12:05' }],
    adresse_de_la_fiche: `http://127.0.0.1:3000/lieux/${full}`,
  })
  expect(JSON.parse((await get(`/api/lieux/${idOf(2)}`)).html)).not.toHaveProperty('telephone')
})

test.each([
  ['/api/lieux', 7],
  ['/api/lieux?lat=47&lon=2&rayon=200', 6],
  ['/api/lieux?mots=liue', 6],
  ['/api/lieux?mots=bue', 7],
  ['/api/lieux?mots=bue&gratuit=1', 1],
  ['/api/lieux?mots=lieu&lat=47&lon=2&rayon=200', 6],
  ['/api/lieux?mots=%3F%3F', 7],
])('%s is read to its end, each place once', async (path, total) => {
  const ids: string[] = []
  let next: string | undefined = `${path}${path.includes('?') ? '&' : '?'}nombre=2`
  for (let pages = 0; next !== undefined && pages < 9; pages += 1) {
    const answer: { total: number; lieux: { id: string }[]; suivant?: string } = JSON.parse(
      (await get(next)).html,
    )
    expect(answer.total).toBe(total)
    ids.push(...answer.lieux.map(({ id }) => id))
    next = answer.suivant?.replace('http://127.0.0.1:3000', '')
  }

  const whole = JSON.parse((await get(path)).html).lieux.map(({ id }: { id: string }) => id)
  expect(ids).toEqual(whole)
  expect(new Set(ids).size).toBe(total)
  expect(ids).not.toContain(idOf(9))
})

test('around a point the nearest comes first, with its distance', async () => {
  const { lieux } = JSON.parse((await get('/api/lieux?lat=47.05&lon=2&rayon=3')).html)

  expect(lieux.map((one: { nom: string }) => one.nom)).toEqual(['Lieu 5', 'Lieu 4', 'Lieu 3'])
  expect(lieux[1].distance_km).toBeCloseTo(1.112, 3)
})

test('the middle of a commune is nobody’s address: neither a place nor a stop is told to stand there', () => {
  const position = { latitude: 47, longitude: 2, precision: 'commune' } as const
  const bus = place(idOf(3), 'Bus')
  const stops = bus.local.stops.map((stop) => ({ ...stop, position }))
  const told = publicPlace({ ...bus, facts: { ...bus.facts, position }, local: { ...bus.local, stops } }, '')

  expect(told).toMatchObject({ precision: 'commune', arrets: [{ precision: 'commune' }] })
  expect(JSON.stringify(told)).not.toContain('latitude')
})

test('what has not changed is not sent again, and what has is', async () => {
  const first = await get('/api/lieux')
  const etag = first.headers.get('etag') ?? ''
  const again = await get('/api/lieux', { 'if-none-match': `W/${etag}` })
  await db.kept(agent, (errand) =>
    query(errand.db)
      .updateTable('place')
      .set({ seats: 4, saturation: 'high' })
      .where('id', '=', full)
      .execute(),
  )
  const changed = await get('/api/lieux', { 'if-none-match': etag })

  expect([first.status, again.status, again.html, changed.status]).toEqual([200, 304, '', 200])
  expect(first.headers.get('cache-control')).toBe('public, max-age=60')
  expect(first.headers.get('access-control-allow-origin')).toBe('*')
  expect(first.headers.get('set-cookie')).toBeNull()
})

test('on a map, the same places', async () => {
  const answer = await get('/api/lieux?format=geojson&nombre=2')

  expect(answer.headers.get('content-type')).toBe('application/geo+json; charset=utf-8')
  expect(JSON.parse(answer.html)).toMatchObject({ type: 'FeatureCollection', features: { length: 2 } })
  expect(answer.headers.get('link')).toMatch(/^<http.*apres=.*>; rel="next"$/)
})

test('the address of a merged place leads to the one that stands for it; a draft or a closed place is not there', async () => {
  const merged = await get(`/api/lieux/${idOf(8)}`)

  expect([merged.status, merged.location]).toEqual([301, `http://127.0.0.1:3000/api/lieux/${full}`])
  expect((await get(`/api/lieux/${idOf(9)}`)).status).toBe(404)
  expect((await get(`/api/lieux/${idOf(0)}`)).status).toBe(404)
  expect((await get('/api/lieux/nulle-part')).status).toBe(404)
})

test.each([
  ['besoin=plomberie', 'besoin'],
  ['ou=nulleparville', 'ou'],
  ['ou=lens&lat=47&lon=2', 'ou'],
  ['rayon=5', 'rayon'],
  ['acteur=personne', 'acteur'],
  ['lat=47', 'lat'],
  ['nombre=0', 'nombre'],
  ['nombre=201', 'nombre'],
  ['ouvert=now', 'ouvert'],
  ['apres=ailleurs', 'apres'],
  [`apres=${full}&lat=47&lon=2`, 'apres'],
  [`apres=${full}&mots=lieu`, 'apres'],
  [`apres=${full}_0.5&mots=lieu`, 'apres'],
  [`apres=${full}~111~0~bGlldQ`, 'apres'],
  [`apres=${full}~111~0~AA&mots=lieu`, 'apres'],
  [`apres=${full}_1e999&lat=47&lon=2`, 'apres'],
  ['gratuit=oui', 'gratuit'],
  ['format=xml', 'format'],
  ['tri=nom', 'tri'],
])('%s is refused by its name', async (asked, parameter) => {
  const answer = await get(`/api/lieux?${asked}`)

  expect([answer.status, answer.headers.get('content-type')]).toEqual([
    400,
    'application/problem+json; charset=utf-8',
  ])
  expect(JSON.parse(answer.html).errors).toMatchObject([{ parametre: parameter }])
})

test('software that asks without end is told to wait, and how long', async () => {
  db.setClock('2026-03-05T09:00:00Z')
  const answers: Answer[] = []
  for (let times = 0; times < 301; times += 1) answers.push(await get(`/api/lieux/${idOf(9)}`))
  const refused = answers.at(-1)

  expect(answers.filter(({ status }) => status === 404)).toHaveLength(300)
  expect([refused?.status, refused?.headers.get('retry-after')]).toEqual([429, '60'])
  expect(JSON.parse(refused?.html ?? '').title).toContain('300 par minute')
})

test('the document describes every parameter and answers where the page says', async () => {
  const { paths } = JSON.parse((await get('/api/openapi.json')).html)
  const described = paths['/api/lieux'].get.parameters.map(({ name }: { name: string }) => name)

  expect(described).toEqual(Object.keys(parameters))
  expect(JSON.stringify(openApiDocument('https://ville.example'))).not.toContain('undefined')
  expect((await get('/api')).html).toContain('href="/api/openapi.json"')
})

async function get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  const answer = await app().fetch(new Request(`http://127.0.0.1:3000${path}`, { headers }))
  const { status, headers: sent } = answer
  return { status, location: sent.get('location'), html: await answer.text(), headers: sent }
}

function idOf(rank: number): PlaceId {
  return `0190a000-0000-7000-8000-00000000000${rank}` as PlaceId
}

function place(id: PlaceId, name: string): KeptPlace {
  const commune = { name: 'Bué', postalCode: '18300', code: '18039' }
  const stop = { commune, street: 'Place', weekday: 2, weeks: 'even', opensAt: 540, closesAt: 725 } as const
  return aKeptPlace(0, { id, facts: { name }, local: { stops: [stop] } })
}
