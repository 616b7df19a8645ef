import { beforeAll, expect, test } from 'vitest'
import type { OrganisationId } from '#kernel/ids.ts'
import { query } from '#platform/db/db.ts'
import type { Asker } from '#platform/db/errand.ts'
import { type Database, testApp } from '#test/support/app.ts'
import { testDatabase } from '#test/support/database.ts'
import { anOrganisation } from '#test/support/people-of-the-house.ts'
import { findPlace, insertPlaces, updatePlace } from '../keep/place-store.ts'
import type { KeptPlace } from '../kept-place.ts'
import { duplicatesUrl, placeUrl } from '../urls.ts'
import { aLibrary } from './a-library.ts'
import { findMatches } from './matching/find-matches.ts'

const db = testDatabase<Database>()
const app = testApp(db)
let keeper: OrganisationId
let ranks = 0

beforeAll(async () => {
  keeper = await anOrganisation(db)
})

test('nobody but who answers for the directory looks at duplicates', async () => {
  const { pairPath } = await aPair()
  for (const role of ['mediator', 'reception', 'social-worker', 'data-protection-officer'] as const) {
    const session = await app().signIn(role, keeper)
    for (const path of [duplicatesUrl, pairPath, `${duplicatesUrl}/reunions`]) {
      expect((await app().get(path, session)).status).toBe(403)
    }
    expect((await app().post(`${pairPath}/decision`, { decision: 'same' }, session)).status).toBe(403)
    expect((await app().post(`${duplicatesUrl}/recherche`, {}, session)).status).toBe(403)
  }
})

test('the pair says what differs and which word is kept', async () => {
  const { pairPath } = await aPair()
  const page = await app().get(pairPath, await app().signIn('manager', keeper))

  expect(page.status).toBe(200)
  expect(page.html).toMatch(/<mark[^>]*>Médiathèque/)
  expect(page.html).toContain('retenu')
  for (const key of ['R', 'D', 'P']) expect(page.html).toContain(`aria-keyshortcuts="${key}"`)
})

test('the same answer sent twice is one merge, and the old address leads to the place that stays', async () => {
  const { one, other, pairPath } = await aPair()
  const session = await app().signIn('manager', keeper)
  const fields = { ...versions(one, other), decision: 'same', request_id: db.surroundings.newId() }

  const answers = [
    await app().post(`${pairPath}/decision`, fields, session),
    await app().post(`${pairPath}/decision`, fields, session),
  ]

  expect(answers.map(({ status }) => status)).toEqual([303, 303])
  const [first, second] = answers.map(({ location }) => mergeIn(location))
  expect(second).toBe(first)
  const sheet = await app().get(placeUrl(other.id))
  expect([sheet.location, sheet.html].join(' ')).toContain(one.id)
})

test('a sheet corrected meanwhile is shown again, and nothing is merged', async () => {
  const { one, other, pairPath } = await aPair()
  const session = await app().signIn('manager', keeper)
  await db.kept(manager(), async (errand) => {
    await updatePlace(errand.db, errand.newId, { ...one, locks: ['name'] })
  })

  const answer = await app().post(
    `${pairPath}/decision`,
    { ...versions(one, other), decision: 'same' },
    session,
  )

  expect(answer.status).toBe(409)
  expect(answer.html).toContain('Une des fiches a changé')
  expect((await placeOf(other))?.status).toBe('published')
})

test('whoever answers after somebody else is told, and changes nothing', async () => {
  const { one, other, pairPath } = await aPair()
  const [first, second] = [await app().signIn('manager', keeper), await app().signIn('administrator', keeper)]
  await app().post(`${pairPath}/decision`, { ...versions(one, other), decision: 'different' }, first)

  const late = await app().post(`${pairPath}/decision`, { ...versions(one, other), decision: 'same' }, second)

  expect(late.location).toContain('trop-tard')
  expect((await placeOf(other))?.status).toBe('published')
  expect((await app().get(pairPath, second)).status).toBe(404)
})

test('a merge is parted from its page, once', async () => {
  const { one, other, pairPath } = await aPair()
  const session = await app().signIn('administrator', keeper)
  const merged = await app().post(
    `${pairPath}/decision`,
    { ...versions(one, other), decision: 'same' },
    session,
  )
  const path = `${duplicatesUrl}/reunions/${mergeIn(merged.location)}`
  expect((await app().get(path, session)).html).toContain('Séparer les deux fiches')

  expect((await app().post(`${path}/separation`, {}, session)).location).toContain('separees')
  expect((await app().post(`${path}/separation`, {}, session)).status).toBe(409)
  expect((await placeOf(other))?.facts).toEqual(other.facts)
})

test('a search that is asked for is a job of the organisation that asks', async () => {
  const session = await app().signIn('manager', keeper)

  const asked = await app().post(`${duplicatesUrl}/recherche`, {}, session)

  expect(asked.location).toBe(`${duplicatesUrl}?fait=recherche`)
  const { rows } = await db.owner.pool.query(
    `select key from graphile_worker.jobs where task_identifier = 'places.find-duplicates'`,
  )
  expect(rows).toEqual([{ key: `places.find-duplicates ${keeper}` }])
})

interface APair {
  readonly one: KeptPlace
  readonly other: KeptPlace
  readonly pairPath: string
}

/** Two sheets of one library, told by the same producer, somewhere no other test has put one. */
async function aPair(): Promise<APair> {
  ranks += 2
  const place = (rank: number, name: string): KeptPlace =>
    aLibrary(rank, {
      keeper,
      facts: {
        name,
        commune: { name: `Commune ${ranks}`, postalCode: String(10_000 + ranks) },
        position: { latitude: 44 + ranks / 10, longitude: 2, precision: 'address' },
      },
    })
  const pair = [place(ranks, 'Médiathèque du Moulin'), place(ranks + 1, 'Bibliothèque du Moulin')] as const
  await db.kept(manager(), (errand) => insertPlaces(errand.db, errand, pair))
  await findMatches((work) => db.kept({ door: 'system', organisationId: keeper }, work))
  const { id } = await query(db.owner.db)
    .selectFrom('place_match')
    .select('id')
    .where('one_id', '=', pair[0].id)
    .executeTakeFirstOrThrow()
  return { one: pair[0], other: pair[1], pairPath: `${duplicatesUrl}/${id}` }
}

function manager(): Asker {
  return { door: 'agent', organisationId: keeper, role: 'manager' }
}

function versions(...places: readonly KeptPlace[]): Readonly<Record<string, string>> {
  return Object.fromEntries(places.map(({ id, version }) => [`version_${id}`, String(version)]))
}

function mergeIn(location: string | null): string | null {
  return new URL(location ?? '', 'http://here').searchParams.get('reunion')
}

function placeOf({ id }: KeptPlace): Promise<KeptPlace | undefined> {
  return db.kept(manager(), (errand) => findPlace(errand.db, id))
}
