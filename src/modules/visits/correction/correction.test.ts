import { type RawBuilder, sql } from 'kysely'
import { v7 } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import { toDay } from '#kernel/day.ts'
import type { Role } from '#kernel/role.ts'
import { query, transact } from '#platform/db/db.ts'
import { continueAs, type Errand } from '#platform/db/errand.ts'
import { type ASite, aSite } from '#test/support/a-site.ts'
import { aDraft, aPerson, aVisit, sealingKey } from '#test/support/a-visit.ts'
import { testDatabase } from '#test/support/database.ts'
import { findReceipt } from '../receipt/receipt-store.ts'
import type { RecordTables } from '../record/record-visit.ts'
import { findVisit, listNotes, listVisitsBetween, listVisitsOf } from '../record/visit-store.ts'
import type { VisitDraft, VisitId } from '../visit.ts'
import { cancelVisit, undoCancellation } from './cancel-visit.ts'
import { correctVisit } from './correct-visit.ts'
import { listCancellations, listVersions } from './correction-store.ts'

const db = testDatabase<RecordTables>()
let hall: ASite

beforeAll(async () => {
  hall = await aSite(db)
})

const byPhone = { ...aDraft, channel: 'phone', placeType: 'a_distance', minutes: 40 } satisfies VisitDraft

test('a correction is another visit: both stay, only the last one counts', async () => {
  await asAgent(async (errand) => {
    const personId = await aPerson(errand)
    const first = await aVisit(errand, { personId })
    const second = await corrected(errand, first, byPhone)
    expect(await listVisitsOf(errand.db, personId, 9)).toMatchObject([
      { id: second, minutes: 40, channel: 'phone', replaces: first, recordedBy: undefined },
    ])
    expect(await listVersions(errand.db, first)).toEqual([first, second])
    expect(await findVisit(errand.db, first)).toMatchObject({ minutes: 12 })
    expect(await countedOn(errand, '2026-03-03')).toBe(1)
  })
})

test('the page of what was corrected closes, that of the correction opens', async () => {
  await asAgent(async (errand) => {
    const first = await aVisit(errand)
    const second = await corrected(errand, first, byPhone)
    expect(await findReceipt(errand.db, first)).toBeUndefined()
    expect(await findReceipt(errand.db, second)).toBeDefined()
  })
})

test('two agents who correct one visit: the second is told, nothing is lost', async () => {
  await asAgent(async (errand) => {
    const first = await aVisit(errand)
    await corrected(errand, first, byPhone)
    expect(await attempt(errand, first, { ...aDraft, minutes: 5 })).toEqual({
      ok: false,
      refusal: 'already-corrected',
    })
  })
})

test('the same correction sent twice is written once', async () => {
  await asAgent(async (errand) => {
    const visitId = await aVisit(errand)
    const correction = { visitId, draft: byPhone, requestId: v7() }
    const once = await correctVisit(errand, correction, sealingKey)
    expect(await correctVisit(errand, correction, sealingKey)).toEqual(once)
  })
})

test('a day to come, a day too old and a secret are refused', async () => {
  await asAgent(async (errand) => {
    const visitId = await aVisit(errand)
    const said = (change: object) =>
      correctVisit(errand, { visitId, draft: aDraft, requestId: v7(), ...change }, sealingKey)
    expect(await said({ visitedOn: toDay('2026-03-04') })).toMatchObject({ refusal: 'day-in-future' })
    expect(await said({ visitedOn: toDay('2025-03-01') })).toMatchObject({ refusal: 'day-too-old' })
    expect(await said({ draft: { ...aDraft, notes: 'mdp : Soleil45' } })).toMatchObject({
      refusal: 'secret-in-notes',
    })
    expect(await said({ placeName: 'PIN 1234' })).toMatchObject({ refusal: 'secret-in-place' })
    expect(await said({ visitedOn: toDay('2026-02-27') })).toMatchObject({ ok: true })
    expect(await countedOn(errand, '2026-02-27')).toBe(1)
    expect(await countedOn(errand, '2026-03-03')).toBe(0)
  })
})

test('a colleague may not correct nor cancel; a manager may, and the visit stays her agent’s', async () => {
  await asAgent(async (errand) => {
    const first = await aVisit(errand, { draft: { ...aDraft, notes: 'Reviendra jeudi' } })
    const colleague = await as(errand, 1, 'mediator')
    expect(await attempt(colleague, first, byPhone)).toEqual({ ok: false, refusal: 'not-yours' })
    expect(await cancelVisit(colleague, { visitId: first, reason: 'by-mistake' })).toEqual({
      ok: false,
      refusal: 'not-yours',
    })
    const manager = await as(colleague, 1, 'manager')
    const second = await corrected(manager, first, byPhone)
    expect(await findVisit(manager.db, second)).toMatchObject({
      agentId: hall.agents[0],
      agentName: 'Amina',
      recordedBy: hall.agents[1],
    })
    expect((await listNotes(manager.db, [second])).get(second)).toBe('Reviendra jeudi')
  })
})

