import { beforeAll, expect, test } from 'vitest'
import { query } from '#platform/db/db.ts'
import { aKeptPlace } from '#modules/places/a-kept-place.ts'
import { insertPlaces } from '#modules/places/keep/place-store.ts'
import { kioskListUrl, kioskPlaceUrl } from '#modules/places/urls.ts'
import { aSite, type ASite } from './support/a-site.ts'
import { type Database, testApp } from './support/app.ts'
import { testDatabase } from './support/database.ts'

const db = testDatabase<Database>()
const app = testApp(db)
const commune = { name: 'Alpha', postalCode: '99000', code: '99001' }
const annexe = aKeptPlace(1, {
  facts: {
    name: 'Annexe',
    street: '4 rue des Prés',
    commune,
    position: { latitude: 47.1, longitude: 2, precision: 'address' },
  },
})
const station = aKeptPlace(2, {
  facts: {
    name: 'Gare',
    street: '1 place de la Gare',
    commune,
    position: { latitude: 47.1, longitude: 2.01, precision: 'address' },
  },
})

let site: ASite

beforeAll(async () => {
  site = await aSite(db)
  const { organisationId } = site.site
  const ours = [annexe, station].map((place) => ({ ...place, keeper: organisationId }))
  await db.kept({ ...site.asAgent(), role: 'manager' }, (errand) => insertPlaces(errand.db, errand, ours))
})

test('a kiosk counts distances and prints the way from where its site stands', async () => {
  await query(db.owner.db).updateTable('site').set({ address: '4 rue des Prés 99000 Alpha' }).execute()

  expect(await atKiosk(kioskListUrl)).toMatch(/Annexe[^]* · ici<[^]*Gare[^]*à.750.m/)
  expect(await atKiosk(kioskPlaceUrl(station.id))).toMatch(/Vous partez de.: 4 rue des Prés, Alpha/)
})

test('a site without an address stands at the address of the town', async () => {
  await query(db.owner.db).updateTable('site').set({ address: null }).execute()

  expect(await atKiosk(kioskPlaceUrl(station.id))).not.toContain('rue des Prés')
})

async function atKiosk(path: string): Promise<string> {
  const { html } = await app().get(`${path}?borne=/borne/${site.site.id}&langue=fr`)
  return html
}
