import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { query } from '#platform/db/db.ts'
import { testDatabase } from '#test/support/database.ts'
import type { Database } from '../src/main/database.ts'

const db = testDatabase<Database>()

interface Protection {
  readonly name: string
  readonly enabled: boolean
  readonly forced: boolean
  readonly policies: number
  readonly organised: boolean
  readonly comment: string | null
}

async function protections(): Promise<readonly Protection[]> {
  const { rows } = await sql<Protection>`
    select c.relname as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
      (select count(*) from pg_policy p where p.polrelid = c.oid)::int as policies,
      exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'organisation_id'
        and a.attnotnull and not a.attisdropped) or c.relname = 'organisation' as organised,
      obj_description(c.oid, 'pg_class') as comment
    from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname not like 'kysely_migration%'
    order by 1`.execute(query(db.owner.db))
  return rows
}

test('every table is behind forced row-level security by organisation, or says why it is open', async () => {
  const wrong = (await protections()).filter(({ enabled, forced, policies, organised, comment }) => {
    const isProtected = enabled && forced && policies > 0 && organised
    const isOpen = !enabled && /^open: .{20,}/.test(comment ?? '')
    return isProtected === isOpen
  })
  expect(wrong).toEqual([])
})

test('the list of tables and their protection is the one that was reviewed', async () => {
  const lines = (await protections()).map(
    ({ name, enabled, comment }) => `${name}: ${enabled ? 'walled' : comment}`,
  )
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('tables.txt')
})

test('the application owns nothing, bypasses nothing and can create nothing', async () => {
  const { rows } = await sql<{ owned: number; bypasses: boolean; creates: boolean }>`
    select (select count(*)::int from pg_class where relowner = r.oid) as owned,
      r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb as bypasses,
      has_schema_privilege('cote_app', 'public', 'create') as creates
    from pg_roles r where r.rolname = 'cote_app'`.execute(query(db.owner.db))
  expect(rows).toEqual([{ owned: 0, bypasses: false, creates: false }])
})

test('who does not say who she is sees no row of any protected table', async () => {
  for (const { name, enabled } of await protections()) {
    if (!enabled) continue
    const seen = sql<{ count: number }>`select count(*)::int as count from ${sql.table(name)}`.execute(
      query(db.app.db),
    )
    const count = await seen.then(
      ({ rows }) => rows[0]?.count,
      (fault: Error) => fault.message,
    )
    expect([0, `permission denied for table ${name}`], name).toContain(count)
  }
})
