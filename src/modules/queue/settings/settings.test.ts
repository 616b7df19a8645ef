import { v7 } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import { type ASite, aSite } from '#test/support/a-site.ts'
import { testDatabase } from '#test/support/database.ts'
import { hiddenFields } from '#test/support/hidden-fields.ts'
import { mounted, type Page } from '#test/support/mounted.ts'
import type { Tables } from '../queue-options.ts'
import { queueRoutes, hallRoutes } from '../index.ts'
import { listCounters, listServices } from '../site-store.ts'
import type { Counter, Service, SiteId } from '../site.ts'

const db = testDatabase<Tables>()
const routes = queueRoutes({ live: { stream: () => new Response('live') }, publicUrl: 'http://here' })
const hall = hallRoutes({ publicUrl: 'http://here' })
let house: ASite
let place: string

const week = {
  lundi: '9h-12h et 13h30-17h',
  mardi: '0h-24h',
  mercredi: '0h-24h',
  jeudi: '0h-24h',
  vendredi: '0h-24h',
  samedi: '0h-24h',
  dimanche: '0h-24h',
}
const annexe = { nom: 'Annexe des Prés', ...week, fermetures: '25/12/2026', delai: '20' }
const letters = {
  lettre: 'C',
  nom_fr: 'Courrier',
  nom_ar: 'رسالة',
  pictogramme: 'letter',
  duree: '20',
  attente: '45',
  rang: '1',
}

beforeAll(async () => {
  house = await aSite(db)
  const added = await post('/file/reglages', annexe)
  place = added.location ?? ''
})

function post(path: string, fields: Record<string, string>): Promise<Page> {
  return mounted(db, routes).post(path, { request_id: v7(), ...fields }, manager())
}

function page(path: string): Promise<Page> {
  return mounted(db, routes).get(path, manager())
}

function manager() {
  return { ...house.asAgent(), role: 'manager' as const }
}

const siteId = (): SiteId => place.split('/')[2] as SiteId

const services = (): Promise<readonly Service[]> =>
  db.kept(manager(), (errand) => listServices(errand.db, siteId()))

const counters = (): Promise<readonly Counter[]> =>
  db.kept(manager(), (errand) => listCounters(errand.db, siteId()))

test('a place is added once however often its form is sent, and says its hours as they are kept', async () => {
  const request_id = v7()
  const asked = { ...annexe, nom: 'Bibliobus', request_id }
  const [one, two] = [await post('/file/reglages', asked), await post('/file/reglages', asked)]
  expect(one).toMatchObject({
    status: 303,
    location: expect.stringMatching(/^\/file\/[0-9a-f-]{36}\/reglages$/),
  })
  expect(two.location).toBe(one.location)
  const shown = await page(one.location ?? '')
  expect(shown.html).toContain('09:00 – 12:00, 13:30 – 17:00')
  expect(shown.html).toContain('25/12/2026')
})

test('a place keeps its own address, and gives it up for that of the town', async () => {
  const adresse = '4 rue des Prés 99000 Alpha'
  await post(place, { ...annexe, adresse })
  expect((await page(place)).html).toContain(`value="${adresse}"`)

  expect((await post(place, { ...annexe, adresse: 'x'.repeat(201) })).html).toContain('200 signes au plus')
  await post(place, annexe)
  expect((await page(place)).html).not.toContain(adresse)
})

test('hours nobody can read are sent back as they were typed, with the way to write them', async () => {
  const again = await post(place, { ...annexe, lundi: 'le matin', nom: '' })
  expect(again.status).toBe(422)
  expect(again.html).toContain('value="le matin"')
  expect(again.html).toContain('9h-12h, 13h30-17h')
  expect(again.html).toContain('Écrivez un nom.')
})

test('a service is offered at the kiosk in its languages, in the order chosen, and no longer once withdrawn', async () => {
  expect(await post(`${place}/services/nouveau`, letters)).toMatchObject({ status: 303 })
  expect(
    await post(`${place}/services/nouveau`, { ...letters, lettre: 'd', nom_fr: 'Démarche' }),
  ).toMatchObject({
    status: 303,
  })
  expect((await services()).map(({ letter, label }) => [letter, label.fr, label.ar])).toEqual([
    ['D', 'Démarche', 'رسالة'],
    ['C', 'Courrier', 'رسالة'],
  ])
  const kiosk = await mounted(db, hall).get(`/borne/${siteId()}/service?langue=fr`, house.asSite())
  expect(kiosk.html).toMatch(/Démarche[^]*Courrier/)

  const [first, second] = await services()
  await post(`${place}/services/${first!.id}`, { ...letters, lettre: 'Z', nom_fr: 'Démarche', rang: '2' })
  expect((await services()).map(({ letter }) => letter)).toEqual(['C', 'D'])
  await post(`${place}/services/${second!.id}/retrait`, {})
  expect((await services()).map(({ letter }) => letter)).toEqual(['D'])
})

test('two services never share a letter, two counters never share a number', async () => {
  const wish = { ...letters, lettre: 'Q' }
  await post(`${place}/services/nouveau`, wish)
  const twice = await post(`${place}/services/nouveau`, { ...wish, nom_fr: 'Autre chose' })
  expect(twice.status).toBe(422)
  expect(twice.html).toContain('Un autre service a déjà cette lettre.')
  expect(twice.html).toContain('value="Autre chose"')

  const counter = { numero: '7', nom: '', voix: 'bureau', direction: 'left' }
  expect(await post(`${place}/guichets/nouveau`, counter)).toMatchObject({ status: 303 })
  expect((await post(`${place}/guichets/nouveau`, counter)).html).toContain('a déjà ce numéro')
  expect((await counters()).map(({ label, direction }) => [label, direction])).toEqual([['Bureau 7', 'left']])
})

