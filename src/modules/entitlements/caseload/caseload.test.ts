import { sql } from 'kysely'
import { v7 } from 'uuid'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import type { OrganisationId, PersonId } from '#kernel/ids.ts'
import type { Role } from '#kernel/role.ts'
import { objectTo, removeFiles, restrictFile } from '#modules/people/index.ts'
import { query } from '#platform/db/db.ts'
import { aSimulation } from '#test/support/a-simulation.ts'
import { aPerson } from '#test/support/a-visit.ts'
import { type Answer, type Database, type Session, testApp } from '#test/support/app.ts'
import { testDatabase } from '#test/support/database.ts'
import { anOrganisation } from '#test/support/people-of-the-house.ts'
import { loneParent, type ToldSitting } from '../page-samples.ts'
import { forgetOld } from './forget-old.ts'
import type { RunId } from './gap.ts'
import { startRun, stopRun } from './start-run.ts'
import { workRun } from './work-run.ts'

const db = testDatabase<Database>()
const app = testApp(db)
const team = {} as Record<'manager' | 'social-worker' | 'public-writer' | 'mediator' | 'reception', Session>
let organisationId: OrganisationId
let lina: PersonId

beforeAll(async () => {
  db.setClock('2026-11-22T09:00:00Z')
  organisationId = await anOrganisation(db)
  for (const role of ['manager', 'social-worker', 'public-writer', 'mediator', 'reception'] as const)
    team[role] = await app().signIn(role, organisationId)
}, 60_000)

beforeEach(async () => {
  db.setClock('2026-11-22T09:00:00Z')
  await sql`delete from caseload_run; delete from caseload_mark; delete from form_draft`.execute(
    query(db.owner.db),
  )
  lina = await aFile()
})

test('what is due to a lone parent and is not received is found, certain ones first, the most a year first', async () => {
  await answered(lina)
  await searched()
  const gaps = await gapsOf(lina)
  expect(gaps.map(({ benefit }) => benefit)).toEqual(expect.arrayContaining(['rsa', 'asf', 'af', 'housing']))
  expect(gaps.every(({ certainty, yearly_cents }) => certainty === 'yes' && yearly_cents >= 180_00)).toBe(
    true,
  )
  const { html } = await listed('manager')
  expect(html).toContain('article 22 du RGPD')
  expect(html).toMatch(/1 dossier lu/)
  const shown = [...html.matchAll(/environ ([\d\s\u202f\u00a0]+)\s€<\/td><td>22 novembre/g)].map(
    ([, euros]) => Number((euros ?? '').replaceAll(/\D/g, '')),
  )
  expect(shown.length).toBe(gaps.length)
  expect(shown).toEqual(shown.toSorted((one, other) => other - one))
}, 60_000)

test('what she receives is no gap, nor what she has asked for, nor less than fifteen euros', async () => {
  await answered(lina, {
    received: ['asf', 'housing'],
    'received-asf': 403,
    'received-housing': 0,
    pending: ['rsa'],
  })
  await searched()
  const found = (await gapsOf(lina)).map(({ benefit }) => benefit)
  expect(found).not.toContain('asf')
  expect(found).not.toContain('rsa')
  expect(found).toContain('housing')
}, 60_000)

test('without what is needed, or after a year, a file is counted and not guessed', async () => {
  await answered(lina, { received: undefined })
  const other = await aFile()
  db.setClock('2025-10-01T09:00:00Z')
  await answered(other)
  db.setClock('2026-11-22T09:00:00Z')
  await searched()
  expect(await gapsOf(lina)).toEqual([])
  expect(await gapsOf(other)).toEqual([])
  const { html } = await listed('manager')
  expect(html).toContain('1 dossier n’a pas les réponses nécessaires')
  expect(html).toContain('1 dossier a des réponses de plus d’un an')
}, 60_000)

test('whoever objects, or whose file is restricted, is left out, also of a list that stands', async () => {
  const [objects, restricted] = [await aFile(), await aFile()]
  for (const person of [lina, objects, restricted]) await answered(person)
  await searched()
  await db.kept(as('manager'), (errand) =>
    objectTo(errand, { personId: objects, purpose: 'unclaimed-rights' }),
  )
  await db.kept(as('manager'), (errand) => restrictFile(errand, restricted))
  const gapId = (await gapsOf(objects))[0]?.id ?? ''
  expect((await app().get(`/droits/reperage/${gapId}`, team.manager)).status).toBe(404)
  expect((await gapsOf(objects)).length).toBeGreaterThan(0)
  await searched()
  expect(await gapsOf(objects)).toEqual([])
  expect(await gapsOf(restricted)).toEqual([])
  expect((await gapsOf(lina)).length).toBeGreaterThan(0)
}, 60_000)

