import { sql } from 'kysely'
import { v7 } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import { type Role, roles } from '#kernel/role.ts'
import { type AccessAction, reachOf, type Secrecy, secrecies } from '#kernel/secrecy.ts'
import { query, transact } from '#platform/db/db.ts'
import type { Errand } from '#platform/db/errand.ts'
import { forFigures } from '#platform/db/purpose.ts'
import { testDatabase } from '#test/support/database.ts'
import { aHouse, type House, type KeptTable, keptTables } from '#test/support/kept-contents.ts'
import type { Database } from '../src/main/database.ts'

const db = testDatabase<Database>()
let house: House
const kept = new Map<string, string>()

const cases = keptTables.flatMap((table) => secrecies.map((secrecy) => ({ table, secrecy })))

beforeAll(async () => {
  house = await aHouse(db)
  for (const { table, secrecy } of cases)
    kept.set(keyOf(table, secrecy), await house.write(table, { secrecy }))
}, 60_000)

// Every cell of the table of rules, straight in SQL, as the application's own database role.
test.each(roles)('%s reads what the table of rules says, and nothing more', async (role) => {
  await db.undone(house.asAgent(role), async (errand) => {
    const seen: Record<string, boolean> = {}
    for (const { table, secrecy } of cases) {
      seen[keyOf(table, secrecy)] = (await countOf(errand, table, kept.get(keyOf(table, secrecy)))) === 1
    }
    expect(seen).toEqual(expectedFor(role, 'read'))
  })
})

test.each(roles)('%s writes what the table of rules says, and nothing more', async (role) => {
  await db.undone(house.asAgent(role), async (errand) => {
    const written: Record<string, boolean> = {}
    for (const { table, secrecy } of cases) {
      const row = { ...house, id: v7(), by: house.agents[role], role, secrecy }
      await table.before?.(row).execute(query(db.owner.db))
      written[keyOf(table, secrecy)] = await succeeds(errand, table.insert(row))
    }
    expect(written).toEqual(expectedFor(role, 'write'))
  })
})

test.each(roles)('%s shares the notes that the table of rules says', async (role) => {
  const reach = reachOf(role, { content: 'note', secrecy: 'social', action: 'share' })
  const [notes] = keptTables
  if (!notes) throw new Error('no table')
  await db.undone(house.asAgent(role), async (errand) => {
    const colleagues = kept.get(keyOf(notes, 'social')) ?? ''
    const isHers = role === 'social-worker'
    expect(await opened(errand, colleagues)).toBe(isHers && reach === 'own')
  })
})

test('a social worker shares her own notes, not her colleague’s', async () => {
  const [notes] = keptTables
  if (!notes) throw new Error('no table')
  const colleague = { ...house.asAgent('social-worker'), agentId: house.agents.volunteer }
  await db.undone(colleague, async (errand) => {
    expect(await countOf(errand, notes, kept.get(keyOf(notes, 'social')))).toBe(1)
    expect(await opened(errand, kept.get(keyOf(notes, 'social')) ?? '')).toBe(false)
  })
})

test('a note open to the team is closed again by nobody', async () => {
  const [notes] = keptTables
  if (!notes) throw new Error('no table')
  const id = await house.write(notes, { secrecy: 'shared', by: house.agents['social-worker'] })
  await db.undone(house.asAgent('social-worker'), async (errand) => {
    expect(await succeeds(errand, sql`update person_note set secrecy = 'social' where id = ${id}`)).toBe(
      false,
    )
  })
})

test.each(roles)('%s counts the visits that the table of rules says, while she counts', async (role) => {
  const [, visits] = keptTables
  if (!visits) throw new Error('no table')
  await db.undone(house.asAgent(role), async (errand) => {
    for (const secrecy of secrecies) {
      const counts = await forFigures(errand, () => countOf(errand, visits, kept.get(keyOf(visits, secrecy))))
      const reaches = (['figures', 'visit'] as const).map((content) =>
        reachOf(role, { content, secrecy, action: 'read' }),
      )
      expect(counts === 1, `${role} ${secrecy}`).toBe(reaches.includes('all'))
    }
  })
})

test('to count is not to read: no note, no letter and no procedure is seen for the figures', async () => {
  await db.undone(house.asAgent('manager'), async (errand) => {
    await forFigures(errand, async () => {
      for (const table of keptTables.filter(({ content }) => content !== 'visit')) {
        expect(await countOf(errand, table, kept.get(keyOf(table, 'social'))), table.table).toBe(0)
      }
    })
  })
})

test('every table that carries a secrecy has its four walls between trades', async () => {
  const { rows } = await sql<{ name: string; walls: number }>`
    select c.relname as name, (select count(*)::int from pg_policy p where p.polrelid = c.oid
      and p.polname like '%between_trades%' and not p.polpermissive) as walls
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'secrecy' and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname not in ('access_right', 'journal_content')
    order by 1`.execute(query(db.owner.db))
  expect(rows.filter(({ walls }) => walls !== 4)).toEqual([])
  expect(rows.map(({ name }) => name)).toEqual(expect.arrayContaining(keptTables.map(({ table }) => table)))
})

function expectedFor(role: Role, action: AccessAction): Readonly<Record<string, boolean>> {
  return Object.fromEntries(
    cases.map(({ table, secrecy }) => [
      keyOf(table, secrecy),
      reachOf(role, { content: table.content, secrecy, action }) === 'all',
    ]),
  )
}

async function countOf(
  errand: Errand<Database>,
  { table, key = 'id' }: KeptTable,
  id: string | undefined,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from ${sql.table(table)}
    where ${sql.ref(key)} = ${id ?? null}`.execute(query(errand.db))
  return rows[0]?.count ?? 0
}

async function opened(errand: Errand<Database>, id: string): Promise<boolean> {
  const { numAffectedRows } = await sql`update person_note set secrecy = 'shared' where id = ${id}`.execute(
    query(errand.db),
  )
  return numAffectedRows === 1n
}

/** Whether the database takes it; what it refuses is undone alone. */
async function succeeds(
  errand: Errand<Database>,
  statement: ReturnType<KeptTable['insert']>,
): Promise<boolean> {
  const enough = new Error('enough')
  return transact(errand.db, async (db) => {
    await statement.execute(query(db))
    throw enough
  }).then(
    () => true,
    (fault: unknown) => fault === enough,
  )
}

function keyOf({ table }: KeptTable, secrecy: Secrecy): string {
  return `${table} ${secrecy}`
}
