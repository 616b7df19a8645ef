import { beforeEach, expect, test } from 'vitest'
import { sql } from 'kysely'
import type { OrganisationId, PersonId } from '#kernel/ids.ts'
import { query } from '#platform/db/db.ts'
import type { Errand } from '#platform/db/errand.ts'
import { testDatabase } from '#test/support/database.ts'
import { anAgent, anOrganisation } from '#test/support/people-of-the-house.ts'
import { aPerson, aProcedure, aVisit, aDraft } from '#test/support/a-visit.ts'
import { type MergeId, mergeFiles, undoMerge } from '#test/support/a-merge.ts'
import { type Database, declarations } from '#test/support/declared.ts'
import { erasePerson, showErasure } from './erase-person.ts'

const db = testDatabase<Database>()
let organisationId: OrganisationId
let asker: Parameters<typeof db.kept>[0]

beforeEach(async () => {
  organisationId = await anOrganisation(db)
  const agentId = await anAgent(db, { role: 'manager', organisationId })
  asker = { door: 'agent', organisationId, agentId, role: 'manager' }
})

// Events are identifiers, forgotten as soon as they are told; nobody tells them here.
const untilTold = ['event']

const rareName = 'Quetzalcoatlie'

async function known(): Promise<PersonId> {
  return db.kept(asker, async (errand) => {
    const names = { firstNames: rareName, usageName: 'Brisefer', birthName: undefined, hasSingleName: false }
    const personId = await aPerson(errand, { names })
    const procedureId = await aProcedure(errand, personId)
    const act = { mode: 'avec', themes: ['email'], administrativeThemes: [], procedureId } as const
    await aVisit(errand, { personId, draft: { ...aDraft, notes: `Avec ${rareName}`, acts: [act] } })
    await aVisit(errand, { personId })
    return personId
  })
}

/** Two files of one person: what is written in each, and the merge that joins them. */
async function joined(): Promise<{ kept: PersonId; merged: PersonId; merge: MergeId }> {
  return db.kept(asker, async (errand) => {
    const names = { firstNames: 'Aline', birthName: undefined, hasSingleName: false }
    const kept = await aPerson(errand, { names: { ...names, usageName: 'Ombrelune' } })
    const merged = await aPerson(errand, { names: { ...names, usageName: 'Tournefeuille' } })
    await aVisit(errand, { personId: kept, draft: { ...aDraft, notes: 'Pour Ombrelune' } })
    await aVisit(errand, { personId: merged, draft: { ...aDraft, notes: 'Pour Tournefeuille' } })
    await aProcedure(errand, merged)
    const seen = { kept: { id: kept, version: 1 }, merged: { id: merged, version: 1 } }
    const merge = await mergeFiles(errand, { ...seen, choices: { usageName: 'merged' } })
    if (!merge.ok) throw new Error(merge.refusal)
    await aVisit(errand, { personId: kept })
    return { kept, merged, merge: merge.value }
  })
}

function erase(personId: PersonId): ReturnType<typeof erasePerson> {
  return db.kept(asker, (errand) =>
    erasePerson(errand, { personId, reason: 'request', catalogue: declarations }),
  )
}

test('nothing of her is left in any table but her number in the journal, in the list of erasures and what was counted', async () => {
  const personId = await known()
  expect(await tablesThatSay(rareName)).not.toEqual([])
  expect(await erase(personId)).toMatchObject({ ok: true })
  expect(await tablesThatSay(rareName)).toEqual([])
  expect(await tablesThatSay('brisefer')).toEqual([])
  expect(await tablesThatSay(personId)).toEqual(['erasure', ...untilTold, 'journal_entry'])
})

test('what is shown before is what is done', async () => {
  const personId = await known()
  const shown = await db.kept(asker, (errand) => showErasure(errand, { personId, catalogue: declarations }))
  const done = await erase(personId)
  expect(done).toEqual({ ok: true, value: shown })
  const byTable = Object.fromEntries((shown ?? []).map(({ table, fate, count }) => [table, [fate, count]]))
  expect(byTable).toMatchObject({
    person: ['removed', 1],
    visit: ['kept', 2],
    visit_act: ['kept', 2],
    visit_note: ['removed', 1],
    visit_receipt: ['removed', 2],
    followed_procedure: ['removed', 1],
    name_word: ['removed', 2],
  })
})

