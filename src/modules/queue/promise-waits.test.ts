import { beforeEach, expect, test } from 'vitest'
import { query } from '#platform/db/db.ts'
import { type ASite, aSite } from '#test/support/a-site.ts'
import { atTheHall } from '#test/support/at-the-hall.ts'
import { testDatabase } from '#test/support/database.ts'
import { closeCounter, finishTicket, type PromisedWait, promisedWait, promiseWaits } from './index.ts'
import { findOpenSessionOf } from './counters/counter-store.ts'
import type { LineTables } from './tables.ts'
import type { Ticket } from './ticket.ts'

const db = testDatabase<LineTables>()
let hall: ASite
const people = atTheHall(db, () => hall)

beforeEach(async () => {
  db.setClock('2026-03-03T09:00:00Z')
  hall = await aSite(db, { counters: 2, services: 1 })
})

function waits(): Promise<readonly PromisedWait[]> {
  return db.kept(hall.asSite(), (errand) => promiseWaits(errand, hall.site))
}

function samples(ticket: Pick<Ticket, 'id'>): Promise<readonly { reason: string; shown: string }[]> {
  return query(db.owner.db)
    .selectFrom('eta_sample')
    .select(['reason', 'shown'])
    .where('ticket_id', '=', ticket.id)
    .orderBy('at')
    .execute()
}

test('without an open counter nothing is promised; with one, each further person waits longer', async () => {
  for (let count = 0; count < 4; count += 1) await people.take()
  expect((await waits()).map(({ wait }) => wait.kind)).toEqual(Array(4).fill('no-counter'))
  await people.sitDown(0)
  const told = await waits()
  expect(told.map(({ ahead }) => ahead)).toEqual([0, 1, 2, 3])
  const from = told.map(({ wait }) => (wait.kind === 'range' ? wait.from : 0))
  expect(from).toEqual([...from].sort((one, other) => one - other))
  expect(from.at(-1)).toBeGreaterThan(15)
})

test('a promise is written when it changes, and only then', async () => {
  await people.sitDown(0)
  const { ticket } = await people.take()
  await waits()
  await waits()
  await waits()
  expect(await samples(ticket)).toHaveLength(1)
})

test('a wait grows at once only for a reason, which is said', async () => {
  await people.sitDown(0)
  await people.sitDown(1)
  for (let count = 0; count < 6; count += 1) await people.take()
  const before = (await waits()).at(-1)
  db.setClock('2026-03-03T09:00:20Z')
  const session = await people.as(1, (errand) => findOpenSessionOf(errand.db, hall.agents[1]!))
  await people.as(1, (errand) => closeCounter(errand, { sessionId: session!.id, requestId: 'closing' }))
  db.setClock('2026-03-03T09:00:21Z')
  const after = (await waits()).at(-1)
  expect(lowest(after)).toBeGreaterThan(lowest(before) + 5)
  expect(after?.reason).toBe('counter-left')
  expect(before?.reason).toBe(null)
})

test('legal priority is told « soon », never a range', async () => {
  await people.sitDown(0)
  for (let count = 0; count < 3; count += 1) await people.take()
  const { ticket } = await people.take({ legalPriority: true })
  const told = await db.kept(hall.asSite(), (errand) => promisedWait(errand, { site: hall.site, ticket }))
  expect(told).toMatchObject({ wait: { kind: 'soon' }, ahead: 0 })
})

test('what was measured replaces what was supposed', async () => {
  await people.sitDown(0)
  // Supposed to last a quarter of an hour, it lasts two minutes.
  for (let minute = 0; minute < 50; minute += 2) {
    db.setClock(new Date(Date.parse('2026-03-03T09:00:00Z') + minute * 60_000).toISOString())
    await people.take()
    const ticketId = await people.callNext()
    await people.start(ticketId)
    db.setClock(new Date(Date.parse('2026-03-03T09:02:00Z') + minute * 60_000).toISOString())
    await people.as(0, (errand) => finishTicket(errand, { ...people.order(ticketId), outcome: 'resolved' }))
  }
  for (let count = 0; count < 4; count += 1) await people.take()
  const told = await waits()
  expect(told.map(({ wait }) => (wait.kind === 'range' ? wait.to : 5))).toEqual([5, 5, 5, 10])
})

function lowest(promise: PromisedWait | undefined): number {
  const wait = promise?.wait
  if (wait?.kind === 'range') return wait.from
  return wait?.kind === 'over-60' ? 60 : 0
}
