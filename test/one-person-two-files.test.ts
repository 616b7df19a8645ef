import { beforeAll, expect, test } from 'vitest'
import { toDay } from '#kernel/day.ts'
import type { OrganisationId, PersonId } from '#kernel/ids.ts'
import { findPerson } from '#modules/people/index.ts'
import { type ProcedureId, proceduresOf, recordSending } from '#modules/procedures/index.ts'
import type { VisitId } from '#modules/visits/visit.ts'
import { query } from '#platform/db/db.ts'
import { aDraft, anAct, aPerson, aProcedure, aVisit } from '#test/support/a-visit.ts'
import { type Database, type Session, testApp } from '#test/support/app.ts'
import { testDatabase } from '#test/support/database.ts'
import { anOrganisation } from '#test/support/people-of-the-house.ts'

// Every way to a person, in every module, once two files are one; and once they are two again.
const db = testDatabase<Database>()
const app = testApp(db)

let amina: Session
let kept: PersonId
let merged: PersonId
let visitOfMerged: VisitId
let procedureOfMerged: ProcedureId
let merge: string

beforeAll(async () => {
  const organisationId: OrganisationId = await anOrganisation(db)
  amina = await app().signIn('mediator', organisationId)
  kept = await asAmina((errand) => aPerson(errand, { names: named('Fatima', 'Benali'), birth }))
  merged = await asAmina((errand) => aPerson(errand, { names: named('Fatma', 'Zorglub'), birth }))
  visitOfMerged = await asAmina((errand) => aVisit(errand, { personId: merged }))
  procedureOfMerged = await asAmina((errand) => aProcedure(errand, merged))
  await asAmina((errand) =>
    recordSending(errand, { procedureId: procedureOfMerged, on: toDay('2026-02-02'), way: 'online' }),
  )
  await join()
})

test('the list of what to look at names the kept file', async () => {
  const { html } = await app().get('/a-suivre', amina)
  expect(html).toContain('Fatima Benali')
  expect(html).not.toContain('Zorglub')
  expect(html).not.toContain(`/personnes/${merged}`)
})

test('the receipt of the merged file names the kept one, also at the door of whoever bears its code', async () => {
  expect((await app().get(`/recu/${visitOfMerged}`, amina)).html).toContain('Fatima Benali')
  const { code_hash: key } = await query(db.owner.db)
    .selectFrom('visit_receipt')
    .select('code_hash')
    .where('visit_id', '=', visitOfMerged)
    .executeTakeFirstOrThrow()
  expect(await seenWith(key)).toMatchObject({ id: kept })
})

test('both cards open the kept file, with the procedures of both', async () => {
  await asAmina((errand) => aProcedure(errand, kept))
  for (const key of await cardKeys()) {
    expect(await seenWith(key)).toMatchObject({ id: kept })
    await db.undone({ door: 'person', key }, async (errand) => {
      expect(await proceduresOf(errand, kept)).toHaveLength(2)
    })
  }
})

test('a visit of the kept file may be about a procedure of the merged one, and belongs to the kept file', async () => {
  const acts = [{ ...anAct, procedureId: procedureOfMerged }]
  const visitId = await asAmina((errand) => aVisit(errand, { personId: merged, draft: { ...aDraft, acts } }))
  const row = await query(db.owner.db)
    .selectFrom('visit')
    .innerJoin('visit_act', 'visit_act.visit_id', 'visit.id')
    .select(['visit.person_id', 'visit_act.procedure_person_id'])
    .where('visit.id', '=', visitId)
    .executeTakeFirstOrThrow()
  expect(row).toEqual({ person_id: kept, procedure_person_id: merged })
})

test('undone, each file shows its own again, and its card sees nothing of the other', async () => {
  await app().post(`/personnes/${kept}/reunions/${merge}/annulation`, {}, amina)
  const [keyOfKept = '', keyOfMerged = ''] = await cardKeys()
  expect(await seenWith(keyOfKept)).toMatchObject({ id: kept })
  expect(await seenWith(keyOfMerged)).toMatchObject({ id: merged })
  await db.undone({ door: 'person', key: keyOfMerged }, async (errand) => {
    expect((await proceduresOf(errand, merged)).map(({ id }) => id)).toEqual([procedureOfMerged])
    expect(await proceduresOf(errand, kept)).toEqual([])
  })
  expect((await app().get(`/recu/${visitOfMerged}`, amina)).html).toContain('Zorglub')
})

const birth = { year: 1950, month: 3, day: 3 }

function named(firstNames: string, usageName: string) {
  return { firstNames, usageName, birthName: undefined, hasSingleName: false }
}

async function join(): Promise<void> {
  const recap = await app().post(`/personnes/${kept}/reunion`, { with: merged }, amina)
  const version = (name: string): string =>
    new RegExp(`name="${name}" value="(\\d+)"`).exec(recap.html)?.[1] ?? ''
  const versions = { kept_version: version('kept_version'), merged_version: version('merged_version') }
  await app().post(`/personnes/${kept}/reunion`, { with: merged, confirmed: 'yes', ...versions }, amina)
  const { id } = await query(db.owner.db).selectFrom('person_merge').select('id').executeTakeFirstOrThrow()
  merge = id
}

async function seenWith(key: string): Promise<unknown> {
  let seen: unknown
  await db.undone({ door: 'person', key }, async (errand) => {
    seen = (await findPerson(errand, kept)) ?? (await findPerson(errand, merged))
  })
  return seen
}

async function cardKeys(): Promise<readonly string[]> {
  const rows = await query(db.owner.db).selectFrom('person_code').select(['person_id', 'code_hash']).execute()
  return [kept, merged].flatMap((id) => rows.find(({ person_id }) => person_id === id)?.code_hash ?? [])
}

function asAmina<Answer>(work: Parameters<typeof db.kept<Answer>>[1]): Promise<Answer> {
  const { agentId, organisationId } = amina
  return db.kept({ door: 'agent', role: 'mediator', agentId, organisationId }, work)
}
