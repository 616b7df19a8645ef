import { sql } from 'kysely'
import { v7 } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import type { Result } from '#kernel/result.ts'
import { query } from '#platform/db/db.ts'
import type { Errand } from '#platform/db/errand.ts'
import { type ASite, aSite } from '#test/support/a-site.ts'
import { testDatabase } from '#test/support/database.ts'
import { type LineTicket, ReferenceLine } from '#test/support/reference-line.ts'
import type { ReferenceAction } from '#test/support/reference-ticket.ts'
import { pick, seeded } from '#test/support/seeded.ts'
import * as queue from './index.ts'
import type { LineTables } from './tables.ts'
import type { Ticket, TicketId } from './ticket.ts'
import { findTicket } from './ticket-store.ts'

const db = testDatabase<LineTables>()
const skills = [[0, 1], [0], [1]] as const
// Just after midnight in Paris: the whole of it happens on one day.
const start = Date.parse('2026-03-02T23:10:00Z')
const steps = 3_000
let hall: ASite

beforeAll(async () => {
  hall = await aSite(db, { counters: skills.length, services: 2 })
  db.setClock(new Date(start).toISOString())
  for (const [index, given] of skills.entries()) {
    const opened = await as(index, (errand) =>
      queue.openCounter(errand, {
        siteId: hall.site.id,
        counterId: hall.counters[index]!.id,
        skills: given.map((service) => hall.services[service]!.id),
        requestId: v7(),
      }),
    )
    expect(opened.ok).toBe(true)
  }
})

function as<Answer>(counter: number, work: (errand: Errand<LineTables>) => Promise<Answer>): Promise<Answer> {
  return db.kept({ ...hall.asAgent(counter), role: 'manager' }, work)
}

test('three thousand things happen in a hall, and the line is the one the text describes', {
  timeout: 240_000,
}, async () => {
  const random = seeded(42)
  const reference = new ReferenceLine(skills, 60)
  const ids: TicketId[] = []
  let now = start
  let accepted = skills.length
  for (let step = 0; step < steps; step += 1) {
    now += Math.floor(1_000 * pick([2, 4, 8, 21, 40, 90], random))
    db.setClock(new Date(now).toISOString())
    const counter = Math.floor(random() * skills.length)
    const kind = random()
    if (kind < 0.18) accepted += await takeOne(now, random)
    else if (kind < 0.4) accepted += await callNextOne(counter, now)
    else if (kind < 0.5) accepted += await callThisOne(counter, now, random)
    else accepted += await moveOne(counter, now, random)
  }
  await expectSameLine()
  expect(await seqAndEvents()).toEqual({ seq: accepted, events: accepted })
  expect(await wrongPeriods()).toEqual([])

  async function takeOne(at: number, chance: () => number): Promise<number> {
    const service = Math.floor(chance() * 2)
    const priority = chance() < 0.15
    const appointment = chance() < 0.2 ? at + Math.floor((chance() - 0.3) * 3_000_000) : null
    const taken = await db.kept(hall.asSite(), (errand) =>
      queue.takeTicket(errand, {
        siteId: hall.site.id,
        serviceId: hall.services[service]!.id,
        origin: 'desk',
        language: 'fr',
        legalPriority: priority,
        ...(appointment === null ? {} : { appointmentAt: new Date(appointment) }),
        requestId: v7(),
      }),
    )
    if (!taken.ok) throw new Error(taken.refusal)
    ids.push(taken.value.ticket.id)
    expectSame(taken.value.ticket, reference.take({ now: at, service, priority, appointment }))
    return 1
  }

  async function callNextOne(counter: number, at: number): Promise<number> {
    const busy = reference.at(counter)
    const called = await as(counter, (errand) => queue.callNext(errand, { requestId: v7() }))
    const expected = reference.next(counter, at)
    expect(called.ok ? called.value.ticketId : undefined).toBe(expected && ids[expected.seq])
    return expected && !busy ? 1 : 0
  }

  async function callThisOne(counter: number, at: number, chance: () => number): Promise<number> {
    const ticket = someTicket(chance, ({ state }) => state === 'waiting')
    if (!ticket) return 0
    const reason = chance() < 0.5
    const called = await as(counter, (errand) =>
      queue.callTicket(errand, { ...order(ticket), reason: reason ? 'quick-question' : null }),
    )
    expect(called.ok).toBe(reference.call(ticket, counter, { now: at, reason }))
    return called.ok ? 1 : 0
  }

  async function moveOne(counter: number, at: number, chance: () => number): Promise<number> {
    const here = reference.at(counter)
    const ticket =
      here && chance() < 0.7 ? here : someTicket(chance, ({ state }) => chance() < 0.3 || state !== 'done')
    if (!ticket) return 0
    const action = pick(likely[ticket.state], chance)
    const reserve = chance() < 0.3 ? Math.floor(chance() * skills.length) : null
    const moved = await as(counter, (errand) => press(errand, action, { ...order(ticket), reserve }))
    expect(moved.ok, `${action} at ${counter}`).toBe(reference.move(ticket, action, { counter, now: at }))
    if (moved.ok && action === 'transfer') ticket.reserved = reserve
    expectSame(await read(ticket), ticket)
    return moved.ok ? 1 : 0
  }

  function someTicket(chance: () => number, fits: (ticket: LineTicket) => boolean): LineTicket | undefined {
    const some = reference.tickets.slice(-60).filter(fits)
    return some.length === 0 ? undefined : pick(some, chance)
  }

  function order(ticket: LineTicket): { ticketId: TicketId; requestId: string } {
    return { ticketId: ids[ticket.seq]!, requestId: v7() }
  }

  async function read(ticket: LineTicket): Promise<Ticket> {
    const found = await db.kept(hall.asSite(), (errand) => findTicket(errand.db, ids[ticket.seq]!))
    return found!
  }

  async function expectSameLine(): Promise<void> {
    for (const ticket of reference.tickets) expectSame(await read(ticket), ticket)
  }
})

