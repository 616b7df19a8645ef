import { beforeAll, expect, test } from 'vitest'
import { v7 } from 'uuid'
import type { Errand } from '#platform/db/errand.ts'
import { type ASite, aSite } from '#test/support/a-site.ts'
import { testDatabase } from '#test/support/database.ts'
import {
  boardState,
  callNext,
  enterSite,
  finishTicket,
  openCounter,
  startServing,
  takeTicket,
  ticketByCode,
} from './index.ts'
import type { LineTables } from './tables.ts'

const db = testDatabase<LineTables>()
let hall: ASite

beforeAll(async () => {
  hall = await aSite(db)
})

function take(errand: Errand<LineTables>, wish: { requestId?: string; legalPriority?: boolean } = {}) {
  return takeTicket(errand, {
    siteId: hall.site.id,
    serviceId: hall.service.id,
    origin: 'kiosk',
    language: 'ar',
    legalPriority: false,
    requestId: v7(),
    ...wish,
  })
}

async function open(errand: Errand<LineTables>, counter = 0) {
  return openCounter(errand, {
    siteId: hall.site.id,
    counterId: hall.counters[counter]!.id,
    skills: hall.services.map(({ id }) => id),
    requestId: v7(),
  })
}

test('a ticket taken at the kiosk is called, shown on the board, served and done', async () => {
  const taken = await db.kept(hall.asSite(), (errand) => take(errand))
  if (!taken.ok) throw new Error(taken.refusal)
  await db.kept(hall.asAgent(), (errand) => open(errand))
  const called = await db.kept(hall.asAgent(), (errand) => callNext(errand, { requestId: v7() }))
  expect(called).toEqual({ ok: true, value: { ticketId: taken.value.ticket.id } })
  const board = await db.kept({ door: 'visitor' }, async (errand) => {
    const entered = await enterSite(errand, hall.site.id)
    return entered && boardState(entered.errand, hall.site.id)
  })
  expect(board).toMatchObject({
    seq: 3,
    waiting: 0,
    calls: [{ letter: 'A', number: 1, counter: { number: 1 } }],
  })
  const order = { ticketId: taken.value.ticket.id, requestId: v7() }
  expect(await db.kept(hall.asAgent(), (errand) => startServing(errand, order))).toMatchObject({ ok: true })
  expect(
    await db.kept(hall.asAgent(), (errand) => finishTicket(errand, { ...order, outcome: 'resolved' })),
  ).toMatchObject({ ok: true })
})

test('the code of a ticket opens it, and another does not', async () => {
  const taken = await db.kept(hall.asSite(), (errand) => take(errand))
  if (!taken.ok) throw new Error(taken.refusal)
  const { code, ticket } = taken.value
  await db.undone({ door: 'visitor' }, async (errand) => {
    expect((await ticketByCode(errand, code.toLowerCase().replaceAll('-', ' ')))?.ticket.id).toBe(ticket.id)
  })
  await db.undone({ door: 'visitor' }, async (errand) => {
    expect(await ticketByCode(errand, 'T-0000-0000')).toBeUndefined()
  })
})

test('the same request gives the same ticket and the same code', async () => {
  const requestId = v7()
  const [one, other] = await Promise.all(
    [1, 2].map(() => db.kept(hall.asSite(), (errand) => take(errand, { requestId }))),
  )
  expect(one).toEqual(other)
})
