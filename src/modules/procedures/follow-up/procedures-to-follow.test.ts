import { sql } from 'kysely'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { addDays, type Day, toDay } from '#kernel/day.ts'
import type { AgentId } from '#kernel/ids.ts'
import type { OrganisationsTables } from '#modules/organisations/index.ts'
import { openFile, type PeopleTables } from '#modules/people/index.ts'
import { query } from '#platform/db/db.ts'
import { type Asker, continueAs, type Errand } from '#platform/db/errand.ts'
import { testDatabase } from '#test/support/database.ts'
import { anAgent, anOrganisation } from '#test/support/people-of-the-house.ts'
import {
  beginAttempt,
  block,
  doneCallBack,
  openProcedure,
  type ProcedureId,
  planCallBack,
  proceduresToFollow,
  recordOutcome,
  recordReceipt,
  recordSending,
  setDeadline,
} from '../index.ts'
import type { ChangeTables } from '../steps/take-steps.ts'

type Asking = Errand<ChangeTables & PeopleTables & OrganisationsTables>

const db = testDatabase<ChangeTables & PeopleTables & OrganisationsTables>()
const today = toDay('2026-03-03')

let mediator: Asker
let colleague: AgentId

beforeAll(async () => {
  const organisationId = await anOrganisation(db)
  const agentId = await anAgent(db, { role: 'mediator', organisationId })
  colleague = await anAgent(db, { role: 'mediator', organisationId })
  mediator = { door: 'agent', organisationId, role: 'mediator', agentId }
})

beforeEach(() => db.setClock('2026-03-03T09:00:00Z'))

test('a right that may be lost comes first, then a promise, an answer, a receipt, and what is stuck', async () => {
  await db.undone(mediator, async (errand) => {
    const ids = {
      stuck: await opened(errand),
      unproved: await opened(errand),
      awaited: await opened(errand),
      promised: await opened(errand),
      atRisk: await opened(errand),
    }
    await block(on(errand, '2026-02-10'), { procedureId: ids.stuck, blocker: 'account-access' })
    await recordSending(errand, { procedureId: ids.unproved, on: toDay('2026-02-20'), way: 'post' })
    await recordSending(errand, {
      procedureId: ids.awaited,
      on: toDay('2026-01-10'),
      way: 'post',
      receipt: 'R',
    })
    await planCallBack(errand, { procedureId: ids.promised, on: today })
    await setDeadline(errand, { procedureId: ids.atRisk, on: toDay('2026-03-15'), reason: 'send-before' })

    const { lines, total } = await proceduresToFollow(errand, { today })
    expect(lines.map(({ reason, procedureId }) => [reason, procedureId])).toEqual([
      ['right-at-risk', ids.atRisk],
      ['call-back', ids.promised],
      ['answer-due', ids.awaited],
      ['receipt-missing', ids.unproved],
      ['blocked', ids.stuck],
    ])
    expect(total).toBe(5)
  })
})

test('among the same reasons, the earliest day comes first', async () => {
  await db.undone(mediator, async (errand) => {
    const [late, later] = [await opened(errand), await opened(errand)]
    await setDeadline(errand, { procedureId: later, on: toDay('2026-03-10'), reason: 'send-before' })
    await setDeadline(errand, { procedureId: late, on: toDay('2026-03-01'), reason: 'send-before' })
    expect(await idsToFollow(errand)).toEqual([late, later])
  })
})

test.each([
  { what: 'a deadline', plan: deadlineIn, shown: 14, hidden: 15 },
  { what: 'a call', plan: callIn, shown: 0, hidden: 1 },
])('$what shows up $shown days before and not earlier', async ({ plan, shown, hidden }) => {
  await db.undone(mediator, async (errand) => {
    const soon = await opened(errand)
    await plan(errand, soon, addDays(today, shown))
    await plan(errand, await opened(errand), addDays(today, hidden))
    expect(await idsToFollow(errand)).toEqual([soon])
  })
})

test('a receipt is missed on the fourth day, and a block on the fifteenth', async () => {
  await db.undone(mediator, async (errand) => {
    const [sent, blocked] = [await opened(errand), await opened(errand)]
    await recordSending(errand, { procedureId: sent, on: today, way: 'online' })
    await block(errand, { procedureId: blocked, blocker: 'body-silent' })
    expect(await idsToFollow(errand, addDays(today, 3))).toEqual([])
    expect(await idsToFollow(errand, addDays(today, 4))).toEqual([sent])
    expect(await idsToFollow(errand, addDays(today, 14))).toEqual([sent])
    expect(await idsToFollow(errand, addDays(today, 15))).toEqual([sent, blocked])
  })
})

test('what was done leaves the list', async () => {
  await db.undone(mediator, async (errand) => {
    const procedureId = await opened(errand)
    await planCallBack(errand, { procedureId, on: today })
    await doneCallBack(errand, { procedureId, callBack: 1 })
    await recordSending(errand, { procedureId, on: toDay('2026-01-10'), way: 'online' })
    await recordReceipt(errand, { procedureId, receipt: 'R 1' })
    await recordOutcome(errand, { procedureId, kind: 'granted', on: today })
    expect(await idsToFollow(errand)).toEqual([])
  })
})

