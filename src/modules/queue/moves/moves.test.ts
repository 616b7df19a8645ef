import { v7 } from 'uuid'
import { beforeEach, describe, expect, test } from 'vitest'
import { query } from '#platform/db/db.ts'
import { type ASite, aSite } from '#test/support/a-site.ts'
import { atTheHall, granted } from '#test/support/at-the-hall.ts'
import { testDatabase } from '#test/support/database.ts'
import * as queue from '../index.ts'
import type { LineTables } from '../tables.ts'
import type { Ticket, TicketId } from '../ticket.ts'

const db = testDatabase<LineTables>()
let hall: ASite
const people = atTheHall(db, () => hall)

beforeEach(async () => {
  at('09:00:00')
  hall = await aSite(db, { counters: 3, services: 2 })
})

function at(time: string): void {
  db.setClock(`2026-03-03T${time}Z`)
}

async function read(ticketId: TicketId): Promise<Ticket> {
  return (await people.as(0, (errand) => queue.findTicket(errand.db, ticketId)))!
}

async function takeMany(count: number): Promise<readonly TicketId[]> {
  const ids: TicketId[] = []
  for (let taken = 0; taken < count; taken += 1) ids.push((await people.take()).ticket.id)
  return ids
}

async function events(): Promise<readonly string[]> {
  const rows = await query(db.owner.db)
    .selectFrom('site_event')
    .select('type')
    .where('site_id', '=', hall.site.id)
    .orderBy('seq')
    .execute()
  return rows.map(({ type }) => type)
}

describe('calling', () => {
  test('the next person is called again by nobody: a busy counter gets the one it has', async () => {
    await takeMany(2)
    await people.sitDown(0)
    const first = await people.callNext()
    expect(await people.callNext()).toBe(first)
    expect((await events()).filter((type) => type === 'called')).toHaveLength(1)
  })

  test('a counter calls only for its services', async () => {
    await people.take({ serviceId: hall.services[1]!.id })
    await people.sitDown(0, [0])
    const called = await people.as(0, (errand) => queue.callNext(errand, { requestId: v7() }))
    expect(called).toEqual({ ok: false, refusal: 'nobody-waiting' })
  })

  test('somebody with an appointment is called ahead of the hour only by a counter that would wait', async () => {
    const early = await people.take({ appointmentAt: new Date('2026-03-03T10:00:00Z') })
    const plain = await people.take()
    await people.sitDown(0)
    await people.sitDown(1)
    expect(await people.callNext(0)).toBe(plain.ticket.id)
    expect(await people.callNext(1)).toBe(early.ticket.id)
  })

  test('past two places a reason is needed, and kept; without a jump none is', async () => {
    const [, , third, fourth] = await takeMany(4)
    await people.sitDown(0)
    const call = (ticketId: TicketId, reason: queue.JumpReason | null) =>
      people.as(0, (errand) => queue.callTicket(errand, { ...people.order(ticketId), reason }))
    expect(await call(fourth!, null)).toEqual({ ok: false, refusal: 'reason-needed' })
    granted(await call(fourth!, 'quick-question'))
    expect(await read(fourth!)).toMatchObject({ state: 'called', jumpReason: 'quick-question' })
    await people.as(0, (errand) => queue.putTicketBack(errand, people.order(fourth!)))
    granted(await call(third!, 'other'))
    expect(await read(third!)).toMatchObject({ state: 'called', jumpReason: null })
  })

  test('put back, a person has the very place she had', async () => {
    const [first] = await takeMany(3)
    const before = await read(first!)
    await people.sitDown(0)
    await people.callNext()
    at('09:00:40')
    granted(await people.as(0, (errand) => queue.putTicketBack(errand, people.order(first!))))
    expect(await read(first!)).toMatchObject({ dueAt: before.dueAt, callId: null, firstCalledAt: null })
    expect(await people.callNext()).toBe(first)
  })

  test('each call has its own number, so that the voice says each once', async () => {
    const [id] = await takeMany(1)
    await people.sitDown(0)
    await people.callNext()
    const first = (await read(id!)).callId
    at('09:00:19')
    expect(await people.as(0, (errand) => queue.recallTicket(errand, people.order(id!)))).toMatchObject({
      refusal: 'recalled-just-now',
    })
    at('09:00:20')
    granted(await people.as(0, (errand) => queue.recallTicket(errand, people.order(id!))))
    expect((await read(id!)).callId).not.toBe(first)
    expect(await read(id!)).toMatchObject({ callCount: 2 })
  })
})

