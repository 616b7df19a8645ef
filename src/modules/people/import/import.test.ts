import { beforeEach, describe, expect, test } from 'vitest'
import { v7 } from 'uuid'
import type { AgentId, OrganisationId } from '#kernel/ids.ts'
import type { OrganisationsTables } from '#modules/organisations/index.ts'
import { query } from '#platform/db/db.ts'
import type { Asker } from '#platform/db/errand.ts'
import { headOf, readChain } from '#platform/journal/journal-store.ts'
import { verifyJournal } from '#platform/journal/verify.ts'
import { testDatabase } from '#test/support/database.ts'
import { anAgent, anOrganisation } from '#test/support/people-of-the-house.ts'
import { findPerson } from '../find-person.ts'
import { openFile } from '../open-file.ts'
import type { Tables } from '../people-options.ts'
import { writeNote } from '../note/write-note.ts'
import type { ImportId, PeopleImport } from './import.ts'
import { empty, takeUp } from './import-jobs.ts'
import { chooseColumns, confirmImport, decideDoubles, sendFile, undoImport } from './prepare-import.ts'
import { findImport } from './import-store.ts'
import { findOrigin } from './imported-store.ts'
import { doublesOf } from './line-store.ts'
import { listProblems } from './problem-store.ts'
import { advance } from './run/advance.ts'
import { countProblemsLikeHer, removeLinesLikeHer } from './staged-store.ts'

type Everything = Tables & OrganisationsTables

const db = testDatabase<Everything>()
let organisationId: OrganisationId
let manager: Asker
let mediator: Asker

beforeEach(async () => {
  db.setClock('2026-03-03T09:00:00Z')
  organisationId = await anOrganisation(db)
  const agentId = await anAgent(db, { role: 'manager', organisationId })
  manager = { door: 'agent', organisationId, agentId, role: 'manager' }
  mediator = {
    ...manager,
    agentId: await anAgent(db, { role: 'mediator', organisationId }),
    role: 'mediator',
  }
})

async function send(text: string): Promise<ImportId> {
  const file = { name: 'liste.csv', bytes: Buffer.from(text) }
  const id = await db.kept(manager, (errand) => sendFile(errand, file))
  await work(id)
  return id
}

async function work(importId: ImportId, surroundings = db.surroundings): Promise<void> {
  const asker = { door: 'system', organisationId, agentId: manager.agentId as AgentId } as const
  await advance({ db: db.app.db, surroundings, importId, organisationId, asker })
}

async function dryRun(text: string): Promise<ImportId> {
  const id = await send(text)
  const { mapping } = await found(id)
  await db.kept(manager, (errand) => chooseColumns(errand, { id, mapping: mapping ?? {} }))
  await work(id)
  return id
}

async function imported(text: string): Promise<ImportId> {
  const id = await dryRun(text)
  await db.kept(manager, (errand) => confirmImport(errand, id))
  await work(id)
  return id
}

async function found(id: ImportId): Promise<PeopleImport> {
  const one = await db.kept(manager, (errand) => findImport(errand.db, id))
  if (!one) throw new Error('no such import')
  return one
}

async function names(): Promise<readonly string[]> {
  const rows = await query(db.owner.db)
    .selectFrom('person')
    .select('search_name')
    .where('organisation_id', '=', organisationId)
    .orderBy('search_name')
    .execute()
  return rows.map(({ search_name }) => search_name)
}

async function expectAValidJournal(): Promise<void> {
  const entries = await readChain(db.owner.db, organisationId)
  const headSeq = await headOf(db.owner.db, organisationId)
  expect(verifyJournal({ organisationId, entries, headSeq, checkpoints: [], publicKey: '' })).toMatchObject({
    sound: true,
  })
}

const list = [
  'Nom;Prénom;Né le;Tél;Ville;Mot de passe Ameli;Observations',
  'Benali;Zoé;03/03/1950;0612345678;Lens;secret12;diabète',
  'Petit;Anne;30/02/1960;;Lens;;',
  ';;12/12/1970;;;;',
  'Durand;Paul;1972;0699;Zorglub;;',
  'Total;3;;;;;',
].join('\n')