test('the database itself keeps no gap and no mark of a restricted file', async () => {
  const draft = await answered(lina)
  const run = await searched()
  await db.kept(as('manager'), (errand) => restrictFile(errand, lina))
  const gap = sql`insert into caseload_gap (id, organisation_id, person_id, benefit, secrecy, run_id, draft_id, certainty,
      least_cents, most_cents, received_cents, yearly_cents, answered_on, found_at)
    values (gen_random_uuid(), ${organisationId}, ${lina}, 'cf', 'shared', ${run}, ${draft}, 'yes', 0, 2000, 0, 24000,
      '2026-11-22', now())`
  const mark = sql`insert into caseload_mark (id, organisation_id, person_id, benefit, secrecy, state, marked_at, marked_by)
    values (gen_random_uuid(), ${organisationId}, ${lina}, 'cf', 'shared', 'called', now(), ${team.manager.agentId})`
  await expect(
    db.undone(
      { door: 'system', organisationId },
      async (errand) => void (await gap.execute(query(errand.db))),
    ),
  ).rejects.toThrow(/restricted/)
  await expect(
    db.undone(as('manager'), async (errand) => void (await mark.execute(query(errand.db)))),
  ).rejects.toThrow(/restricted/)
}, 60_000)

test('what was said to a social worker is found for social workers alone', async () => {
  await answered(lina, {}, 'social-worker')
  await searched()
  const gapId = (await gapsOf(lina))[0]?.id ?? ''
  expect((await listed('social-worker')).html).toContain(gapId)
  for (const role of ['manager', 'public-writer'] as const) {
    expect((await listed(role)).html).not.toContain(gapId)
    expect((await app().get(`/droits/reperage/${gapId}`, team[role])).status).toBe(404)
  }
}, 60_000)

test('the list is closed to other roles, on its page and in the database', async () => {
  await answered(lina)
  await searched()
  for (const role of ['mediator', 'reception'] as const) {
    expect((await listed(role)).status).toBe(403)
    await db.undone(as(role), async (errand) => {
      for (const table of ['caseload_gap', 'caseload_run', 'caseload_mark'] as const)
        expect(await query(errand.db).selectFrom(table).selectAll().execute()).toEqual([])
    })
  }
}, 60_000)

test('who looked is in the journal: at the list, at a line, and at the result it leads to', async () => {
  await answered(lina)
  await searched()
  const gapId = (await gapsOf(lina))[0]?.id ?? ''
  await listed('public-writer')
  await app().get(`/droits/reperage/${gapId}`, team['public-writer'])
  const result = await app().get(`/droits/reperage/${gapId}/resultat`, team['public-writer'])
  expect(result.status).toBe(303)
  expect(result.location).toMatch(/\/reponses\/[0-9a-f-]{36}\/resultat/)
  const looks = await lookedAt(lina)
  expect(looks.map(({ action }) => action)).toEqual([
    'entitlements.gap-listed',
    'entitlements.gap-read',
    'entitlements.gap-read',
  ])
  expect(new Set(looks.map(({ agent_id }) => agent_id))).toEqual(new Set([team['public-writer'].agentId]))
}, 60_000)

test('what was made of a line is noted, asks why it is set aside, and outlives the next search', async () => {
  await answered(lina)
  await searched()
  const gap = (await gapsOf(lina)).find(({ benefit }) => benefit === 'rsa')
  const note = (fields: Record<string, string>): Promise<Answer> =>
    app().post(`/droits/reperage/${gap?.id}`, { request_id: v7(), ...fields }, team['public-writer'])
  expect((await note({ suite: 'set-aside' })).html).toContain('Dites pourquoi cette ligne est mise de côté')
  const secret = await note({ suite: 'set-aside', raison: 'Son numéro : 2 69 05 49 588 157 80' })
  expect(secret.status).toBe(422)
  expect((await note({ suite: 'set-aside', raison: 'Elle ne veut pas en parler.' })).status).toBe(303)
  expect((await listed('manager')).html).not.toContain(`/droits/reperage/${gap?.id}`)
  await searched()
  const aside = await app().get('/droits/reperage?suite=set-aside', team.manager)
  expect(aside.html).toContain('Mis de côté')
  const again = (await gapsOf(lina)).find(({ benefit }) => benefit === 'rsa')
  expect((await app().get(`/droits/reperage/${again?.id}`, team.manager)).html).toContain(
    'Elle ne veut pas en parler.',
  )
  expect((await lookedAt(lina)).map(({ action }) => action)).toContain('entitlements.gap-marked')
}, 60_000)

