import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { type AccessRight, allRights } from '#kernel/secrecy.ts'
import { testDatabase } from '#test/support/database.ts'
import { keepAccessRights } from './access-rights.ts'
import { query } from './db.ts'

const db = testDatabase<unknown>()

test('the rules of the database are those of the code, none missing and none more', async () => {
  expect(await rightsKept()).toEqual(sorted(allRights()))
})

test('a rule changed in the database comes back, one that was added goes', async () => {
  await sql`update access_right set reach = 'all' where role = 'volunteer'`.execute(query(db.owner.db))
  await sql`insert into access_right values ('nobody', 'note', 'social', 'read', 'all')`.execute(
    query(db.owner.db),
  )
  await keepAccessRights(db.owner.db)
  expect(await rightsKept()).toEqual(sorted(allRights()))
})

test('the application reads the rules and changes none', async () => {
  const changed = sql`update access_right set reach = 'all'`.execute(query(db.app.db))
  await expect(changed).rejects.toThrow('permission denied')
})

async function rightsKept(): Promise<readonly string[]> {
  const { rows } =
    await sql<AccessRight>`select role, content, secrecy, action, reach from access_right`.execute(
      query(db.owner.db),
    )
  return sorted(rows)
}

function sorted(rights: readonly AccessRight[]): readonly string[] {
  return rights
    .map(({ role, content, secrecy, action, reach }) => [role, content, secrecy, action, reach].join(' '))
    .toSorted()
}