test('a dry run says everything by cell and writes in nobody’s file', async () => {
  const id = await dryRun(list)
  const one = await found(id)
  expect(one.state).toBe('analysed')
  expect(one.counts).toEqual({
    open: 3,
    complete: 0,
    skip: 0,
    leftOut: 1,
    notPeople: 1,
    problems: 4,
    doubles: 0,
  })
  const problems = await db.kept(manager, (errand) =>
    listProblems(errand.db, { importId: id }, { limit: 50, offset: 0 }),
  )
  expect(
    problems.map(({ line, column, fault, outcome, written }) => [line, column, fault, outcome, written]),
  ).toEqual([
    [3, 2, 'birth-not-a-date', 'cell-left-empty', '30/02/1960'],
    [4, 0, 'name-missing', 'line-left-out', ''],
    [5, 3, 'phone-unreadable', 'cell-left-empty', '0699'],
    [5, 4, 'commune-unknown', 'cell-left-empty', 'Zorglub'],
  ])
  expect(await names()).toEqual([])
})

test('signs that no database keeps, and signs cut in two, do not stop an import', async () => {
  const long = '😀'.repeat(700)
  const id = await dryRun(
    `Nom;Prénom;Ville ${long};Tél\nA\u200BB;${long};x${long};y${long}\nPetit;Anne\uFFFF\u202E;;\n`,
  )
  const one = await found(id)
  expect([one.state, one.counts?.open]).toEqual(['analysed', 2])
  await db.kept(manager, (errand) => confirmImport(errand, id))
  await work(id)
  expect(await names()).toEqual(['ab', 'anne petit'])
})

test('what the law forbids us to keep is not even staged', async () => {
  const id = await dryRun(list)
  const rows = await query(db.owner.db)
    .selectFrom('people_import_line')
    .select('cells')
    .where('import_id', '=', id)
    .execute()
  expect(JSON.stringify(rows)).not.toContain('secret12')
  expect((await found(id)).reading?.columns[5]).toMatchObject({ leftOut: 'forbidden', samples: [] })
})

test('the import opens the files with their card, says where they come from and in whose name, and keeps nothing staged', async () => {
  const id = await imported(list)
  expect((await found(id)).state).toBe('imported')
  expect(await names()).toEqual(['anne petit', 'paul durand', 'zoe benali'])
  const zoe = await query(db.owner.db)
    .selectFrom('person')
    .innerJoin('person_code', 'person_code.person_id', 'person.id')
    .select(['person.id', 'opened_by', 'birth_day', 'commune_name', 'code'])
    .where('search_name', '=', 'zoe benali')
    .where('person.organisation_id', '=', organisationId)
    .executeTakeFirstOrThrow()
  expect(zoe).toMatchObject({ opened_by: null, birth_day: 3, commune_name: 'Lens' })
  const person = await db.kept(mediator, (errand) => findPerson(errand, zoe.id as never))
  expect(person?.channels.map(({ value }) => value)).toEqual(['+33612345678'])
  const origin = await db.kept(mediator, (errand) => findOrigin(errand.db, zoe.id as never))
  expect(origin).toEqual({ importedAt: new Date('2026-03-03T09:00:00Z'), kind: 'opened' })
  for (const table of ['people_import_line', 'people_import_problem', 'people_import_file'] as const) {
    expect(
      await query(db.owner.db).selectFrom(table).selectAll().where('import_id', '=', id).execute(),
    ).toEqual([])
  }
  const journal = await query(db.owner.db)
    .selectFrom('journal_entry')
    .select(['action', 'agent_id', 'door'])
    .where('organisation_id', '=', organisationId)
    .orderBy('seq')
    .execute()
  expect(journal.map(({ action }) => action)).toEqual([
    'people.import-sent',
    'people.import-confirmed',
    'people.file-imported',
    'people.file-imported',
    'people.file-imported',
    'people.import-written',
  ])
  expect(journal.every(({ agent_id }) => agent_id === manager.agentId)).toBe(true)
  await expectAValidJournal()
})

