import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testDatabase } from '#test/support/database.ts'
import { query, transact } from './db.ts'

const db = testDatabase<Record<string, never>>()

test('a connection that dies between two questions fails the request, not the process', async () => {
  const request = transact(db.app.db, async (open) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(query(open))
    await sql`select pg_terminate_backend(${rows[0]?.pid})`.execute(query(db.owner.db))
    await new Promise((done) => setTimeout(done, 200))
    await sql`select 1`.execute(query(open))
  })

  await expect(request).rejects.toThrow(/connection/i)

  const { rows } = await sql`select 1 as one`.execute(query(db.app.db))
  expect(rows).toEqual([{ one: 1 }])
})

test('a question asked often is planned once a connection, and answered the same', async () => {
  await transact(db.app.db, async (open) => {
    const answers: unknown[] = []
    for (const value of [1, 2, 3, 4, 5, 6])
      answers.push((await sql`select ${value}::int + 40 as sum`.execute(query(open))).rows[0])
    expect(answers).toEqual([41, 42, 43, 44, 45, 46].map((sum) => ({ sum })))
    const { rows } = await sql<{ count: number }>`select count(*)::int as count from pg_prepared_statements
      where statement like '%+ 40 as sum%'`.execute(query(open))
    expect(rows).toEqual([{ count: 1 }])
  })
})

test('a table that a migration changes meanwhile costs one request at most', async () => {
  const owner = query(db.owner.db)
  await sql`create table changed_meanwhile (id int)`.execute(owner)
  const read = () => sql`select * from changed_meanwhile where id = ${1}`.execute(owner)
  for (let times = 0; times < 5; times += 1) await read()
  await sql`alter table changed_meanwhile add column name text`.execute(owner)

  await read().catch((fault: unknown) => expect(String(fault)).toMatch(/cached plan/))
  await expect(read()).resolves.toMatchObject({ rows: [] })
  await sql`drop table changed_meanwhile`.execute(owner)
})
