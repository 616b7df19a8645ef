import { beforeAll, expect, test } from 'vitest'
import type { Result } from '#kernel/result.ts'
import type { Asker, Errand } from '#platform/db/errand.ts'
import {
  callNext,
  finishTicket,
  leaveLine,
  type LineTables,
  markAbsent,
  openCounter,
  recallTicket,
  type ServiceId,
  startServing,
  takeTicket,
  type TicketId,
} from '#modules/queue/index.ts'
import { type ASite, aSite } from '#test/support/a-site.ts'
import { testDatabase } from '#test/support/database.ts'
import { auditLine } from '#test/support/line-audit.ts'
import { seeded } from '#test/support/seeded.ts'
import { readDay } from '../src/modules/queue/figures/read-day.ts'
import { toDay } from '#kernel/day.ts'

// A day of 250 arrivals, from 9 to 17, replayed minute by minute through the use cases, beside a model that counts apart.
const db = testDatabase<LineTables>()
const arrivals = 250
const counters = 9
const opens = Date.parse('2026-03-03T08:00:00Z')
const lastMinute = 10 * 60
const minute = 60_000

interface Model {
  readonly waits: number[]
  readonly services: number[]
  served: number
  absent: number
  left: number
}

const model: Model = { waits: [], services: [], served: 0, absent: 0, left: 0 }
const takenAt = new Map<TicketId, number>()
let hall: ASite

beforeAll(async () => {
  hall = await aSite(db, { counters, services: 3 })
  await replay()
}, 240_000)

test('every one of the 250 ended once, as the model says', async () => {
  const { whole } = await figures()
  expect(whole.arrivals).toBe(arrivals)
  expect(whole.served).toBe(model.served)
  expect(whole.absent).toBe(model.absent)
  expect(whole.left).toBe(model.left)
  expect(whole.inLine + whole.atCounter + whole.onHold + whole.expired).toBe(0)
  expect(whole.served + whole.absent + whole.left).toBe(arrivals)
})

test('waits and times at the counter are those the model measured', async () => {
  const { whole } = await figures()
  expect(whole.wait?.median).toBe(quantile(model.waits, 0.5))
  expect(whole.wait?.p90).toBe(quantile(model.waits, 0.9))
  expect(whole.service?.count).toBe(model.services.length)
  expect(whole.service?.median).toBe(quantile(model.services, 0.5))
})

test('nobody was called twice, nobody overtook, no event is missing', async () => {
  expect(await auditLine(db.owner.db, hall.site.id)).toMatchObject({ doubleCalls: 0, gaps: 0 })
})

test('the figures by service add up to those of the day', async () => {
  const { whole, byService } = await figures()
  expect(sum(byService.map(({ figures: { arrivals: count } }) => count))).toBe(whole.arrivals)
  expect(sum(byService.map(({ figures: { served } }) => served))).toBe(whole.served)
})

async function figures(): ReturnType<typeof readDay> {
  return db.kept(hall.asAgent(0), (errand) => readDay(errand, { site: hall.site, day: toDay('2026-03-03') }))
}

async function replay(): Promise<void> {
  const chance = seeded(250)
  const arriving = arrivalMinutes(chance)
  const desks = hall.agents.map((_, index) => new Desk(index, chance))
  for (let now = 0; now <= lastMinute || desks.some((desk) => desk.isBusy()); now += 1) {
    db.setClock(new Date(opens + now * minute).toISOString())
    if (now === 0) await openCounters()
    for (let count = arriving.get(now) ?? 0; count > 0; count -= 1) await arrive(chance, now)
    for (const desk of desks) await desk.liveMinute(now)
  }
}

async function openCounters(): Promise<void> {
  for (const [index, { id: counterId }] of hall.counters.entries()) {
    await as(hall.asAgent(index), (errand) =>
      openCounter(errand, {
        siteId: hall.site.id,
        counterId,
        skills: hall.services.map(({ id }) => id),
        requestId: errand.newId(),
      }),
    )
  }
}