describe('likely doubles', () => {
  const twice = [
    'Nom;Prénom;Né le;Tél;Courriel',
    'BENALLI;Fatima;03/03/1950;;f@exemple.fr',
    'Petit;Anne;12/12/1970;0612345678;',
    'Petite;Anne;12/12/1970;;anne@exemple.fr',
    'Durand;Paul;;0612345678;',
  ].join('\n')

  async function withFatima(): Promise<{ readonly id: ImportId; readonly fatima: string }> {
    const fatima = await db.kept(mediator, (errand) =>
      openFile(errand, {
        names: { firstNames: 'Fatima', usageName: 'Benali', birthName: undefined, hasSingleName: false },
        birth: { year: 1950, month: 3, day: 3 },
      }),
    )
    return { fatima, id: await dryRun(twice) }
  }

  test('are found among files and earlier lines, each with what is proposed', async () => {
    const { id, fatima } = await withFatima()
    const lines = await db.kept(manager, (errand) =>
      doublesOf(errand.db, { importId: id, page: 1, size: 25 }),
    )
    expect(
      lines.map(({ line, double, decision }) => [line, double?.of, double?.line, double?.reasons, decision]),
    ).toEqual([
      [2, 'file', undefined, ['same-name-and-birth'], 'complete'],
      [4, 'line', 3, ['same-name-and-birth'], 'complete'],
      [5, 'line', 3, ['same-phone'], 'open'],
    ])
    expect(lines[0]?.double?.personId).toBe(fatima)
  })

  test('complete the file that is there, or that the other line opens, and replace nothing', async () => {
    const { id, fatima } = await withFatima()
    await db.kept(manager, (errand) => decideDoubles(errand, { id, decision: 'skip', lines: [5] }))
    await db.kept(manager, (errand) => confirmImport(errand, id))
    await work(id)
    expect(await names()).toEqual(['anne petit', 'fatima benali'])
    const person = await db.kept(mediator, (errand) => findPerson(errand, fatima as never))
    expect(person?.channels.map(({ value }) => value)).toEqual(['f@exemple.fr'])
    expect((await found(id)).counts).toMatchObject({ open: 1, complete: 2, skip: 1 })
  })

  test('may be opened all the same', async () => {
    const { id } = await withFatima()
    await db.kept(manager, (errand) => decideDoubles(errand, { id, decision: 'open', lines: 'all' }))
    await db.kept(manager, (errand) => confirmImport(errand, id))
    await work(id)
    expect(await names()).toHaveLength(5)
  })

  test('undone, the completed file says again what it said and the opened ones are gone', async () => {
    const { id, fatima } = await withFatima()
    const before = await db.kept(mediator, (errand) => findPerson(errand, fatima as never))
    await db.kept(manager, (errand) => confirmImport(errand, id))
    await work(id)
    expect(await db.kept(manager, (errand) => undoImport(errand, id))).toEqual({ ok: true, value: undefined })
    await work(id)
    expect((await found(id)).state).toBe('undone')
    expect(await names()).toEqual(['fatima benali'])
    const after = await db.kept(mediator, (errand) => findPerson(errand, fatima as never))
    expect({ ...after, version: 0 }).toEqual({ ...before, version: 0 })
    await expectAValidJournal()
    const words = await query(db.owner.db)
      .selectFrom('journal_content')
      .select('content')
      .where('organisation_id', '=', organisationId)
      .execute()
    expect(JSON.stringify(words)).not.toContain('Durand')
  })
})

describe('undoing', () => {
  test('is refused as soon as something was added to one of the files', async () => {
    const id = await imported(list)
    const { id: personId } = await query(db.owner.db)
      .selectFrom('person')
      .select('id')
      .where('search_name', '=', 'paul durand')
      .where('organisation_id', '=', organisationId)
      .executeTakeFirstOrThrow()
    await db.kept(mediator, (errand) =>
      writeNote(errand, {
        personId: personId as never,
        authorName: 'A',
        text: 'Vient mardi.',
        isAuthorOnly: false,
      } as never),
    )
    expect(await db.kept(manager, (errand) => undoImport(errand, id))).toEqual({
      ok: false,
      refusal: 'files-touched',
    })
    expect(await names()).toHaveLength(3)
  })

  test('is refused after seven days', async () => {
    const id = await imported(list)
    db.setClock('2026-03-10T09:00:00Z')
    expect(await db.kept(manager, (errand) => undoImport(errand, id))).toMatchObject({ refusal: 'too-late' })
  })
})

test('cut in the middle of writing, nothing is there; begun again, all is', async () => {
  const id = await dryRun(
    `Nom;Prénom\n${Array.from({ length: 1_300 }, (_, index) => `N${index};P`).join('\n')}`,
  )
  await db.kept(manager, (errand) => confirmImport(errand, id))
  let calls = 0
  const dying = {
    ...db.surroundings,
    newId: () => {
      calls += 1
      // Every file is written by then, and half of the journal.
      if (calls > 1_800) throw new Error('power cut')
      return v7()
    },
  }
  await expect(work(id, dying)).rejects.toThrow('power cut')
  expect(await names()).toEqual([])
  expect((await found(id)).state).toBe('importing')
  await work(id)
  expect(await names(), 'the work is still thought to be somebody’s').toEqual([])
  db.setClock('2026-03-03T09:02:00Z')
  await db.kept({ door: 'system', organisationId }, async () => {})
  await takeUp({ db: db.app.db, surroundings: db.surroundings }, organisationId)
  await work(id)
  expect(await names()).toHaveLength(1_300)
  await work(id)
  expect(await names()).toHaveLength(1_300)
})

