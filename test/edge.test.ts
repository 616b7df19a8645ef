import { expect, test } from 'vitest'
import { testApp } from '#test/support/app.ts'
import { testDatabase } from '#test/support/database.ts'
import { anOrganisation } from '#test/support/people-of-the-house.ts'
import type { Database } from '../src/main/database.ts'

const db = testDatabase<Database>()
const app = testApp(db)

test('a page that does not exist says so in the language of the reader', async () => {
  const french = await app().get('/nulle-part')
  expect(french.status).toBe(404)
  expect(french.html).toContain('Cette page n’existe pas')
  expect((await app().get('/nulle-part?langue=ar')).html).toContain('dir="rtl"')
})

test('pages are never kept, load nothing from elsewhere and cannot be framed', async () => {
  const { headers } = await app().get('/nulle-part')
  expect(headers.get('cache-control')).toBe('no-store')
  expect(headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(headers.get('content-security-policy')).not.toContain('unsafe')
  expect(headers.get('x-frame-options')).toBe('DENY')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
})

test('a form sent from another site is refused', async () => {
  const answer = await app().fetch(
    new Request('http://127.0.0.1:3000/langue', {
      method: 'POST',
      body: new URLSearchParams({ langue: 'en' }),
      headers: { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' },
    }),
  )
  expect(answer.status).toBe(403)
})

test('a form larger than half a megabyte is refused in words', async () => {
  const answer = await app().post('/langue', { text: 'a'.repeat(600_000) })
  expect(answer.status).toBe(413)
  expect(answer.html).toContain('C’est trop long')
})

test('an agent page sends who is not signed in to the sign-in page, and back', async () => {
  const answer = await app().get('/personnes?q=martin')
  expect(answer.status).toBe(303)
  expect(answer.location).toBe('/connexion?retour=%2Fpersonnes%3Fq%3Dmartin')
})

test('a form sent after the session ended comes back whole', async () => {
  const answer = await app().post('/personnes', { name: 'Fatou', note: 'à rappeler' })
  expect(answer.status).toBe(401)
  expect(answer.html).toContain('value="à rappeler"')
})

test('a role that a page is not for is told so', async () => {
  const volunteer = await app().signIn('volunteer', await anOrganisation(db))
  expect((await app().get('/equipe', volunteer)).status).toBe(403)
})

test('what agents and partners read is said to be French, whatever was read last on the computer', async () => {
  const organisationId = await anOrganisation(db)
  const agent = await app().signIn('mediator', organisationId)
  const cookie = `${agent.cookie}; cote_language=ar`
  const read = async (path: string): Promise<string> =>
    (await app().fetch(new Request(`http://127.0.0.1:3000${path}`, { headers: { cookie } }))).text()
  for (const path of ['/personnes', '/repondre', '/repondre?langue=en']) {
    expect(await read(path), path).toContain('<html lang="fr" dir="ltr"')
  }
  const stranger = { headers: { cookie: 'cote_language=ar' } }
  const door = await app().fetch(new Request('http://127.0.0.1:3000/connexion', stranger))
  expect(await door.text()).toContain('<html lang="fr" dir="ltr"')
  expect(await read('/lieux')).toContain('<html lang="ar" dir="rtl"')
})