async function arrive(chance: () => number, now: number): Promise<void> {
  const serviceId = hall.services[Math.floor(chance() * 3)]?.id as ServiceId
  const legalPriority = chance() < 0.08
  const taken = await as(hall.asSite(), (errand) =>
    takeTicket(errand, {
      siteId: hall.site.id,
      serviceId,
      origin: 'kiosk',
      language: 'fr',
      legalPriority,
      requestId: errand.newId(),
    }),
  )
  if (!taken.ok) throw new Error(taken.refusal)
  const { id } = taken.value.ticket
  takenAt.set(id, now)
  if (chance() >= 0.04) return
  const gone = await as(hall.asSite(), (errand) =>
    leaveLine(errand, { ticketId: id, requestId: errand.newId() }),
  )
  if (!gone.ok) throw new Error(gone.refusal)
  model.left += 1
}

type Move = (
  errand: Errand<LineTables>,
  order: { ticketId: TicketId; requestId: string },
) => Promise<Result<unknown, string>>

/** A counter and what its agent does, one minute after the other. */
class Desk {
  readonly #asker: Asker
  readonly #chance: () => number
  #ticket: TicketId | undefined
  #calledAt = 0
  #answers = true
  #startedAt: number | undefined
  #endsAt = 0

  constructor(index: number, chance: () => number) {
    this.#asker = hall.asAgent(index)
    this.#chance = chance
  }

  isBusy(): boolean {
    return this.#ticket !== undefined
  }

  async liveMinute(now: number): Promise<void> {
    if (!this.#ticket) return this.#call(now)
    if (this.#startedAt !== undefined) return now >= this.#endsAt ? this.#finish(now) : undefined
    if (this.#answers) return this.#start(now)
    if (now === this.#calledAt + 1) await this.#do(recallTicket)
    if (now >= this.#calledAt + 3) await this.#giveUp()
  }

  async #call(now: number): Promise<void> {
    const called = await as(this.#asker, (errand) => callNext(errand, { requestId: errand.newId() }))
    if (!called.ok) return
    this.#ticket = called.value.ticketId
    this.#calledAt = now
    this.#answers = this.#chance() >= 0.03
    model.waits.push((now - (takenAt.get(this.#ticket) ?? 0)) * 60)
  }

  async #start(now: number): Promise<void> {
    await this.#do(startServing)
    this.#startedAt = now
    this.#endsAt = now + 3 + Math.floor(this.#chance() * 22)
  }

  async #finish(now: number): Promise<void> {
    await this.#do((errand, order) => finishTicket(errand, { ...order, outcome: 'resolved' }))
    model.served += 1
    model.services.push((now - (this.#startedAt ?? 0)) * 60)
    this.#ticket = undefined
    this.#startedAt = undefined
  }

  async #giveUp(): Promise<void> {
    await this.#do(markAbsent)
    model.absent += 1
    this.#ticket = undefined
  }

  async #do(move: Move): Promise<void> {
    const ticketId = this.#ticket as TicketId
    const moved = await as(this.#asker, (errand) => move(errand, { ticketId, requestId: errand.newId() }))
    if (!moved.ok) throw new Error(moved.refusal)
  }
}

function as<Answer>(asker: Asker, work: Parameters<typeof db.kept<Answer>>[1]): Promise<Answer> {
  return db.kept(asker, work)
}

/** 250 arrivals over eight hours: a strong morning, a quiet lunch. */
function arrivalMinutes(chance: () => number): Map<number, number> {
  const minutes = new Map<number, number>()
  for (let count = 0; count < arrivals; count += 1) {
    const at = Math.floor((chance() < 0.6 ? chance() * 0.4 : 0.4 + chance() * 0.6) * 480)
    minutes.set(at, (minutes.get(at) ?? 0) + 1)
  }
  return minutes
}

function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.ceil(part * sorted.length) - 1] ?? 0
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
