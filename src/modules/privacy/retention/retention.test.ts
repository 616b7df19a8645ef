import { beforeEach, expect, test } from 'vitest'
import type { OrganisationId, PersonId } from '#kernel/ids.ts'
import { addDays, toDay } from '#kernel/day.ts'
import { query } from '#platform/db/db.ts'
import type { Asker } from '#platform/db/errand.ts'
import { aPerson, aVisit } from '#test/support/a-visit.ts'
import { testDatabase } from '#test/support/database.ts'
import { anAgent, anOrganisation, aSession } from '#test/support/people-of-the-house.ts'
import { type Database, declarations as catalogue } from '#test/support/declared.ts'
import { everyNight } from '../jobs.ts'
import { recordRequest } from '../request/record-request.ts'
import { insertHold, listReports, saveWait } from './retention-store.ts'
import { type RetentionWork, runRetention } from './run-retention.ts'

const db = testDatabase<Database>()
let organisationId: OrganisationId
let manager: Asker

beforeEach(async () => {
  at('2026-03-03')
  organisationId = await anOrganisation(db)
  const agentId = await anAgent(db, { role: 'manager', organisationId })
  manager = { door: 'agent', organisationId, agentId, role: 'manager' }
})

const work = (): RetentionWork => ({ db: db.app.db, surroundings: db.surroundings, catalogue })

function at(day: string): void {
  db.setClock(`${day}T09:00:00Z`)
}

function known(firstNames: string): Promise<PersonId> {
  const names = { firstNames, usageName: 'Test', birthName: undefined, hasSingleName: false }
  return db.kept(manager, (errand) => aPerson(errand, { names }))
}

function comes(personId: PersonId): Promise<unknown> {
  return db.kept(manager, (errand) => aVisit(errand, { personId }))
}

async function people(): Promise<readonly (string | null)[]> {
  const rows = await query(db.owner.db)
    .selectFrom('person')
    .select('first_names')
    .where('organisation_id', '=', organisationId)
    .orderBy('first_names')
    .execute()
  return rows.map(({ first_names }) => first_names)
}

function reports(): ReturnType<typeof listReports> {
  return db.kept(manager, (errand) => listReports(errand))
}

async function night(day: string): Promise<void> {
  at(day)
  await everyNight(work(), organisationId)
}

async function confirm(): Promise<void> {
  const [waiting] = (await reports()).filter(({ ended }) => !ended)
  if (waiting) await runRetention(work(), { organisationId, reportId: waiting.id })
}

test('over three years, each is erased two years after the last contact, and nobody before', async () => {
  const once = await known('Venue-une-fois')
  await comes(once)
  const often = await known('Vient-toujours')
  const back = await known('Revient')
  const seen: Record<string, readonly (string | null)[]> = {}
  for (let month = 1; month <= 36; month += 1) {
    const day = addDays(toDay('2026-03-03'), month * 30)
    at(day)
    await comes(often)
    if (month === 20) await comes(back)
    await night(day)
    await confirm()
    if ([24, 26, 36].includes(month)) seen[month] = await people()
  }
  expect(seen).toEqual({
    24: ['Revient', 'Venue-une-fois', 'Vient-toujours'],
    26: ['Revient', 'Vient-toujours'],
    36: ['Revient', 'Vient-toujours'],
  })
}, 120_000)

test('nothing is erased before somebody says so', async () => {
  await known('Ancienne')
  for (const day of ['2028-03-04', '2028-06-01', '2029-06-01']) await night(day)
  expect(await people()).toEqual(['Ancienne'])
  expect(await reports()).toMatchObject([{ people: 1, ended: undefined, runsOn: undefined }])
  await confirm()
  expect(await people()).toEqual([])
  expect(await reports()).toMatchObject([{ ended: { kind: 'done', done: [{ table: 'person', count: 1 }] } }])
})

test('or after the days the town chose', async () => {
  await db.kept(manager, (errand) => saveWait(errand, 30))
  await known('Ancienne')
  await night('2028-03-04')
  expect(await reports()).toMatchObject([{ runsOn: '2028-04-03' }])
  await night('2028-04-02')
  expect(await people()).toEqual(['Ancienne'])
  await night('2028-04-03')
  expect(await people()).toEqual([])
})

test('who comes back after the report is left alone', async () => {
  const back = await known('Revenue')
  await night('2028-03-04')
  await comes(back)
  await confirm()
  expect(await people()).toEqual(['Revenue'])
})

test('a file held in writing, or an open request, keeps a file until it ends', async () => {
  const held = await known('Tenue')
  const asking = await known('Demande')
  at('2028-03-01')
  await db.kept(manager, async (errand) => {
    const hold = { personId: held, reason: 'Recours devant le juge en cours', until: toDay('2028-12-31') }
    await insertHold(errand, { ...hold, by: manager.agentId ?? ('' as never) })
  })
  at('2028-03-02')
  await db.kept(manager, (errand) =>
    recordRequest(errand, {
      personId: asking,
      kind: 'access',
      manner: 'letter',
      words: '',
      receivedOn: errand.today,
    }),
  )
  await night('2028-03-04')
  await confirm()
  expect(await people()).toEqual(['Demande', 'Tenue'])
  await night('2029-01-01')
  await confirm()
  expect(await people()).toEqual(['Demande'])
})

test('what passes by itself is forgotten each night: sessions, answers already given', async () => {
  const agentId = manager.agentId
  if (!agentId) throw new Error('no agent')
  await aSession(db, { agentId, organisationId })
  await comes(await known('Venue'))
  const left = async (): Promise<unknown> => ({
    sessions: (
      await query(db.owner.db)
        .selectFrom('agent_session')
        .selectAll()
        .where('agent_id', '=', agentId)
        .execute()
    ).length,
    receipts: (
      await query(db.owner.db)
        .selectFrom('visit_receipt')
        .selectAll()
        .where('organisation_id', '=', organisationId)
        .execute()
    ).length,
    answers: (await query(db.owner.db).selectFrom('once').selectAll().execute()).length > 0,
  })
  expect(await left()).toEqual({ sessions: 1, receipts: 1, answers: true })
  await night('2026-09-04')
  expect(await left()).toEqual({ sessions: 0, receipts: 0, answers: false })
})

test('every rule has its source, and a duration of nothing is nobody’s', () => {
  for (const [table, { retention }] of Object.entries(catalogue)) {
    if (!retention || retention.kind === 'with-the-file') continue
    expect(retention.source.length, table).toBeGreaterThan(20)
  }
})