test.each([
  [
    'another agent’s visit',
    'mediator',
    (
      first: string,
    ) => sql`insert into visit (id, organisation_id, agent_id, agent_name, visited_on, recorded_at, place_type, minutes, replaces_id)
      values (${v7()}, ${hall.organisationId}, ${hall.agents[1]}, 'B', '2026-03-03', now(), 'autre', 5, ${first})`,
  ],
  [
    'in the name of another',
    'mediator',
    (
      first: string,
    ) => sql`insert into visit (id, organisation_id, agent_id, agent_name, visited_on, recorded_at, place_type, minutes, replaces_id, recorded_by)
      values (${v7()}, ${hall.organisationId}, ${hall.agents[0]}, 'A', '2026-03-03', now(), 'autre', 5, ${first}, ${hall.agents[1]})`,
  ],
  [
    'a cancellation',
    'volunteer',
    (
      first: string,
    ) => sql`insert into visit_cancellation (id, organisation_id, visit_id, reason, cancelled_by, cancelled_at)
      values (${v7()}, ${hall.organisationId}, ${first}, 'by-mistake', ${hall.agents[1]}, now())`,
  ],
] as const)('the database itself refuses a colleague %s', async (_what, role, statement) => {
  await asAgent(async (errand) => {
    const first = await aVisit(errand)
    const colleague = await as(errand, 1, role)
    await expect(tried(colleague, statement(first))).rejects.toThrow('row-level security')
  })
})

test('a cancelled visit counts no more, its page is closed, and it comes back as it was', async () => {
  await asAgent(async (errand) => {
    const personId = await aPerson(errand)
    const visitId = await aVisit(errand, { personId })
    const page = await findReceipt(errand.db, visitId)
    expect(await cancelVisit(errand, { visitId, reason: 'wrong-file' })).toMatchObject({ ok: true })
    expect(await cancelVisit(errand, { visitId, reason: 'wrong-file' })).toMatchObject({
      refusal: 'already-cancelled',
    })
    expect(await countedOn(errand, '2026-03-03')).toBe(0)
    expect(await listVisitsOf(errand.db, personId, 9)).toEqual([])
    expect(await findReceipt(errand.db, visitId)).toBeUndefined()
    expect(await attempt(errand, visitId, byPhone)).toMatchObject({ refusal: 'cancelled' })

    expect(await undoCancellation(errand, visitId, sealingKey)).toMatchObject({ ok: true })
    expect(await undoCancellation(errand, visitId, sealingKey)).toMatchObject({ refusal: 'not-cancelled' })
    expect(await countedOn(errand, '2026-03-03')).toBe(1)
    expect((await findReceipt(errand.db, visitId))?.codeHash).toBe(page?.codeHash)
    expect(await listCancellations(errand.db, [visitId])).toMatchObject([
      { reason: 'wrong-file', cancelledBy: hall.agents[0], undone: { by: hall.agents[0] } },
    ])
  })
})

test('a visit corrected then cancelled does not bring back what was corrected', async () => {
  await asAgent(async (errand) => {
    const first = await aVisit(errand)
    const second = await corrected(errand, first, byPhone)
    expect(await cancelVisit(errand, { visitId: first, reason: 'by-mistake' })).toMatchObject({
      refusal: 'already-corrected',
    })
    await cancelVisit(errand, { visitId: second, reason: 'entered-twice' })
    expect(await countedOn(errand, '2026-03-03')).toBe(0)
  })
})

type Asking = Errand<RecordTables>

function asAgent(work: (errand: Asking) => Promise<void>): Promise<void> {
  return db.undone(hall.asAgent(), work)
}

function as(errand: Asking, index: number, role: Role): Promise<Asking> {
  return continueAs(errand, { ...hall.asAgent(index), role })
}

function attempt(errand: Asking, visitId: VisitId, draft: VisitDraft) {
  return correctVisit(errand, { visitId, draft, requestId: v7() }, sealingKey)
}

async function corrected(errand: Asking, visitId: VisitId, draft: VisitDraft): Promise<VisitId> {
  const answer = await attempt(errand, visitId, draft)
  if (!answer.ok) throw new Error(answer.refusal)
  return answer.value
}

async function countedOn(errand: Asking, day: string): Promise<number> {
  const on = toDay(day)
  return (await listVisitsBetween(errand.db, { from: on, to: on }, { after: undefined, limit: 9 })).length
}

// A statement refused by the database spoils its transaction: it is tried within its own.
function tried(errand: Asking, statement: RawBuilder<unknown>) {
  return transact(errand.db, (inside) => statement.execute(query(inside)))
}
