import { beforeAll, expect, test } from 'vitest'
import { languages } from '#kernel/language.ts'
import { type Database, testApp } from '#test/support/app.ts'
import { testDatabase } from '#test/support/database.ts'
import { unnamedTerritory } from '../territory/territory.ts'
import { recordTerritory } from '../territory/territory-store.ts'

const db = testDatabase<Database>()
const app = testApp(db)

const pages = ['/', '/aide', '/plan-du-site', '/accessibilite', '/mentions-legales', '/donnees-personnelles']

beforeAll(async () => {
  await db.kept({ door: 'system' }, (errand) =>
    recordTerritory(errand, {
      ...unnamedTerritory,
      ccasName: 'CCAS d’Alpha',
      phone: '04 00 00 00 00',
      publisher: 'CCAS d’Alpha',
      publicationDirector: 'Marie Dupont, présidente',
      host: 'Hébergement d’Alpha, 1 rue du Port, Alpha',
      privacyEmail: 'dpo@alpha.example',
    }),
  )
})

test.each(pages)('%s is served in every language, in its direction', async (page) => {
  for (const language of languages) {
    const { status, html } = await app().get(`${page}?langue=${language}`)
    expect(status, language).toBe(200)
    const lang = language === 'fr-simple' ? 'fr' : language
    expect(html).toContain(`<html lang="${lang}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`)
    expect(html).toContain('<h1>')
    expect(html, `${page} ${language} has a hole`).not.toMatch(/\{\w+\}|undefined|\[object/)
  }
})

test.each(pages)('%s carries the exact mention of the law with its link', async (page) => {
  expect((await app().get(page)).html).toMatch(/href="\/accessibilite"[^>]*>Accessibilité\s: non conforme</)
})

test('the declaration has the parts of the imposed format, in their order', async () => {
  const html = (await app().get('/accessibilite')).html.replaceAll('\u00a0', ' ')
  const parts = [
    'article 47 de la loi n° 2005-102',
    'État de conformité',
    'n’est pas conforme avec le référentiel général d’amélioration de l’accessibilité (RGAA)',
    'Résultats des tests',
    'Contenus non accessibles',
    'Établissement de cette déclaration',
    'Retour d’information et contact',
    'Voies de recours',
    'Libre réponse 71120',
  ]
  const places = parts.map((part) => html.indexOf(part))
  expect(places).not.toContain(-1)
  expect(places).toEqual([...places].sort((one, other) => one - other))
})

test('the legal notice says who publishes, who answers for it and who hosts it', async () => {
  const { html } = await app().get('/mentions-legales')
  for (const words of ['Éditeur', 'Directeur ou directrice de la publication', 'Marie Dupont', 'Hébergeur']) {
    expect(html).toContain(words)
  }
})

test('the privacy page says why, how long, through whom, and whom to write to', async () => {
  const { html } = await app().get('/donnees-personnelles')
  for (const words of ['Finalités', 'Durée de conservation', 'ous-traitant', 'mailto:dpo@alpha.example']) {
    expect(html).toContain(words)
  }
})

test('security.txt is fresh, plain and names a mailbox', async () => {
  const { html, headers } = await app().get('/.well-known/security.txt')
  expect(headers.get('content-type')).toContain('text/plain')
  expect(html).toContain('Contact: mailto:')
  expect(html).toContain('Expires: 2026-08-30T00:00:00Z')
})

test('a language chosen holds on the next page', async () => {
  const chosen = await app().get('/langue?langue=ar&retour=/aide')
  expect(chosen.location).toBe('/aide')
  expect(chosen.headers.get('set-cookie')).toMatch(/=ar;/)
})

test('there is no logo until the town gives one', async () => {
  expect((await app().get('/logo')).status).toBe(404)
  expect((await app().get('/')).html).not.toContain('<img')
})
