import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OrganisationId } from '#kernel/ids.ts'
import { type JournalTables, writeInJournal } from '#platform/journal/journal.ts'
import { testDatabase } from '#test/support/database.ts'
import { backUp, restore } from './backup.ts'
import { query } from './db.ts'

const source = testDatabase<JournalTables>()
const target = testDatabase<JournalTables>()
const folder = mkdtempSync(join(tmpdir(), 'cote-backup-'))
const file = join(folder, 'town.backup.gz')
const organisationId = '0192f0c1-0000-7000-8000-00000000000a' as OrganisationId
const awkward = 'tabulation\t, retour\nà la ligne, \\. et 漢字 🙂 \u2028\u2029\u0085 fin'

beforeAll(async () => {
  for (const word of [awkward, String.raw`\.`, '']) {
    await source.kept({ door: 'system', organisationId }, (errand) =>
      writeInJournal(errand, {
        action: 'people.file-opened',
        subject: { kind: 'person' },
        content: { word },
      }),
    )
  }
  await backUp(source.owner.pool, { file, now: new Date('2026-03-03T20:00:00Z') })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('what was backed up comes back, to the last sign', async () => {
  expect(await restore(target.owner.pool, file)).toMatchObject({ journal_entry: 3, journal_content: 3 })
  const before = await sql`select * from journal_entry order by seq`.execute(query(source.owner.db))
  const after = await sql`select * from journal_entry order by seq`.execute(query(target.owner.db))
  expect(after.rows).toEqual(before.rows)
  const words = await sql<{ word: string }>`select content->>'word' as word from journal_content`.execute(
    query(target.owner.db),
  )
  expect(words.rows.map(({ word }) => word).toSorted()).toEqual([awkward, String.raw`\.`, ''].toSorted())
})

test('a database that already holds a town is left alone', async () => {
  expect(await restore(source.owner.pool, file)).toBe('not-empty')
})

test('only the owner of the files may read a backup', () => {
  expect(statSync(file).mode & 0o777).toBe(0o600)
})

test('a backup cut short restores nothing', async () => {
  const whole = gunzipSync(readFileSync(file)).toString()
  const cut = join(folder, 'cut.gz')
  writeFileSync(cut, gzipSync(whole.slice(0, whole.lastIndexOf('{"counts"'))))
  await sql`truncate journal_entry, journal_content, journal_head`.execute(query(target.owner.db))
  expect(await restore(target.owner.pool, cut)).toBe('cut-short')
  const { rows } = await sql`select 1 from journal_entry`.execute(query(target.owner.db))
  expect(rows).toEqual([])
})

test('the application role cannot make a backup, rather than a silently empty one', async () => {
  expect(await backUp(source.app.pool, { file: join(folder, 'none.gz'), now: new Date() })).toBe(
    'owner-cannot-see-all',
  )
})
