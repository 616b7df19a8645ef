import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { roles } from '#kernel/role.ts'
import { query } from '#platform/db/db.ts'
import { type Session, testApp } from '#test/support/app.ts'
import { testDatabase } from '#test/support/database.ts'
import {
  aTownAndStranger,
  fingerprint,
  tablesWith,
  type TownAndStranger,
} from '#test/support/town-and-stranger.ts'
import { listRoutes } from '../src/main/app.tsx'
import type { Database } from '../src/main/database.ts'

const db = testDatabase<Database>()
const app = testApp(db)
let town: TownAndStranger
let names: readonly string[]
let keys: readonly string[]

beforeAll(async () => {
  town = await aTownAndStranger(db)
  names = await ccasNames()
  keys = await ccasKeys()
}, 120_000)

test('no route shows or changes anything of another organisation, whatever the role and the identifier', async () => {
  const before = await fingerprint(db, town)
  const wrong: string[] = []
  for (const role of roles) {
    const session = await app().signIn(role, town.stranger)
    for (const route of listRoutes(app().services)) {
      if (route.access.kind === 'everyone') continue
      for (const path of pathsOf(route.path)) {
        const answer =
          route.method === 'GET' ? await app().get(path, session) : await app().post(path, aForm(), session)
        if (answer.status >= 500) wrong.push(`${role} ${route.method} ${path}: ${answer.status}`)
        const leaked = names.find((name) => answer.html.includes(name))
        if (leaked) wrong.push(`${role} ${route.method} ${path}: shows a name of the other organisation`)
      }
    }
  }
  expect(wrong).toEqual([])
  expect(await fingerprint(db, town)).toEqual(before)
}, 600_000)

test('an agent of the organisation itself does see those names, so that not seeing them means something', async () => {
  const own: Session = await app().signIn('mediator', town.ccas)
  const pages = []
  for (const key of keys) {
    await app().post(`/personnes/${key}/motif`, { raison: 'replaces-colleague' }, own)
    pages.push(await app().get(`/personnes/${key}`, own))
  }
  expect(pages.some(({ html }) => names.some((name) => html.includes(name)))).toBe(true)
})

/** The route with each known identifier of the other organisation in each of its places. */
function pathsOf(route: string): readonly string[] {
  if (!route.includes(':')) return [route]
  return keys.map((key) => route.replaceAll(/:\w+(\{[^}]*\})?/g, key))
}

function aForm(): Record<string, string> {
  return { request_id: crypto.randomUUID(), retour: '/guichet', q: 'a', name: 'Fatou', note: 'bonjour' }
}

async function ccasNames(): Promise<readonly string[]> {
  const people = await query(db.owner.db)
    .selectFrom('person')
    .select(['first_names', 'usage_name'])
    .where('organisation_id', '=', town.ccas)
    .execute()
  return people.map((person) => `${person.first_names} ${person.usage_name}`)
}

/** Identifiers of the other organisation: one of each kind there is. */
async function ccasKeys(): Promise<readonly string[]> {
  const found: string[] = []
  for (const table of await tablesWith(db, 'id')) {
    if (!town.walled.includes(table)) continue
    const { rows } = await sql<{ id: string }>`select id::text as id from ${sql.table(table)}
      where organisation_id = ${town.ccas} limit 1`.execute(query(db.owner.db))
    if (rows[0] && !['journal_entry', 'event', 'consent_notice', 'eta_sample'].includes(table))
      found.push(rows[0].id)
  }
  return found
}
