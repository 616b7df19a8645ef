import { beforeEach, expect, test } from 'vitest'
import { sql } from 'kysely'
import { query } from '#platform/db/db.ts'
import { type Database, testApp } from '#test/support/app.ts'
import { testDatabase } from '#test/support/database.ts'
import { aKeptPlace, keeper } from '../a-kept-place.ts'
import { insertPlaces } from '../keep/place-store.ts'
import type { PlaceId } from '../place.ts'
import { placeUrl } from '../urls.ts'
import { actorsAmong, actorSlug } from './actor.ts'
import { findActor } from './actor-store.ts'

const db = testDatabase<Database>()
const app = testApp(db)
const alpha = { name: 'Alpha', postalCode: '99000', code: '99001' }

beforeEach(async () => {
  await sql.raw('truncate place_hours, place_closure, place_stop, place cascade').execute(query(db.owner.db))
  const told = [
    { name: 'Médiathèque', parentOrganisation: 'CCAS d’Alpha' },
    { name: 'Bus', parentOrganisation: "Ccas d'Alpha" },
    { name: 'Brouillon', parentOrganisation: 'CCAS d’Alpha' },
    { name: 'Ailleurs', parentOrganisation: 'Communauté du Val' },
    { name: 'Seul' },
  ]
  const places = told.map((facts, rank) => ({
    ...aKeptPlace(rank + 1, { facts: { ...facts, commune: alpha } }),
    status: facts.name === 'Brouillon' ? ('draft' as const) : ('published' as const),
  }))
  await db.kept({ door: 'system', organisationId: keeper }, (errand) =>
    insertPlaces(errand.db, errand, places),
  )
})

test('names that differ by an accent, a capital or an apostrophe are one actor, called as most places call it', () => {
  const [actor, ...others] = actorsAmong([
    { name: 'ccas d’alpha', places: 1 },
    { name: 'CCAS d’Alpha', places: 4 },
    { name: '—', places: 2 },
  ])

  expect(actor).toEqual({
    slug: 'ccas-d-alpha',
    name: 'CCAS d’Alpha',
    spellings: ['CCAS d’Alpha', 'ccas d’alpha'],
    places: 5,
  })
  expect(others).toEqual([])
  expect(actorSlug(' Été & Cie (SARL) ')).toBe('ete-cie-sarl')
})

test('the page of an actor has all its published places, and no other', async () => {
  const page = await read('/lieux/acteurs/ccas-d-alpha')

  expect(page).toContain('2 lieux')
  for (const name of ['Médiathèque', 'Bus']) expect(page).toContain(name)
  for (const name of ['Brouillon', 'Ailleurs', 'Seul']) expect(page).not.toContain(name)
  expect((await app().get('/lieux/acteurs/nobody-known')).status).toBe(404)
})

test('the sheet of a place leads to its actor, which is found by a word of its name', async () => {
  expect(await read(placeUrl('0190a000-0000-7000-8000-000000000001' as PlaceId))).toContain(
    'href="/lieux/acteurs/ccas-d-alpha"',
  )
  const found = await read('/lieux/acteurs?nom=communaute')
  expect(found).toContain('Communauté du Val')
  expect(found).not.toContain('ccas-d-alpha')
})

test('other software asks for the places of an actor, by its name or its word; nobody known is refused', async () => {
  const total = async (acteur: string): Promise<unknown> => {
    const { status, html } = await app().get(`/api/lieux?acteur=${encodeURIComponent(acteur)}`)
    return status === 200 ? (JSON.parse(html) as { total: number }).total : status
  }

  expect(await total('CCAS d’Alpha')).toBe(2)
  expect(await total('communaute-du-val')).toBe(1)
  expect(await total('personne')).toBe(400)
})

test('whoever comes without a name finds no actor', async () => {
  await db.undone({ door: 'visitor' }, async (errand) => {
    expect(await findActor(errand.db, ' — ')).toBeUndefined()
  })
})

async function read(path: string): Promise<string> {
  const { status, html } = await app().get(path)
  expect(status).toBe(200)
  return html
}