const likely: Record<Ticket['state'], readonly ReferenceAction[]> = {
  waiting: ['leave', 'start', 'return'],
  called: ['recall', 'recall', 'absent', 'start', 'start', 'put-back', 'finish'],
  serving: ['hold', 'transfer', 'finish', 'finish', 'undo', 'recall'],
  'on-hold': ['resume', 'resume', 'rejoin', 'leave'],
  done: ['undo', 'reopen', 'start'],
  left: ['reopen', 'resume'],
  'no-show': ['return', 'return', 'reopen'],
  expired: ['reopen'],
}

interface Press {
  readonly ticketId: TicketId
  readonly requestId: string
  readonly reserve: number | null
}

function press(
  errand: Errand<LineTables>,
  action: ReferenceAction,
  { reserve, ...order }: Press,
): Promise<Result<unknown, string>> {
  const goal = { counterId: hall.counters[reserve ?? 0]!.id }
  const ways: Partial<Record<ReferenceAction, () => Promise<Result<unknown, string>>>> = {
    recall: () => queue.recallTicket(errand, order),
    start: () => queue.startServing(errand, order),
    'put-back': () => queue.putTicketBack(errand, order),
    absent: () => queue.markAbsent(errand, order),
    return: () => queue.returnAfterAbsence(errand, order),
    hold: () => queue.holdTicket(errand, { ...order, minutes: 10 }),
    resume: () => queue.resumeTicket(errand, order),
    rejoin: () => queue.rejoinLine(errand, order),
    transfer: async () =>
      queue.transferTicket(errand, {
        ...order,
        note: '',
        goal:
          reserve === null ? { serviceId: (await findTicket(errand.db, order.ticketId))!.serviceId } : goal,
      }),
    finish: () => queue.finishTicket(errand, { ...order, outcome: 'resolved' }),
    undo: () => queue.undoMove(errand, order),
    leave: () => queue.leaveLine(errand, order),
    reopen: () => queue.reopenTicket(errand, { ...order, reason: 'other' }),
  }
  const way = ways[action]
  if (!way) throw new Error(`nobody presses ${action}`)
  return way()
}

function expectSame(ticket: Ticket, reference: LineTicket): void {
  expect(ticket.state).toBe(reference.state)
  expect(ticket.dueAt.getTime()).toBe(reference.due)
  expect(ticket.counterSessionId !== null).toBe(reference.counter !== null)
}

async function seqAndEvents(): Promise<unknown> {
  const { rows } = await sql`
    select s.seq, (select count(*) from site_event e where e.site_id = s.id) as events from site s
    where s.id = ${hall.site.id}`.execute(query(db.owner.db))
  return rows[0]
}

/** Tickets whose periods have a hole, an overlap, a wrong last state, or an open end they should not have. */
async function wrongPeriods(): Promise<readonly unknown[]> {
  const { rows } = await sql`
    select t.id, t.state from ticket t
    cross join lateral (
      select count(*) filter (where p.ended_at is null) as open,
        (array_agg(p.state order by p.step desc))[1] as last,
        min(p.started_at) as began, max(p.ended_at) as ended,
        bool_and(p.next is null or p.ended_at <= p.next) as apart
      from (select *, lead(started_at) over (order by step) as next
        from ticket_period where ticket_id = t.id) p) periods
    where t.site_id = ${hall.site.id} and not (
      periods.apart and periods.began = t.arrived_at
      and periods.open = (t.ended_at is null)::int
      and (t.ended_at is not null or periods.last = t.state)
      and (t.ended_at is null or periods.ended = t.ended_at))`.execute(query(db.owner.db))
  return rows
}
