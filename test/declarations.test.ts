import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { query } from '#platform/db/db.ts'
import type { Declaration } from '#platform/privacy/declaration.ts'
import { testDatabase } from '#test/support/database.ts'
import { declarations } from '../src/main/declarations.ts'

const db = testDatabase<unknown>()

const declared: Readonly<Record<string, Declaration<never>>> = declarations

test('every table of the database says what it keeps about people, and no other does', async () => {
  expect(Object.keys(declared).toSorted()).toEqual(await tables())
})

test('every table that names a person says that it is about residents', async () => {
  const { rows } = await sql<{ name: string }>`
    select distinct c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
      and a.attname in ('person_id', 'relative_id') order by 1`.execute(query(db.owner.db))
  // The number of a file that is no more, kept so that a backup does not bring her back.
  const withoutHer = ['erasure']
  const wrong = rows.filter(({ name }) => declared[name]?.about !== 'residents' && !withoutHer.includes(name))
  expect(wrong).toEqual([])
})

test('what is said to go with the file does: the keys of the database remove it', async () => {
  const { rows } = await sql<{ name: string }>`
    with recursive goes(oid) as (
      select 'person'::regclass::oid
      union
      select k.conrelid from pg_constraint k join goes on k.confrelid = goes.oid
      where k.contype = 'f' and k.confdeltype = 'c')
    select c.relname as name from pg_class c join goes using (oid)`.execute(query(db.owner.db))
  const goes = new Set(rows.map(({ name }) => name))
  const said = Object.entries(declared).filter(
    ([, one]) => one.about === 'residents' && one.erasure.kind === 'with-the-file',
  )
  expect(said.map(([name]) => name).filter((name) => !goes.has(name))).toEqual([])
})

test('what is shown to a person may be seen at her door', async () => {
  const { rows } = await sql<{ name: string }>`
    select distinct tablename as name from pg_policies
    where cmd in ('SELECT', 'ALL') and qual like '%''person''%'`.execute(query(db.owner.db))
  const shown = new Set(rows.map(({ name }) => name))
  const given = Object.entries(declared).filter(
    ([, one]) => one.about === 'residents' && one.access.kind === 'given',
  )
  expect(given.map(([name]) => name).filter((name) => !shown.has(name))).toEqual([])
})

async function tables(): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname not like 'kysely_migration%'`.execute(
    query(db.owner.db),
  )
  return rows.map(({ name }) => name).toSorted()
}
