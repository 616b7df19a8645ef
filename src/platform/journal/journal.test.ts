import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeEach, expect, test } from 'vitest'
import type { OrganisationId, PersonId } from '#kernel/ids.ts'
import { query } from '#platform/db/db.ts'
import { testDatabase } from '#test/support/database.ts'
import { type JournalTables, writeInJournal } from './journal.ts'
import { listCheckpoints } from './journal-store.ts'
import { type Keeper, takeCheckpoints, verifyJournals } from './take-checkpoints.ts'

const db = testDatabase<JournalTables>()
const organisationId = '0192f0c1-0000-7000-8000-00000000000a' as OrganisationId
const person = '0192f0c1-0000-7000-8000-00000000000b' as PersonId
const asker = { door: 'system', organisationId } as const
const signingKey = generateKeyPairSync('ed25519')
  .privateKey.export({ type: 'pkcs8', format: 'pem' })
  .toString()
const folder = mkdtempSync(join(tmpdir(), 'cote-journal-'))
const checkpointFile = join(folder, 'checkpoints.jsonl')
const now = new Date('2026-03-03T20:00:00Z')

afterAll(() => rmSync(folder, { recursive: true, force: true }))

beforeEach(async () => {
  writeFileSync(checkpointFile, '')
  await behindTheWalls('truncate journal_entry, journal_content, journal_head, journal_checkpoint')
  for (const word of ['one', 'two', 'three', 'four', 'five']) await write(word)
})

test('an untouched journal is sound, with and without a checkpoint', async () => {
  expect(await verdict()).toEqual({ sound: true, organisationId, entries: 5 })
  await takeCheckpoints(keeper(), now)
  expect(await verdict()).toMatchObject({ sound: true })
})

test('lawful erasure of the words leaves the journal sound', async () => {
  await db.kept(asker, async (errand) => {
    await query(errand.db)
      .deleteFrom('journal_content')
      .where('organisation_id', '=', organisationId)
      .execute()
  })
  expect(await verdict()).toMatchObject({ sound: true, entries: 5 })
})

test('the words of an entry cannot be changed unseen', async () => {
  await behindTheWalls(`update journal_content c set content = '{"word":"tw0"}'
    from journal_entry e where e.id = c.entry_id and e.seq = 2`)
  expect(await verdict()).toMatchObject({ sound: false, seq: 2, damage: 'content-altered' })
})

test('an entry edited is named', async () => {
  await behindTheWalls(`update journal_entry set action = 'people.nothing-happened' where seq = 3`)
  expect(await verdict()).toMatchObject({ sound: false, seq: 3, damage: 'entry-altered' })
})

test('an entry deleted is named', async () => {
  await behindTheWalls('delete from journal_entry where seq = 2')
  expect(await verdict()).toMatchObject({ sound: false, seq: 2, damage: 'entry-missing' })
})

test('two entries swapped are named', async () => {
  await behindTheWalls(`update journal_entry set seq = 90 where seq = 3`)
  await behindTheWalls(`update journal_entry set seq = 3 where seq = 4`)
  await behindTheWalls(`update journal_entry set seq = 4 where seq = 90`)
  expect(await verdict()).toMatchObject({ sound: false, seq: 3 })
})

test('a journal cut short is noticed, also when its head was cut too', async () => {
  await takeCheckpoints(keeper(), now)
  await behindTheWalls('delete from journal_entry where seq > 3')
  expect(await verdict()).toMatchObject({ sound: false, seq: 4, damage: 'cut-short' })
  await behindTheWalls(
    `update journal_head set seq = 3, hash = (select hash from journal_entry where seq = 3)`,
  )
  await behindTheWalls('delete from journal_checkpoint')
  expect(await verdict()).toMatchObject({ sound: false, seq: 4, damage: 'cut-short' })
})

test('a journal rewritten from end to end differs from its last signed checkpoint', async () => {
  await takeCheckpoints(keeper(), now)
  await behindTheWalls('truncate journal_entry, journal_content, journal_head, journal_checkpoint')
  for (const word of ['un', 'deux', 'trois', 'quatre', 'cinq']) await write(word)
  expect(await verdict()).toMatchObject({ sound: false, seq: 5, damage: 'rewritten' })
})

test('a checkpoint signed by somebody else is refused', async () => {
  await takeCheckpoints({ ...keeper(), signingKey: otherKey() }, now)
  expect(await verdict()).toMatchObject({ sound: false, seq: 5, damage: 'checkpoint-forged' })
})

test('a journal that did not move is not signed twice', async () => {
  expect(await takeCheckpoints(keeper(), now)).toHaveLength(1)
  expect(await takeCheckpoints(keeper(), now)).toHaveLength(0)
  expect(await listCheckpoints(db.owner.db, organisationId)).toHaveLength(1)
})

test('the application can neither change nor delete an entry', async () => {
  for (const statement of [
    'update journal_entry set action = action',
    'delete from journal_entry',
    'insert into journal_entry select * from journal_entry',
    'update journal_head set seq = 0',
    'update journal_content set content = content',
  ]) {
    const attempt = db.kept(asker, (errand) => sql.raw(statement).execute(query(errand.db)))
    await expect(attempt, statement).rejects.toThrow(/permission denied/)
  }
})

test('one organisation does not read the journal of another', async () => {
  const stranger = {
    door: 'agent',
    organisationId: '0192f0c1-0000-7000-8000-0000000000ff' as OrganisationId,
  } as const
  await db.undone(stranger, async (errand) => {
    expect(await query(errand.db).selectFrom('journal_entry').selectAll().execute()).toEqual([])
    expect(await query(errand.db).selectFrom('journal_content').selectAll().execute()).toEqual([])
  })
})

function keeper(): Keeper {
  return { db: db.owner.db, organisations: async () => [organisationId], signingKey, checkpointFile }
}

async function verdict(): Promise<unknown> {
  const [only] = await verifyJournals(keeper())
  return only
}

async function write(word: string): Promise<void> {
  await db.kept(asker, (errand) =>
    writeInJournal(errand, {
      action: 'people.file-opened',
      subject: { kind: 'person', id: person },
      personId: person,
      content: { word, accent: 'é', number: 1.5 },
    }),
  )
}

async function behindTheWalls(statement: string): Promise<void> {
  await sql.raw(statement).execute(query(db.owner.db))
}

function otherKey(): string {
  return generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
}
