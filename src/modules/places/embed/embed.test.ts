import { beforeEach, expect, test } from 'vitest'
import { query } from '#platform/db/db.ts'
import type { Asker } from '#platform/db/errand.ts'
import { type Database, testApp } from '#test/support/app.ts'
import { testDatabase } from '#test/support/database.ts'
import { bus, library, village } from '../guide/sample-guide.ts'
import { insertPlaces } from '../keep/place-store.ts'

const sites = ['https://www.alpha.example', 'https://agglo.example:8443']

const db = testDatabase<Database>()
const closed = testApp(db)
const open = testApp(db, { environment: { EMBEDDING_SITES: sites.join(', ') } })
const agent: Asker = { door: 'agent', organisationId: library.keeper, role: 'manager' }

beforeEach(async () => {
  for (const table of ['place_alias', 'place_hours', 'place_closure', 'place_stop', 'place'] as const) {
    await query(db.owner.db).deleteFrom(table).execute()
  }
  await db.kept(agent, (errand) => insertPlaces(errand.db, errand, [library, village, bus]))
})

test('without a site named, the list is framed by nobody', async () => {
  const { status, headers } = await closed().get('/lieux/integre')
  expect(status).toBe(200)
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
  expect(headers.get('x-frame-options')).toBe('DENY')
})

test('the sites that were named frame the list, and the rest of its policy stays', async () => {
  const { headers } = await open().get('/lieux/integre?ou=Alpha')
  const policy = headers.get('content-security-policy') ?? ''
  expect(policy).toContain('frame-ancestors https://www.alpha.example https://agglo.example:8443')
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toContain('unsafe')
  expect(headers.get('x-frame-options')).toBeNull()
})

test.each(['/lieux', '/lieux/guide', '/connexion', '/lieux/integre/', `/lieux/${library.id}`])(
  'no site frames %s',
  async (path) => {
    const { headers } = await open().get(path)
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('x-frame-options')).toBe('DENY')
  },
)

test('the list has no script, no cookie, and opens each place in a page of its own', async () => {
  const { html, headers } = await open().get('/lieux/integre?besoin=demarches&langue=en')
  expect(html).toContain(`href="/lieux/${library.id}?langue=en"`)
  expect(html).not.toContain(village.id)
  expect(html).not.toMatch(/<script|<form|<nav class="languages"/)
  expect(
    [...html.matchAll(/<a [^>]*href="\/lieux\/[^>]*>/g)].every(([link]) => link.includes('_blank')),
  ).toBe(true)
  expect(headers.get('set-cookie')).toBeNull()
})