test('her visits are counted as before', async () => {
  const personId = await known()
  const before = await counted()
  await erase(personId)
  expect(await counted()).toEqual(before)
})

test('a name somebody else bears stays known to the search', async () => {
  const personId = await known()
  await db.kept(asker, (errand) =>
    aPerson(errand, {
      names: { firstNames: rareName, usageName: 'Autre', birthName: undefined, hasSingleName: false },
    }),
  )
  await erase(personId)
  expect(await tablesThatSay('brisefer')).toEqual([])
  expect(await tablesThatSay(rareName)).toContain('name_word')
})

test.each(['kept', 'merged'] as const)(
  'files joined are erased together, whichever is named: %s',
  async (named) => {
    const { kept, merged } = await joined()
    const shown = await db.kept(asker, (errand) =>
      showErasure(errand, { personId: merged, catalogue: declarations }),
    )
    expect(await erase({ kept, merged }[named])).toEqual({ ok: true, value: shown })
    expect(Object.fromEntries((shown ?? []).map(({ table, count }) => [table, count]))).toMatchObject({
      person: 2,
      person_merge: 1,
    })
    for (const word of ['Ombrelune', 'Tournefeuille']) expect(await tablesThatSay(word), word).toEqual([])
    for (const file of [kept, merged])
      expect(await tablesThatSay(file)).toEqual(['erasure', ...untilTold, 'journal_entry'])
  },
)

test('once two files are two again, erasing one leaves the other whole, and nothing of the one', async () => {
  for (const named of ['merged', 'kept'] as const) {
    const files = await joined()
    await db.kept(asker, (errand) => undoMerge(errand, files.merge))
    const left = named === 'merged' ? 'kept' : 'merged'
    expect(await erase(files[named])).toMatchObject({ ok: true })
    // What came from her file into the other stood in its journal too, as long as they were one.
    expect(await tablesThatSay(named === 'merged' ? 'Tournefeuille' : 'Ombrelune'), named).toEqual([])
    expect(await tablesThatSay(files[named]), named).toEqual(['erasure', ...untilTold, 'journal_entry'])
    expect(await tablesThatSay(files[left])).toEqual(
      expect.arrayContaining(['person', 'person_code', 'visit', 'visit_note']),
    )
    await erase(files[left])
  }
})

test('another organisation erases nobody here', async () => {
  const personId = await known()
  const elsewhere = await anOrganisation(db)
  const stranger = { door: 'agent', organisationId: elsewhere, role: 'manager' } as const
  const answer = await db.kept(stranger, (errand) =>
    erasePerson(errand, { personId, reason: 'request', catalogue: declarations }),
  )
  expect(answer).toEqual({ ok: false, refusal: 'unknown-person' })
})

test('no door deletes a file, but ours for the person named', async () => {
  const personId = await known()
  const other = await known()
  const attempts = [
    asker,
    { door: 'system', organisationId },
    { door: 'system', organisationId, subjects: [other] },
  ] as const
  for (const who of attempts) {
    const gone = await db.kept(who, (errand) => deleted(errand, personId))
    expect(gone, JSON.stringify(who)).toBe(0)
  }
})

async function deleted(errand: Errand<Database>, personId: PersonId): Promise<number> {
  const { numDeletedRows } = await query(errand.db)
    .deleteFrom('person')
    .where('id', '=', personId)
    .executeTakeFirst()
  return Number(numDeletedRows)
}

async function counted(): Promise<unknown> {
  const { rows } = await sql`select visited_on, minutes, age_band, gender, count(*)::int,
      count(distinct counted_as)::int as people from visit
    where organisation_id = ${organisationId} group by 1, 2, 3, 4 order by 1, 2, 3, 4`.execute(
    query(db.owner.db),
  )
  return rows
}

/** Every table in which some row says this text. */
async function tablesThatSay(text: string): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r' order by relname`.execute(
    query(db.owner.db),
  )
  const found: string[] = []
  for (const { name } of rows) {
    const said =
      await sql`select from ${sql.table(name)} t where t::text ilike ${`%${text}%`} limit 1`.execute(
        query(db.owner.db),
      )
    if (said.rows.length > 0) found.push(name)
  }
  return found
}
