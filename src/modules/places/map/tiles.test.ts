import { beforeAll, expect, test } from 'vitest'
import type { Asker } from '#platform/db/errand.ts'
import { type Database, testApp } from '#test/support/app.ts'
import { testDatabase } from '#test/support/database.ts'
import { bus, library, village } from '../guide/sample-guide.ts'
import { insertPlaces } from '../keep/place-store.ts'
import type { KeptPlace } from '../kept-place.ts'

const url = 'https://tuiles.example/{z}/{x}/{y}.png'

const db = testDatabase<Database>()
const plain = testApp(db)
const tiled = testApp(db, { environment: { MAP_TILES_URL: url, MAP_TILES_CREDIT: 'Alpha' } })
const agent: Asker = { door: 'agent', organisationId: library.keeper, role: 'manager' }
const position = { latitude: 47.08, longitude: 2.4, precision: 'address' } as const
const located: KeptPlace = { ...library, facts: { ...library.facts, position } }

const moving = ['/lieux', `/lieux/${library.id}`]
const still = [
  '/',
  `/lieux/${library.id}/trajet`,
  '/lieux/guide',
  '/lieux/guide/papier',
  '/lieux/borne',
  '/lieux/borne/liste',
  `/lieux/borne/${library.id}`,
  '/lieux/integre',
  '/api',
  '/api/lieux',
  '/connexion',
  '/lieux/nulle-part',
]

beforeAll(() => db.kept(agent, (errand) => insertPlaces(errand.db, errand, [located, village, bus])))

test.each(moving)('with tiles, the policy of %s names their server and no other', async (path) => {
  const { html, headers } = await tiled().get(path)

  expect(html).toContain(`data-tiles="${url}"`)
  expect(directive(headers, 'img-src')).toBe("img-src 'self' https://tuiles.example")
  expect(elsewhere(headers)).toEqual(['https://tuiles.example'])
})

test.each(still)('with tiles, the policy of %s names nobody', async (path) => {
  const { html, headers } = await tiled().get(path)

  expect(html).not.toContain('data-tiles')
  expect(elsewhere(headers)).toEqual([])
})

test.each([...moving, ...still])('without the setting, %s asks nothing of anybody else', async (path) => {
  const { html, headers } = await plain().get(path)

  expect(html).not.toContain('data-tiles')
  expect(elsewhere(headers)).toEqual([])
  expect(html).not.toMatch(/(?:\bsrc|srcset|data-module|data-look)="(?:https?:)?\/\//)
  expect(html).not.toMatch(/<link [^>]*href="(?:https?:)?\/\//)
})

function directive(headers: Headers, name: string): string | undefined {
  const policy = headers.get('content-security-policy') ?? ''
  return policy.split('; ').find((each) => each.startsWith(`${name} `))
}

function elsewhere(headers: Headers): readonly string[] {
  const policy = headers.get('content-security-policy') ?? ''
  expect(policy).toContain("default-src 'none'")
  return policy.match(/[a-z]+:[^ ;]*/g) ?? []
}