test('one search at a time, begun and stopped from the page, and nothing of a stopped one is kept', async () => {
  await answered(lina)
  const begun = await app().post('/droits/reperage', { request_id: v7() }, team.manager)
  expect(begun.status).toBe(303)
  const again = await app().post('/droits/reperage', { request_id: v7() }, team['social-worker'])
  expect(again.status).toBe(409)
  expect(again.html).toContain('Une recherche est déjà en cours')
  expect(again.html).toContain('Arrêter la recherche')
  const run = await lastRun()
  await app().post('/droits/reperage/arret', { request_id: v7(), recherche: run }, team.manager)
  await worked(run)
  expect(await gapsOf(lina)).toEqual([])
  expect((await listed('manager')).html).toContain('a été arrêtée')
}, 60_000)

test('a search stopped while the threads work keeps nothing', async () => {
  await answered(lina)
  const run = await begunBy('manager')
  const zoneOf = (): 2 => {
    void db.kept(as('manager'), (errand) => stopRun(errand, run))
    return 2
  }
  await worked(run, zoneOf)
  expect(await gapsOf(lina)).toEqual([])
}, 60_000)

test('it goes with her file, and by itself with time', async () => {
  await answered(lina)
  const other = await aFile()
  await answered(other)
  await searched()
  const eraser = { door: 'system', organisationId, subjects: [lina] } as const
  await db.kept(eraser, (errand) => removeFiles(errand, [lina]))
  expect(await gapsOf(lina)).toEqual([])
  expect((await gapsOf(other)).length).toBeGreaterThan(0)
  db.setClock('2027-02-23T09:00:00Z')
  await db.kept({ door: 'system', organisationId }, forgetOld)
  expect(await gapsOf(other)).toEqual([])
}, 60_000)

function as(role: keyof typeof team) {
  return { door: 'agent', role: role as Role, agentId: team[role].agentId, organisationId } as const
}

function aFile(): Promise<PersonId> {
  return db.kept(as('mediator'), (errand) => aPerson(errand))
}

function answered(
  personId: PersonId,
  changed: ToldSitting['answers'] = {},
  by: keyof typeof team = 'mediator',
): Promise<string> {
  const told = { ...loneParent, answers: { ...loneParent.answers, ...changed } }
  return aSimulation(db, as(by), { personId, told })
}

async function begunBy(role: keyof typeof team): Promise<RunId> {
  const begun = await db.kept(as(role), startRun)
  if (!begun.ok) throw new Error(begun.refusal)
  return begun.value
}

async function searched(): Promise<RunId> {
  const run = await begunBy('manager')
  await worked(run)
  return run
}

function worked(runId: RunId, zoneOf = (): 2 => 2): Promise<void> {
  const asker = { door: 'system', organisationId, agentId: team.manager.agentId } as const
  const { surroundings } = db
  return workRun({
    db: db.app.db,
    surroundings,
    zoneOf,
    sealingKey: new Uint8Array(32),
    runId,
    organisationId,
    asker,
  })
}

function listed(role: keyof typeof team): Promise<Answer> {
  return app().get('/droits/reperage', team[role])
}

async function gapsOf(personId: PersonId) {
  return query(db.owner.db)
    .selectFrom('caseload_gap')
    .select(['id', 'benefit', 'certainty', 'yearly_cents'])
    .where('person_id', '=', personId)
    .execute()
}

async function lastRun(): Promise<RunId> {
  const row = await query(db.owner.db).selectFrom('caseload_run').select('id').executeTakeFirstOrThrow()
  return row.id as RunId
}

async function lookedAt(personId: PersonId) {
  return query(db.owner.db)
    .selectFrom('journal_entry')
    .select(['action', 'agent_id'])
    .where('person_id', '=', personId)
    .where('action', 'like', 'entitlements.%')
    .orderBy('seq')
    .execute()
}
