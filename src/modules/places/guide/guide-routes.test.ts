import { beforeEach, expect, test } from 'vitest'
import { query } from '#platform/db/db.ts'
import type { Asker } from '#platform/db/errand.ts'
import { type Answer, type Database, testApp } from '#test/support/app.ts'
import { testDatabase } from '#test/support/database.ts'
import { readPdf } from '#test/support/pdf/read-pdf.ts'
import { insertPlaces } from '../keep/place-store.ts'
import type { KeptPlace } from '../kept-place.ts'
import type { PlaceCommune, PlaceId } from '../place.ts'
import { bus, library, village } from './sample-guide.ts'

const db = testDatabase<Database>()
const app = testApp(db)
const agent: Asker = { door: 'agent', organisationId: library.keeper, role: 'manager' }

beforeEach(async () => {
  for (const table of ['place_alias', 'place_hours', 'place_closure', 'place_stop', 'place'] as const) {
    await query(db.owner.db).deleteFrom(table).execute()
  }
})

test('the guide of a commune is asked for by its name, and holds its places and the bus that stops there', async () => {
  await given(library, village, bus)

  const chosen = await app().get('/lieux/guide?commune=b%C3%AAta-sur-rive&besoin=')
  expect(chosen).toMatchObject({ status: 303, location: '/lieux/guide/papier?commune=99002' })

  const { status, html } = await app().get(chosen.location ?? '')
  expect(status).toBe(200)
  expect(textOf(html)).toContain('1. Point numérique de Bêta')
  expect(textOf(html)).toContain('Bêta-sur-Rive, Place du Marché')
  expect(textOf(html)).not.toMatch(/Médiathèque des Tilleuls|Quai du Port/)
})

test('a commune comes with those it shares its services with, and with no other', async () => {
  await given(
    at(1, 'Maison de Bourges', { name: 'Bourges', postalCode: '18000', code: '18033' }),
    at(2, 'Maison de Saint-Doulchard', { name: 'Saint-Doulchard', postalCode: '18230', code: '18205' }),
    at(3, 'Maison de Vierzon', { name: 'Vierzon', postalCode: '18100', code: '18279' }),
  )
  const chosen = await app().get('/lieux/guide?commune=bourges&epci=oui&besoin=')
  expect(chosen.location).toBe('/lieux/guide/papier?commune=18033&epci=oui')

  const text = textOf((await app().get(chosen.location ?? '')).html)
  expect(text).toContain('Intercommunalité : CA Bourges Plus')
  expect(text).toMatch(/1\. Maison de Bourges.*2\. Maison de Saint-Doulchard/)
  expect(text).not.toContain('Vierzon')
})

test('the guide of Lyon holds what is said to be in its arrondissements', async () => {
  await given(at(1, 'Maison du troisième', { name: 'Lyon', postalCode: '69003', code: '69383' }))
  expect(textOf((await app().get('/lieux/guide/papier?commune=69123')).html)).toContain('Maison du troisième')
})

test('a guide may be made for one need', async () => {
  await given(library, village, bus)
  const text = textOf((await app().get('/lieux/guide/papier?besoin=demarches')).html)
  expect(text).toMatch(/1\. Médiathèque des Tilleuls.*2\. Bus numérique/)
  expect(text).not.toContain('Point numérique de Bêta')
})

test('places that are hidden, closed or not yet published are in no guide', async () => {
  await given(village, { ...library, status: 'hidden' }, { ...bus, status: 'draft' })
  const text = textOf((await app().get('/lieux/guide/papier')).html)
  expect(text).toContain('1. Point numérique de Bêta')
  expect(text).not.toMatch(/Tilleuls|Bus numérique/)
})

test('several communes of one name are offered, and the choice comes back as one', async () => {
  const several = await app().get('/lieux/guide?commune=saint-denis&besoin=')
  expect(several.status).toBe(200)
  expect(several.html).toContain('value="Saint-Denis (93200)"')
  const chosen = await app().get('/lieux/guide?commune=Saint-Denis+(93200)&besoin=')
  expect(chosen.location).toBe('/lieux/guide/papier?commune=93066')
})

test.each([
  ['/lieux/guide?commune=zzz&besoin=', 'Nous ne trouvons pas cette commune'],
  ['/lieux/guide/papier?commune=00000', 'Nous ne trouvons pas cette commune'],
  ['/lieux/guide/papier?besoin=materiel', 'Aucun lieu de l’annuaire'],
])('%s: the form comes back and says why', async (path, sentence) => {
  await given(library)
  const { status, html } = await app().get(path)
  expect(status).toBe(422)
  expect(textOf(html)).toContain(sentence)
  expect(html).toContain('name="commune"')
})