test('whoever goes back and changes it again is heard; the form of a new one, sent twice, adds one', async () => {
  const request_id = v7()
  const service = { ...letters, lettre: 'M', request_id }
  for (const _ of ['sent', 'sent again']) {
    expect(await post(`${place}/services/nouveau`, service)).toMatchObject({ status: 303 })
  }
  const [own] = (await services()).filter(({ letter }) => letter === 'M')
  for (const nom_fr of ['Mairie', 'Mairie et impôts']) {
    await post(`${place}/services/${own!.id}`, { ...service, nom_fr })
    expect((await services()).filter(({ letter }) => letter === 'M').map(({ label }) => label.fr)).toEqual([
      nom_fr,
    ])
  }

  const counter = { numero: '12', nom: 'Accueil', voix: 'bureau', direction: 'left', request_id }
  for (const _ of ['sent', 'sent again']) {
    expect(await post(`${place}/guichets/nouveau`, counter)).toMatchObject({ status: 303 })
  }
  const [desk] = (await counters()).filter(({ number }) => number === 12)
  for (const nom of ['Grand accueil', 'Petit accueil']) {
    await post(`${place}/guichets/${desk!.id}`, { ...counter, nom })
    expect((await counters()).filter(({ number }) => number === 12).map(({ label }) => label)).toEqual([nom])
  }
})

test('two managers at once, or one who goes back: what both changed is shown, nothing is overwritten unseen', async () => {
  await post(`${place}/guichets/nouveau`, { numero: '31', nom: 'Aile', voix: 'bureau', direction: 'left' })
  const [desk] = (await counters()).filter(({ number }) => number === 31)
  const own = `${place}/guichets/${desk!.id}`
  const seen = hiddenFields((await page(own)).html)
  const first = { ...seen, numero: '31', nom: 'Aile sud', voix: 'guichet', direction: 'left' }
  expect((await post(own, first)).status).toBe(303)
  // The same press twice is the same wish.
  expect((await post(own, first)).status).toBe(303)
  const late = await post(own, {
    ...seen,
    numero: '31',
    nom: 'Aile nord',
    voix: 'bureau',
    direction: 'right',
  })
  expect(late.status).toBe(409)
  expect(late.html).toContain('Changé entre-temps')
  expect(late.html).toContain('« Aile sud »')
  expect(late.html).toContain('value="Aile nord"')
  const read = (): Promise<unknown> => counters().then((all) => all.find(({ id }) => id === desk!.id))
  expect(await read()).toMatchObject({ label: 'Aile sud', speakAs: 'guichet', direction: 'left' })
  // What she left as it was takes what the other chose.
  const chosen = { ...hiddenFields(late.html), numero: '31', nom: 'Aile nord', direction: 'right' }
  expect((await post(own, { ...chosen, voix: 'guichet' })).status).toBe(303)
  expect(await read()).toMatchObject({ label: 'Aile nord', speakAs: 'guichet', direction: 'right' })
})

test('two managers who change two different things of a place or a service both save', async () => {
  await post(`${place}/services/nouveau`, { ...letters, lettre: 'V' })
  const [own] = (await services()).filter(({ letter }) => letter === 'V')
  const url = `${place}/services/${own!.id}`
  const seen = hiddenFields((await page(url)).html)
  const rang = String((await services()).findIndex(({ id }) => id === own!.id) + 1)
  const sent = { ...letters, ...seen, rang }
  expect((await post(url, { ...sent, duree: '35' })).status).toBe(303)
  expect((await post(url, { ...sent, attente: '90' })).status).toBe(303)
  const [kept] = (await services()).filter(({ letter }) => letter === 'V')
  expect(kept).toMatchObject({ priorMinutes: 35, targetWaitMinutes: 90 })
  const seenPlace = hiddenFields((await page(place)).html)
  const shown = { ...annexe, lundi: '09:00 – 12:00, 13:30 – 17:00', ...seenPlace }
  expect((await post(place, { ...shown, delai: '45' })).status).toBe(303)
  expect((await post(place, { ...shown, delai: '50' })).status).toBe(409)
})

test('a counter where somebody sits is not taken away', async () => {
  const own = `/file/${house.site.id}/reglages/guichets/${house.counters[0]!.id}`
  await mounted(db, routes).post(
    `/file/${house.site.id}/guichet`,
    { request_id: v7(), guichet: house.counters[0]!.id, services: [house.service.id] },
    house.asAgent(),
  )
  const refused = await post(`${own}/retrait`, {})
  expect(refused.status).toBe(422)
  expect(refused.html).toContain('elle doit d’abord le fermer')
})

test('what is not there, and what another house has, look the same', async () => {
  const other = await aSite(db)
  expect((await page(`/file/${other.site.id}/reglages`)).status).toBe(404)
  expect((await page(`${place}/services/${other.service.id}`)).status).toBe(404)
  expect((await page(`${place}/guichets/unknown`)).status).toBe(404)
})