test('two jobs at once write the files once', async () => {
  const id = await dryRun(list)
  await db.kept(manager, (errand) => confirmImport(errand, id))
  await Promise.allSettled([work(id), work(id), work(id)])
  expect(await names()).toHaveLength(3)
})

test('two agents send the same file at once: nobody is there twice, and the second is shown what has changed', async () => {
  const [one, other] = [await dryRun(list), await dryRun(list)]
  for (const id of [one, other]) await db.kept(manager, (errand) => confirmImport(errand, id))
  await Promise.allSettled([work(one), work(other)])
  db.setClock('2026-03-03T09:05:00Z')
  for (const id of [one, other, one, other]) await work(id)
  expect(await names()).toHaveLength(3)
  const states = [await found(one), await found(other)]
  expect(states.map(({ state }) => state).toSorted()).toEqual(['analysed', 'imported'])
  const second = states.find(({ state }) => state === 'analysed')
  expect(second?.counts).toMatchObject({ doubles: 3 })
  expect(second?.isShownAgain).toBe(true)
  const again = { id: second?.id ?? one, decision: 'complete', lines: 'all' } as const
  await db.kept(manager, (errand) => decideDoubles(errand, again))
  await db.kept(manager, (errand) => confirmImport(errand, second?.id ?? one))
  await work(second?.id ?? one)
  expect(await names()).toHaveLength(3)
  await expectAValidJournal()
})

test('what is staged goes after seven days, whatever became of it', async () => {
  const id = await dryRun(list)
  db.setClock('2026-03-10T09:00:01Z')
  await empty({ db: db.app.db, surroundings: db.surroundings }, organisationId)
  const one = await found(id)
  expect([one.state, one.reading, one.emptiedAt !== undefined]).toEqual(['abandoned', undefined, true])
  const rows = await query(db.owner.db)
    .selectFrom('people_import_line')
    .selectAll()
    .where('import_id', '=', id)
    .execute()
  expect(rows).toEqual([])
})

test('an erasure takes the line that looks like her and its cells, not the same line of another file', async () => {
  const birth = { year: 1950, month: 3, day: 3 }
  const fatima = await db.kept(mediator, (errand) =>
    openFile(errand, {
      names: { firstNames: 'Fatima', usageName: 'Benali', birthName: undefined, hasSingleName: false },
      birth,
    }),
  )
  const header = 'Nom;Prénom;Né le;Tél'
  const hers = await dryRun(`${header}\nBENALI;Fatima;03/03/1950;0699`)
  const another = await dryRun(`${header}\nMartin;Paul;01/01/1980;0699`)
  await db.kept({ door: 'system', organisationId }, async (errand) => {
    expect(await countProblemsLikeHer(errand.db, fatima)).toBe(1)
    await removeLinesLikeHer(errand.db, fatima)
  })
  const left = (table: 'people_import_line' | 'people_import_problem'): Promise<readonly unknown[]> =>
    query(db.owner.db)
      .selectFrom(table)
      .select('import_id')
      .where('import_id', 'in', [hers, another])
      .execute()
  expect(await left('people_import_line')).toEqual([{ import_id: another }])
  expect(await left('people_import_problem')).toEqual([{ import_id: another }])
})

test('neither a mediator nor another organisation sees what is staged', async () => {
  const id = await dryRun(list)
  const other = await anOrganisation(db)
  const elsewhere: Asker = {
    ...manager,
    organisationId: other,
    agentId: await anAgent(db, { role: 'manager', organisationId: other }),
  }
  for (const asker of [
    mediator,
    elsewhere,
    { door: 'site', organisationId } as const,
    { door: 'person' } as const,
  ]) {
    await db.undone(asker, async (errand) => {
      for (const table of [
        'people_import',
        'people_import_file',
        'people_import_line',
        'people_import_problem',
      ] as const) {
        expect(await query(errand.db).selectFrom(table).selectAll().execute()).toEqual([])
      }
      expect(await findImport(errand.db, id)).toBeUndefined()
    })
  }
})
