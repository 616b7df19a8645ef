import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import type { AgentId } from '#kernel/ids.ts'
import { roles } from '#kernel/role.ts'
import { query } from '#platform/db/db.ts'
import type { Asker } from '#platform/db/errand.ts'
import { testDatabase } from '#test/support/database.ts'
import { aTownAndStranger, fingerprint, type TownAndStranger } from '#test/support/town-and-stranger.ts'
import type { Database } from '../src/main/database.ts'

const db = testDatabase<Database>()
let town: TownAndStranger
/** The directory of help: read at every door; written by its keeper only. */
const published = ['place', 'place_alias', 'place_hours', 'place_closure', 'place_stop']

beforeAll(async () => {
  town = await aTownAndStranger(db)
}, 120_000)

test('no role of another organisation reads one row of any table', async () => {
  const seen: string[] = []
  for (const asker of strangers()) {
    await db.undone(asker, async (errand) => {
      for (const table of town.walled.filter((name) => !published.includes(name))) {
        const rows = await sql<{ count: number }>`select count(*)::int as count from ${sql.table(table)}
          where organisation_id = ${town.ccas}`
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
    town.walled.map(async (table) => ((await countOf(table)) > 0 ? table : undefined)),
  )
  expect(filled.filter(Boolean).length).toBeGreaterThan(town.walled.length / 2)
})

test('no role of another organisation changes, deletes or plants a row', async () => {
  const before = await fingerprint(db, town)
  for (const asker of strangers()) {
    for (const table of town.walled) {
      for (const statement of [
        sql`update ${sql.table(table)} set organisation_id = ${town.stranger} where organisation_id = ${town.ccas}`,
        sql`delete from ${sql.table(table)} where organisation_id = ${town.ccas}`,
        sql`insert into ${sql.table(table)} select * from ${sql.table(table)} where organisation_id = ${town.ccas}`,
      ]) {
        await db.kept(asker, (errand) => statement.execute(query(errand.db))).catch(() => undefined)
      }
    }
  }
  expect(await fingerprint(db, town)).toEqual(before)
})

function strangers(): readonly Asker[] {
  const agentId = '0192f0c1-0000-7000-8000-0000000000aa' as AgentId
  return roles.map((role) => ({ door: 'agent', role, organisationId: town.stranger, agentId }))
}

async function countOf(table: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from ${sql.table(table)}
    where organisation_id = ${town.ccas}`.execute(query(db.owner.db))
  return rows[0]?.count ?? 0
}
