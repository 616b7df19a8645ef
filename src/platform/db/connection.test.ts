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
