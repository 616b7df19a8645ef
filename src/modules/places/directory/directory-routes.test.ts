import { beforeAll, expect, test } from 'vitest'
import type { Role } from '#kernel/role.ts'
import { query } from '#platform/db/db.ts'
import type { Asker } from '#platform/db/errand.ts'
import { type Database, testApp } from '#test/support/app.ts'
import { testDatabase } from '#test/support/database.ts'
import { anOrganisation } from '#test/support/people-of-the-house.ts'
import { insertPlaces } from '../keep/place-store.ts'
import type { KeptPlace } from '../kept-place.ts'
import type { PlaceId } from '../place.ts'
import { library } from './page-samples.ts'

const db = testDatabase<Database>()
const app = testApp(db)
const idOf = (rank: number): PlaceId => `0190a000-0000-7000-8000-00000000000${rank}` as PlaceId

let ours: KeptPlace
let other: Awaited<ReturnType<typeof anOrganisation>>

beforeAll(async () => {
  const keeper = await anOrganisation(db)
  other = await anOrganisation(db)
  ours = { ...library, keeper }
  const agent: Asker = { door: 'agent', organisationId: keeper, role: 'manager' }
  await db.kept(agent, async (errand) => {
    const told = (rank: number, status: KeptPlace['status']) => ({ ...ours, id: idOf(rank), status })
    await insertPlaces(errand.db, errand, [ours, told(6, 'merged'), told(7, 'draft'), told(8, 'hidden')])
    await query(errand.db)
      .insertInto('place_alias')
      .values({
        id: idOf(6),
        organisation_id: keeper,
        place_id: ours.id,
        merged_at: errand.now,
        merged_by: null,
      })
      .execute()
  })
})

test.each(['/lieux/nulle-part', "/lieux/1'or'1", `/lieux/${idOf(5)}`, `/lieux/${idOf(5)}/trajet`])(
  'there is no place at %s',
  async (path) => {
    expect((await app().get(path)).status).toBe(404)
  },
)

test('a draft and a hidden place are nobody’s to read from outside', async () => {
  const answers = [await app().get(`/lieux/${idOf(7)}`), await app().get(`/lieux/${idOf(8)}`)]

  expect(answers.map(({ status }) => status)).toEqual([404, 404])
})

test.each(['', '/trajet'])(
  'the printed address of a merged place leads to the one that stands for it%s',
  async (part) => {
    const answer = await app().get(`/lieux/${idOf(6)}${part}?ou=Alpha`)

    expect([answer.status, answer.location]).toEqual([303, `/lieux/${ours.id}${part}?ou=Alpha`])
  },
)

test.each<[Role, boolean]>([
  ['mediator', true],
  ['manager', true],
  ['reception', false],
])('a %s of the house that keeps it is offered to correct a place: %s', async (role, isOffered) => {
  const own = await app().signIn(role, ours.keeper)
  const theirs = await app().signIn(role, other)

  expect((await app().get(`/lieux/${ours.id}`, own)).html.includes(`${ours.id}/correction`)).toBe(isOffered)
  expect((await app().get(`/lieux/${ours.id}`, theirs)).html).not.toContain(`${ours.id}/correction`)
})

test('whoever passes by is not offered to correct a place', async () => {
  expect((await app().get(`/lieux/${ours.id}`)).html).not.toContain(`${ours.id}/correction`)
})

test('an address that asks for words or pages without end is read as far as is reasonable', async () => {
  const asked = await app().get(`/lieux?page=999999999&mots=${'a'.repeat(3000)}`)

  expect(asked.status).toBe(200)
  expect(asked.html).toContain(`value="${'a'.repeat(200)}"`)
})