describe('absent', () => {
  async function calledTwice(): Promise<TicketId> {
    const [id] = await takeMany(1)
    await people.sitDown(0)
    await people.callNext()
    at('09:01:00')
    granted(await people.as(0, (errand) => queue.recallTicket(errand, people.order(id!))))
    return id!
  }
  const mark = (id: TicketId) => people.as(0, (errand) => queue.markAbsent(errand, people.order(id)))
  const comeBack = (id: TicketId) =>
    people.as(0, (errand) => queue.returnAfterAbsence(errand, people.order(id)))

  test('only after two calls and a minute and a half', async () => {
    const id = await calledTwice()
    at('09:01:29')
    expect(await mark(id)).toMatchObject({ refusal: 'absent-too-soon' })
    at('09:01:30')
    expect(await mark(id)).toMatchObject({ ok: true })
  })

  test('found again within half an hour: five minutes to wait, once', async () => {
    const id = await calledTwice()
    at('09:02:00')
    await mark(id)
    at('09:32:00')
    granted(await comeBack(id))
    expect(await read(id)).toMatchObject({ state: 'waiting', dueAt: new Date('2026-03-03T09:37:00Z') })
    await people.callNext()
    at('09:33:00')
    await people.as(0, (errand) => queue.recallTicket(errand, people.order(id)))
    at('09:34:00')
    await mark(id)
    expect(await comeBack(id)).toMatchObject({ refusal: 'returned-already' })
  })

  test('later, a new ticket', async () => {
    const id = await calledTwice()
    at('09:02:00')
    await mark(id)
    at('09:32:01')
    expect(await comeBack(id)).toMatchObject({ refusal: 'return-too-late' })
  })
})

describe('at the counter', () => {
  async function served(agent = 0): Promise<TicketId> {
    const [id] = await takeMany(1)
    await people.sitDown(agent)
    await people.callNext(agent)
    await people.start(id!, agent)
    return id!
  }

  test('set aside, the counter is free; any free counter takes her back', async () => {
    const id = await served(0)
    await people.sitDown(1)
    granted(await people.as(0, (errand) => queue.holdTicket(errand, { ...people.order(id), minutes: 10 })))
    expect(await read(id)).toMatchObject({
      counterSessionId: null,
      expectedReturnAt: new Date('2026-03-03T09:10:00Z'),
    })
    granted(await people.as(1, (errand) => queue.resumeTicket(errand, people.order(id))))
    expect(await read(id)).toMatchObject({ state: 'serving' })
    expect(
      await people.as(0, (errand) =>
        queue.finishTicket(errand, { ...people.order(id), outcome: 'resolved' }),
      ),
    ).toMatchObject({ refusal: 'not-your-ticket' })
  })

  test('nobody is set aside and called back by itself', async () => {
    const id = await served(0)
    await people.as(0, (errand) => queue.holdTicket(errand, { ...people.order(id), minutes: 1 }))
    at('10:30:00')
    expect(await people.as(0, (errand) => queue.callNext(errand, { requestId: v7() }))).toMatchObject({
      refusal: 'nobody-waiting',
    })
  })

  test('sent on, she passes before later arrivals, with a word for the colleague', async () => {
    const id = await served(0)
    await people.take({ serviceId: hall.services[1]!.id })
    const goal = { serviceId: hall.services[1]!.id }
    granted(
      await people.as(0, (errand) =>
        queue.transferTicket(errand, { ...people.order(id), goal, note: 'Avis de la CAF à lire' }),
      ),
    )
    await people.sitDown(1, [1])
    expect(await people.callNext(1)).toBe(id)
    const there = await people.as(1, (errand) => queue.ticketAtCounter(errand))
    expect(there?.notes).toMatchObject([{ text: 'Avis de la CAF à lire' }])
    expect(there?.ticket).toMatchObject({ leg: 2, arrivedAt: new Date('2026-03-03T09:00:00Z') })
  })

  test('sent to one counter, she waits for it; if it closes, everybody may call her', async () => {
    const id = await served(0)
    await people.sitDown(1, [1])
    const goal = { counterId: hall.counters[1]!.id }
    granted(
      await people.as(0, (errand) => queue.transferTicket(errand, { ...people.order(id), goal, note: '' })),
    )
    expect(await people.as(0, (errand) => queue.callNext(errand, { requestId: v7() }))).toMatchObject({
      ok: false,
    })
    const view = await people.as(1, (errand) => queue.counterView(errand))
    expect(view?.line.waiting).toMatchObject([{ jumps: 0, reservedFor: 2 }])
    await people.as(1, (errand) =>
      queue.closeCounter(errand, { sessionId: view!.session.id, requestId: v7() }),
    )
    expect(await people.callNext(0)).toBe(id)
  })

  test('a counter is not closed under somebody', async () => {
    await served(0)
    const view = await people.as(0, (errand) => queue.counterView(errand))
    const closing = { sessionId: view!.session.id, requestId: v7() }
    expect(await people.as(0, (errand) => queue.closeCounter(errand, closing))).toMatchObject({
      refusal: 'counter-busy',
    })
  })

  test('« terminer » pressed by mistake is taken back within fifteen seconds, unless somebody was called since', async () => {
    const id = await served(0)
    await people.take()
    const finish = () =>
      people.as(0, (errand) => queue.finishTicket(errand, { ...people.order(id), outcome: 'resolved' }))
    const undo = () => people.as(0, (errand) => queue.undoMove(errand, people.order(id)))
    await finish()
    at('09:00:15')
    granted(await undo())
    expect(await read(id)).toMatchObject({ state: 'serving', outcome: null, endedAt: null })
    await finish()
    await people.callNext()
    expect(await undo()).toMatchObject({ refusal: 'counter-busy' })
  })

  test('too late, it stays done; a manager may reopen it the same day, and says why', async () => {
    const id = await served(0)
    await people.as(0, (errand) => queue.finishTicket(errand, { ...people.order(id), outcome: 'resolved' }))
    at('09:00:16')
    expect(await people.as(0, (errand) => queue.undoMove(errand, people.order(id)))).toMatchObject({
      refusal: 'undo-too-late',
    })
    const reopen = (role: 'mediator' | 'manager') =>
      db.kept({ ...hall.asAgent(1), role }, (errand) =>
        queue.reopenTicket(errand, { ...people.order(id), reason: 'ended-by-mistake' }),
      )
    expect(await reopen('mediator')).toMatchObject({ refusal: 'not-allowed' })
    granted(await reopen('manager'))
    expect(await read(id)).toMatchObject({ state: 'waiting', endedAt: null })
  })

  test('a retry of the same press does nothing twice, also once the ticket has moved on', async () => {
    const [id] = await takeMany(1)
    await people.sitDown(0)
    await people.callNext()
    const order = people.order(id!)
    const start = () => people.as(0, (errand) => queue.startServing(errand, order))
    const first = await start()
    await people.as(0, (errand) => queue.finishTicket(errand, { ...people.order(id!), outcome: 'resolved' }))
    expect(await start()).toEqual(first)
    expect((await events()).filter((type) => type === 'started')).toHaveLength(1)
    expect(await read(id!)).toMatchObject({ state: 'done' })
  })
})

