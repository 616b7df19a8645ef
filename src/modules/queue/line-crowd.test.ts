import { sql } from 'kysely'
import { v7 } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Connection, connect } from '#platform/db/connection.ts'
import { query } from '#platform/db/db.ts'
import { type Errand, runErrand } from '#platform/db/errand.ts'
import { type ASite, aSite } from '#test/support/a-site.ts'
import { testDatabase } from '#test/support/database.ts'
import { auditLine } from '#test/support/line-audit.ts'
import { callNext, finishTicket, openCounter, startServing, takeTicket } from './index.ts'
import type { LineTables } from './tables.ts'

const db = testDatabase<LineTables>()
const counters = 30
const tickets = 300
let hall: ASite
/** As many connections as counters: nobody waits for anything but the line itself. */
let crowd: Connection<LineTables>

beforeAll(async () => {
  hall = await aSite(db, { counters, services: 1 })
  crowd = connect<LineTables>(db.appReach, () => undefined, counters + 4)
  for (let index = 0; index < counters; index += 1) await sitDown(index)
})

afterAll(() => crowd.close())

function as<Answer>(index: number, work: (errand: Errand<LineTables>) => Promise<Answer>): Promise<Answer> {
  const surroundings = { ...db.surroundings, now: () => new Date() }
  return runErrand({ db: crowd.db, surroundings, asker: hall.asAgent(index) }, work)
}

async function sitDown(index: number): Promise<void> {
  const opened = await as(index, (errand) =>
    openCounter(errand, {
      siteId: hall.site.id,
      counterId: hall.counters[index]!.id,
      skills: [hall.service.id],
      requestId: v7(),
    }),
  )
  expect(opened.ok).toBe(true)
}

async function take(index: number): Promise<void> {
  const taken = await as(index, (errand) =>
    takeTicket(errand, {
      siteId: hall.site.id,
      serviceId: hall.service.id,
      origin: 'desk',
      language: 'fr',
      legalPriority: Math.random() < 0.1,
      requestId: v7(),
    }),
  )
  expect(taken.ok).toBe(true)
}

/** Calls, serves and finishes until nobody waits; every click is made twice, as nervous hands do. */
async function workUntilNobodyWaits(index: number): Promise<void> {
  for (;;) {
    const requestId = v7()
    const clicks = await Promise.all([1, 2].map(() => as(index, (errand) => callNext(errand, { requestId }))))
    // Somebody may arrive between two clicks that found nobody; two clicks that found somebody found the same.
    const ids = new Set(clicks.flatMap((called) => (called.ok ? [called.value.ticketId] : [])))
    expect(ids.size).toBeLessThanOrEqual(1)
    const [ticketId] = ids
    if (!ticketId) return
    const order = { ticketId, requestId: v7() }
    await as(index, (errand) => startServing(errand, order))
    const finished = await Promise.all(
      [1, 2].map(() => as(index, (errand) => finishTicket(errand, { ...order, outcome: 'resolved' }))),
    )
    expect(finished).toEqual([expect.objectContaining({ ok: true }), expect.objectContaining({ ok: true })])
  }
}

test('thirty counters empty a line of three hundred: nobody called twice, nobody jumped, no event missing', {
  timeout: 120_000,
}, async () => {
  for (let count = 0; count < tickets / 2; count += 1) await take(count % counters)
  const arrivals = (async () => {
    for (let count = 0; count < tickets / 2; count += 1) await take(count % counters)
  })()
  await Promise.all(Array.from({ length: counters }, (_, index) => workUntilNobodyWaits(index)))
  await arrivals
  await workUntilNobodyWaits(0)
  const audit = await auditLine(db.owner.db, hall.site.id)
  expect(audit).toEqual({ calls: tickets, doubleCalls: 0, inversions: 0, gaps: 0 })
  const { rows } =
    await sql`select state, count(*) from ticket where site_id = ${hall.site.id} group by state`.execute(
      query(db.owner.db),
    )
  expect(rows).toEqual([{ state: 'done', count: tickets }])
})