test('a refusal puts the delay to contest on the list, two weeks before its end', async () => {
  await db.undone(mediator, async (errand) => {
    const procedureId = await opened(errand)
    await recordOutcome(errand, { procedureId, kind: 'refused', on: today })
    expect(await idsToFollow(errand, toDay('2026-04-18'))).toEqual([])
    const { lines } = await proceduresToFollow(errand, { today: toDay('2026-04-19') })
    expect(lines).toMatchObject([{ reason: 'right-at-risk', dueOn: '2026-05-03', detail: 'remedy' }])
  })
})

test('a refusal left for a new request stays on the list until two weeks after its last day, then leaves it', async () => {
  await db.undone(mediator, async (errand) => {
    const procedureId = await opened(errand)
    await recordSending(errand, { procedureId, on: today, way: 'post', receipt: 'R 1' })
    await recordOutcome(errand, { procedureId, kind: 'refused', on: today })
    await beginAttempt(errand, { procedureId, reason: 'new-request' })
    await recordSending(errand, { procedureId, on: today, way: 'post', receipt: 'R 2' })
    const reasons = async (day: string): Promise<readonly string[]> =>
      (await proceduresToFollow(errand, { today: toDay(day) })).lines.map(({ reason }) => reason)
    expect(await reasons('2026-04-18')).toEqual([])
    expect(await reasons('2026-05-17')).toEqual(['right-at-risk', 'answer-due'])
    expect(await reasons('2026-05-18')).toEqual(['answer-due'])
  })
})

test.each([
  ['an attempt without a reason', `'attempt-begun', null, null`],
  ['an attempt for a reason that is none', `'attempt-begun', 'because', null`],
  ['a hand-over to nobody', `'handed-over', null, null`],
  ['an answer that answers nothing', `'hand-over-answered', 'accepted', null`],
  ['an answer to a step to come', `'hand-over-answered', 'accepted', 9`],
])('the database refuses %s', async (_, values) => {
  const writing = db.undone(mediator, async (errand) => {
    const procedureId = await opened(errand)
    await sql`insert into procedure_step
        (organisation_id, person_id, procedure_id, seq, at, on_day, kind, choice, answers_seq)
      select organisation_id, person_id, id, 1, opened_at, '2026-03-03', ${sql.raw(values)}
      from followed_procedure where id = ${procedureId}`.execute(query(errand.db))
  })
  await expect(writing).rejects.toThrow(/procedure_step_(whole|answers)/)
})

test('an agent may look at her own', async () => {
  await db.undone(mediator, async (errand) => {
    const [mine, theirs] = [await opened(errand), await opened(errand)]
    await planCallBack(errand, { procedureId: mine, on: today })
    await planCallBack(errand, { procedureId: theirs, on: today, agentId: colleague })
    const { lines } = await proceduresToFollow(errand, { today, agentId: colleague })
    expect(lines.map(({ procedureId }) => procedureId)).toEqual([theirs])
  })
})

test('what another organisation has to do is not on the list', async () => {
  await db.undone(mediator, async (errand) => {
    await planCallBack(errand, { procedureId: await opened(errand), on: today })
    const stranger = { ...mediator, organisationId: await anOrganisation(db) }
    const list = await proceduresToFollow(await continueAs(errand, stranger), { today })
    expect(list).toEqual({ lines: [], total: 0 })
  })
})

test('the list is found by its index, also behind row-level security', async () => {
  await db.undone(mediator, async (errand) => {
    const kysely = query(errand.db)
    await sql`set local enable_seqscan = off`.execute(kysely)
    const plan = await sql<{ readonly 'QUERY PLAN': string }>`
      explain select * from procedure_follow_up
      where organisation_id = ${mediator.organisationId} and from_on <= ${today}`.execute(kysely)
    const text = plan.rows.map((row) => row['QUERY PLAN']).join('\n')
    expect(text).toMatch(/procedure_follow_up_by_day/)
    expect(text).toMatch(/Index Cond: \(\(organisation_id = .+\) AND \(from_on <= /)
  })
})

async function opened(errand: Asking): Promise<ProcedureId> {
  const names = { firstNames: 'Aminata', usageName: 'Bâ', birthName: undefined, hasSingleName: false }
  const personId = await openFile(errand, { names })
  const answer = await openProcedure(errand, { personId, what: { kind: 'catalogued', code: 'css-renewal' } })
  if (!answer.ok) throw new Error(answer.refusal)
  return answer.value
}

function on(errand: Asking, day: string): Asking {
  return { ...errand, today: toDay(day) }
}

async function deadlineIn(errand: Asking, procedureId: ProcedureId, day: Day): Promise<void> {
  await setDeadline(errand, { procedureId, on: day, reason: 'appointment' })
}

async function callIn(errand: Asking, procedureId: ProcedureId, day: Day): Promise<void> {
  await planCallBack(errand, { procedureId, on: day })
}

async function idsToFollow(errand: Asking, day: Day = today): Promise<readonly ProcedureId[]> {
  const { lines } = await proceduresToFollow(errand, { today: day })
  return lines.map(({ procedureId }) => procedureId)
}