describe('priority', () => {
  test('unticked for want of a card, a person takes the place her arrival gives her, and loses nothing', async () => {
    const [before] = await takeMany(1)
    at('09:05:00')
    const { ticket } = await people.take({ legalPriority: true })
    at('09:10:00')
    const [after] = await takeMany(1)
    granted(
      await people.as(0, (errand) =>
        queue.checkPriority(errand, { ...people.order(ticket.id), cardSeen: false }),
      ),
    )
    const line = await people.as(0, (errand) => queue.lineOf(errand, hall.site.id))
    expect(line.waiting.map((row) => row.ticket.id)).toEqual([before, ticket.id, after])
    expect(line.waiting.map((row) => row.because.because)).toEqual([
      'waiting-time',
      'waiting-time',
      'waiting-time',
    ])
  })
})

describe('pauses', () => {
  test('are said in advance, do not overlap, and can be taken back', async () => {
    await people.sitDown(0)
    const plan = (from: string, until: string) =>
      people.as(0, (errand) =>
        queue.planPause(errand, {
          from: new Date(`2026-03-03T${from}:00Z`),
          until: new Date(`2026-03-03T${until}:00Z`),
          requestId: v7(),
        }),
      )
    const { pauseId } = granted(await plan('11:00', '12:00'))
    expect(await plan('11:30', '12:30')).toMatchObject({ refusal: 'pause-overlaps' })
    expect(await plan('08:00', '08:30')).toMatchObject({ refusal: 'pause-over' })
    expect(await plan('12:00', '21:00')).toMatchObject({ refusal: 'pause-too-long' })
    granted(await plan('12:00', '12:30'))
    granted(await people.as(0, (errand) => queue.cancelPause(errand, { pauseId, requestId: v7() })))
    granted(await plan('10:00', '11:30'))
  })
})
