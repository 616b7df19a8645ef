import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import type { AgentId, OrganisationId } from '#kernel/ids.ts'
import { roles } from '#kernel/role.ts'
import { query } from '#platform/db/db.ts'
import type { Asker } from '#platform/db/errand.ts'
import { type Session, testApp } from '#test/support/app.ts'
import { testDatabase } from '#test/support/database.ts'
import { aTown } from '#test/support/demo-town.ts'
import { listRoutes } from '../src/main/app.tsx'
import type { Database } from '../src/main/database.ts'

const db = testDatabase<Database>()
const app = testApp(db)
let ccas: OrganisationId
let stranger: OrganisationId
let walled: readonly string[]
let names: readonly string[]
let keys: readonly string[]
/** The directory of help: read at every door; written by its keeper only. */
const published = ['place', 'place_alias', 'place_hours', 'place_closure', 'place_stop']

beforeAll(async () => {
  const town = await aTown(db)
  ccas = town.ccas
  stranger = town.library
  walled = await tablesWith('organisation_id')
  await anImportOfPlaces()
  names = await ccasNames()
  keys = await ccasKeys()
}, 120_000)

test('no role of another organisation reads one row of any table', async () => {
  const seen: string[] = []
  for (const asker of strangers()) {
    await db.undone(asker, async (errand) => {
      for (const table of walled.filter((name) => !published.includes(name))) {
        const rows = await sql<{ count: number }>`select count(*)::int as count from ${sql.table(table)}
          where organisation_id = ${ccas}`
          .execute(query(errand.db))
          .catch(() => ({ rows: [] }))
        if ((rows.rows[0]?.count ?? 0) > 0) seen.push(`${asker.role} reads ${table}`)
      }
    })
  }
  expect(seen).toEqual([])
})

test('the town of this test holds rows in most tables, so that seeing none means something', async () => {
  const filled = await Promise.all(
    walled.map(async (table) => ((await countOf(table)) > 0 ? table : undefined)),
  )
  expect(filled.filter(Boolean).length).toBeGreaterThan(walled.length / 2)
})

test('no role of another organisation changes, deletes or plants a row', async () => {
  const before = await fingerprint()
  for (const asker of strangers()) {
    for (const table of walled) {
      for (const statement of [
        sql`update ${sql.table(table)} set organisation_id = ${stranger} where organisation_id = ${ccas}`,
        sql`delete from ${sql.table(table)} where organisation_id = ${ccas}`,
        sql`insert into ${sql.table(table)} select * from ${sql.table(table)} where organisation_id = ${ccas}`,
      ]) {
        await db.kept(asker, (errand) => statement.execute(query(errand.db))).catch(() => undefined)
      }
    }
  }
  expect(await fingerprint()).toEqual(before)
})

test('no route shows or changes anything of another organisation, whatever the role and the identifier', async () => {
  const before = await fingerprint()
  const wrong: string[] = []
  for (const role of roles) {
    const session = await app().signIn(role, stranger)
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
  expect(await fingerprint()).toEqual(before)
}, 600_000)

test('an agent of the organisation itself does see those names, so that not seeing them means something', async () => {
  const own: Session = await app().signIn('mediator', ccas)
  const pages = []
  for (const key of keys) {
    await app().post(`/personnes/${key}/motif`, { raison: 'replaces-colleague' }, own)
    pages.push(await app().get(`/personnes/${key}`, own))
  }
  expect(pages.some(({ html }) => names.some((name) => html.includes(name)))).toBe(true)
})

function strangers(): readonly Asker[] {
  const agentId = '0192f0c1-0000-7000-8000-0000000000aa' as AgentId
  return roles.map((role) => ({ door: 'agent', role, organisationId: stranger, agentId }))
}

/** The route with each known identifier of the other organisation in each of its places. */
function pathsOf(route: string): readonly string[] {
  if (!route.includes(':')) return [route]
  return keys.map((key) => route.replaceAll(/:\w+(\{[^}]*\})?/g, key))
}

function aForm(): Record<string, string> {
  return { request_id: crypto.randomUUID(), retour: '/guichet', q: 'a', name: 'Fatou', note: 'bonjour' }
}

async function tablesWith(column: string): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`select c.table_name as name from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and c.column_name = ${column} and t.table_type = 'BASE TABLE' order by 1`.execute(
    query(db.owner.db),
  )
  return rows.map(({ name }) => name)
}

async function countOf(table: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from ${sql.table(table)}
    where organisation_id = ${ccas}`.execute(query(db.owner.db))
  return rows[0]?.count ?? 0
}

/** One hash a table over every row of the other organisation. */
async function fingerprint(): Promise<Readonly<Record<string, string>>> {
  const prints: Record<string, string> = {}
  for (const table of walled) {
    const { rows } = await sql<{
      print: string
    }>`select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as print
      from ${sql.table(table)} t where organisation_id = ${ccas}`.execute(query(db.owner.db))
    prints[table] = rows[0]?.print ?? ''
  }
  return prints
}

async function ccasNames(): Promise<readonly string[]> {
  const people = await query(db.owner.db)
    .selectFrom('person')
    .select(['first_names', 'usage_name'])
    .where('organisation_id', '=', ccas)
    .execute()
  return people.map((person) => `${person.first_names} ${person.usage_name}`)
}

/** Identifiers of the other organisation: one of each kind there is. */
async function ccasKeys(): Promise<readonly string[]> {
  const found: string[] = []
  for (const table of await tablesWith('id')) {
    if (!walled.includes(table)) continue
    const { rows } = await sql<{ id: string }>`select id::text as id from ${sql.table(table)}
      where organisation_id = ${ccas} limit 1`.execute(query(db.owner.db))
    if (rows[0] && !['journal_entry', 'event', 'consent_notice', 'eta_sample'].includes(table))
      found.push(rows[0].id)
  }
  return found
}

async function anImportOfPlaces(): Promise<void> {
  const source = db.surroundings.newId()
  await sql`insert into place_source (id, organisation_id, name) values (${source}, ${ccas}, 'Producteur')`.execute(
    query(db.owner.db),
  )
  await sql`insert into place_row values
    (${ccas}, ${source}, '1', null, 'f', '{}', '[]', '2026-03-01', null)`.execute(query(db.owner.db))
  await sql`insert into place_import values
    (${db.surroundings.newId()}, ${ccas}, ${source}, 's', 1, 1, 0, 0, 0, 0, '{}', now(), null)`.execute(
    query(db.owner.db),
  )
  const upload = db.surroundings.newId()
  await sql`insert into place_upload (id, organisation_id, source_name, file_name, state, sent_at, sent_by)
    values (${upload}, ${ccas}, 'Producteur', 'lieux.csv', 'mapping', now(), ${upload})`.execute(
    query(db.owner.db),
  )
  await sql`insert into place_upload_piece values (${upload}, ${ccas}, 0, 'a')`.execute(query(db.owner.db))
  await sql`insert into place_upload_finding values (${upload}, ${ccas}, 1, 'created', '{}')`.execute(
    query(db.owner.db),
  )
  await sql`insert into place_merge (id, organisation_id, kept_id, gone_id, gone_status, kept_before, kept_after,
      moved_rows, merged_at)
    select ${db.surroundings.newId()}, organisation_id, one_id, other_id, 'published', '{}', '{}', '[]', now()
    from place_match where organisation_id = ${ccas} limit 1`.execute(query(db.owner.db))
  await sql`insert into place_report (organisation_id, place_id, kind, reported_on)
    select organisation_id, id, 'hours', '2026-03-01' from place where organisation_id = ${ccas} limit 1`.execute(
    query(db.owner.db),
  )
}