test('a guide of more than 200 places is not made, and one of 200 is', async () => {
  const many = Array.from({ length: 200 }, (_, rank) => at(rank + 10, `Lieu ${rank}`, village.facts.commune))
  await given(...many)
  expect((await app().get('/lieux/guide/papier')).status).toBe(200)

  await given(library)
  const { status, html } = await app().get('/lieux/guide/papier')
  expect(status).toBe(422)
  expect(textOf(html)).toContain('plus de 200 lieux')
})

test('the PDF is of the same places, in the language of the reader as far as its letters go', async () => {
  await given(library, bus)
  const english = await pdfAt('/lieux/guide/guide.pdf?commune=99001&langue=en')
  expect(english.language).toBe('en-GB')
  expect(english.root.text).toContain('Guide: find help near you')

  const arabic = await pdfAt('/lieux/guide/guide.pdf?commune=99001&langue=ar')
  expect(arabic.language).toBe('fr-FR')
  expect(arabic.bookmarks).toEqual(
    english.bookmarks.with(2, 'Qui passe près de chez vous').with(4, 'Trouver selon votre besoin'),
  )
})

test('a PDF that has not changed is not made nor sent again; a place that changes makes another', async () => {
  await given(library)
  const path = '/lieux/guide/guide.pdf?commune=99001'
  const first = await app().fetch(new Request(`http://127.0.0.1:3000${path}`))
  const etag = first.headers.get('etag') ?? ''
  const again = await conditional(path, etag)
  const large = await conditional(`${path}&grand=oui`, etag)
  const english = await conditional(`${path}&langue=en`, etag)
  await query(db.owner.db)
    .updateTable('place')
    .set({ phones: ['+33199001299'] })
    .execute()
  const changed = await conditional(path, etag)

  expect(first.headers.get('cache-control')).toBe('private, no-cache')
  expect([again, large, english, changed].map(({ status }) => status)).toEqual([304, 200, 200, 200])
})

test('the same bytes serve two who ask for the same guide', async () => {
  await given(library, bus)
  const asked = async (): Promise<Buffer> => {
    const request = new Request('http://127.0.0.1:3000/lieux/guide/guide.pdf?commune=99001')
    return Buffer.from(await (await app().fetch(request)).arrayBuffer())
  }
  db.setClock('2026-03-03T09:00:00Z')
  const one = await asked()
  db.setClock('2026-03-03T09:20:00Z')
  const other = await asked()

  expect(other.equals(one)).toBe(true)
})

test('who asks for very many PDFs waits, is told so, and still reads the page', async () => {
  await given(library)
  db.setClock('2026-03-04T09:00:00Z')
  const statuses: number[] = []
  for (let times = 0; times < 31; times += 1)
    statuses.push((await app().get('/lieux/guide/guide.pdf?commune=99001')).status)
  const refused = await app().get('/lieux/guide/guide.pdf?commune=99001')

  expect(statuses).toEqual([...Array.from({ length: 30 }, () => 200), 429])
  expect(textOf(refused.html)).toContain('Attendez cinq minutes')
  expect(refused.headers.get('retry-after')).toBe('300')
  expect((await app().get('/lieux/guide/papier?commune=99001')).status).toBe(200)

  db.setClock('2026-03-04T09:06:00Z')
  expect((await app().get('/lieux/guide/guide.pdf?commune=99001')).status).toBe(200)
})

test('where there is no guide there is no PDF, and the page says why', async () => {
  const { status, location } = await app().get('/lieux/guide/guide.pdf?besoin=demarches')
  expect({ status, location }).toEqual({ status: 303, location: '/lieux/guide/papier?besoin=demarches' })
})

async function given(...places: readonly KeptPlace[]): Promise<void> {
  await db.kept(agent, (errand) => insertPlaces(errand.db, errand, places))
}

function at(number: number, name: string, commune: PlaceCommune): KeptPlace {
  const id = `0190a000-0000-7000-8000-${`${number}`.padStart(12, '0')}` as PlaceId
  return { ...village, id, facts: { ...village.facts, name, commune } }
}

async function conditional(path: string, etag: string): Promise<Response> {
  return app().fetch(new Request(`http://127.0.0.1:3000${path}`, { headers: { 'if-none-match': etag } }))
}

async function pdfAt(path: string): Promise<ReturnType<typeof readPdf>> {
  const response = await app().fetch(new Request(`http://127.0.0.1:3000${path}`))
  expect(response.headers.get('content-type')).toBe('application/pdf')
  return readPdf(Buffer.from(await response.arrayBuffer()))
}

function textOf(html: Answer['html']): string {
  const [, main = ''] = /<main[^>]*>([\s\S]*)<\/main>/.exec(html) ?? []
  return main.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
}
