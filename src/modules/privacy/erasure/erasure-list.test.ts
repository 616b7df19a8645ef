import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OrganisationId, PersonId } from '#kernel/ids.ts'
import { backUp, restore } from '#platform/db/backup.ts'
import { query } from '#platform/db/db.ts'
import { verifyJournals } from '#platform/journal/take-checkpoints.ts'
import { aPerson, aVisit } from '#test/support/a-visit.ts'
import { type TestDatabase, testDatabase } from '#test/support/database.ts'
import { anAgent, anOrganisation } from '#test/support/people-of-the-house.ts'
import { type Database, declarations as catalogue } from '#test/support/declared.ts'
import { erasePerson } from './erase-person.ts'
import { copyErasures, type ListKeeper, readErasures, replayErasures } from './erasure-list.ts'

const town = testDatabase<Database>()
const restored = testDatabase<Database>()
const folder = mkdtempSync(join(tmpdir(), 'cote-erasures-'))
const file = join(folder, 'privacy', 'erasures.jsonl')
const signingKey = generateKeyPairSync('ed25519')
  .privateKey.export({ type: 'pkcs8', format: 'pem' })
  .toString()
let organisationId: OrganisationId
let gone: PersonId
let stays: PersonId

beforeAll(async () => {
  organisationId = await anOrganisation(town)
  const agentId = await anAgent(town, { role: 'manager', organisationId })
  const asker = { door: 'agent', organisationId, agentId, role: 'manager' } as const
  const known = (firstNames: string): Promise<PersonId> =>
    town.kept(asker, async (errand) => {
      const names = { firstNames, usageName: 'Sauvegarde', birthName: undefined, hasSingleName: false }
      const personId = await aPerson(errand, { names })
      await aVisit(errand, { personId })
      return personId
    })
  gone = await known('Partie')
  stays = await known('Restée')
  await backUp(town.owner.pool, { file: join(folder, 'town.gz'), now: town.surroundings.now() })
  await town.kept(asker, (errand) => erasePerson(errand, { personId: gone, reason: 'request', catalogue }))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function keeperOf(db: TestDatabase<Database>): ListKeeper {
  const { surroundings } = db
  return { db: db.app.db, surroundings, organisations: async () => [organisationId], file }
}

test('each erasure is added once to the list beside the database, without a name', async () => {
  expect(await copyErasures(keeperOf(town))).toBe(1)
  expect(await copyErasures(keeperOf(town))).toBe(0)
  expect(await readErasures(file)).toMatchObject([{ organisationId, personId: gone }])
  expect(readFileSync(file, 'utf8')).not.toContain('Partie')
})

test('a backup from before the erasure, put back in service, does not bring her back', async () => {
  expect(typeof (await restore(restored.owner.pool, join(folder, 'town.gz')))).toBe('object')
  expect(await people()).toEqual([gone, stays].toSorted())
  expect(await replayErasures(keeperOf(restored), catalogue)).toBe(1)
  expect(await people()).toEqual([stays])
  const { rows } = await sql`select from person_name_word where word = 'partie'`.execute(
    query(restored.owner.db),
  )
  expect(rows).toEqual([])
  expect(await replayErasures(keeperOf(restored), catalogue)).toBe(0)
})

test('the journal of the one and of the other is sound', async () => {
  for (const { owner } of [town, restored]) {
    const verdicts = await verifyJournals({
      db: owner.db,
      organisations: async () => [organisationId],
      signingKey,
      checkpointFile: join(folder, 'none.jsonl'),
    })
    expect(verdicts).toMatchObject([{ sound: true }])
  }
})

async function people(): Promise<readonly string[]> {
  const rows = await query(restored.owner.db).selectFrom('person').select('id').orderBy('id').execute()
  return rows.map(({ id }) => id)
}
