import { v7 } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Errand } from '#platform/db/errand.ts'
import { type ASite, aSite } from '#test/support/a-site.ts'
import { testDatabase } from '#test/support/database.ts'
import { mounted } from '#test/support/mounted.ts'
import * as queue from '../index.ts'
import type { Tables } from '../queue-options.ts'
import { queueRoutes } from '../routes.tsx'
import type { ServiceId } from '../site.ts'
import type { TicketId } from '../ticket.ts'
import { figuresBy, figuresOf, spreadOf, type TicketFacts } from './day-figures.ts'
import { readDay } from './read-day.ts'

describe('a spread', () => {
  test.each([
    [[], undefined],
    [[7], { median: 7, p90: 7, count: 1 }],
    [[4, 1, 3, 2], { median: 2, p90: 4, count: 4 }],
    [[10, 9, 8, 7, 6, 5, 4, 3, 2, 1], { median: 5, p90: 9, count: 10 }],
  ])('of %j', (values, spread) => {
    expect(spreadOf(values)).toEqual(spread)
  })
})

test('figures by group add up to the figures of the whole', () => {
  const states = ['waiting', 'called', 'serving', 'on-hold', 'done', 'left', 'no-show', 'expired'] as const
  const tickets = Array.from(
    { length: 200 },
    (_, index): TicketFacts => ({
      serviceId: `service ${index % 3}` as ServiceId,
      hour: 9 + (index % 7),
      state: states[index % states.length] ?? 'done',
      wait: index,
      walk: null,
      service: null,
      waitedInVain: null,
      late: null,
      promiseKept: null,
      transferred: index % 11 === 0,
    }),
  )
  const whole = figuresOf(tickets)
  expect(
    whole.inLine + whole.atCounter + whole.onHold + whole.served + whole.left + whole.absent + whole.expired,
  ).toBe(200)
  for (const groups of [
    figuresBy(tickets, ({ serviceId }) => serviceId),
    figuresBy(tickets, ({ hour }) => hour),
  ]) {
    const sum = (of: (figures: typeof whole) => number): number =>
      [...groups.values()].reduce((total, group) => total + of(group), 0)
    expect(sum(({ arrivals }) => arrivals)).toBe(whole.arrivals)
    expect(sum(({ served }) => served)).toBe(whole.served)
    expect(sum(({ transferred }) => transferred)).toBe(whole.transferred)
  }
})

describe('a day that was lived', () => {
  const db = testDatabase<Tables>()
  let hall: ASite

  beforeAll(async () => {
    hall = await aSite(db, { counters: 1, services: 2 })
    await liveTheDay()
  })

  function at(time: string): void {
    db.setClock(`2026-03-03T${time}:00Z`)
  }

  async function as(work: (errand: Errand<Tables>) => Promise<{ ok: boolean }>): Promise<void> {
    const done = await db.kept(hall.asAgent(), work)
    expect(done).toMatchObject({ ok: true })
  }

  async function take(service = 0, appointmentAt?: string): Promise<TicketId> {
    const taken = await db.kept(hall.asSite(), (errand) =>
      queue.takeTicket(errand, {
        siteId: hall.site.id,
        serviceId: hall.services[service]!.id,
        origin: 'desk',
        language: 'fr',
        legalPriority: false,
        requestId: v7(),
        ...(appointmentAt ? { appointmentAt: new Date(`2026-03-03T${appointmentAt}:00Z`) } : {}),
      }),
    )
    if (!taken.ok) throw new Error(taken.refusal)
    return taken.value.ticket.id
  }

  const order = (ticketId: TicketId): { ticketId: TicketId; requestId: string } => ({
    ticketId,
    requestId: v7(),
  })
  const next = (): Promise<void> => as((errand) => queue.callNext(errand, { requestId: v7() }))
  const start = (id: TicketId): Promise<void> => as((errand) => queue.startServing(errand, order(id)))
  const finish = (id: TicketId): Promise<void> =>
    as((errand) => queue.finishTicket(errand, { ...order(id), outcome: 'resolved' }))

  async function liveTheDay(): Promise<void> {
    at('08:00')
    await as((errand) =>
      queue.openCounter(errand, {
        siteId: hall.site.id,
        counterId: hall.counters[0]!.id,
        skills: hall.services.map(({ id }) => id),
        requestId: v7(),
      }),
    )
    const first = await take()
    await db.kept(hall.asSite(), (errand) => queue.promiseWaits(errand, hall.site))
    // Called by mistake at once, put back: her wait goes on.
    await next()
    await as((errand) => queue.putTicketBack(errand, order(first)))
    at('08:04')
    await next()
    at('08:06')
    await start(first)
    at('08:10')
    await as((errand) => queue.holdTicket(errand, { ...order(first), minutes: 10 }))
    at('08:20')
    await as((errand) => queue.resumeTicket(errand, order(first)))
    at('08:25')
    await finish(first)
    const agreed = await take(1, '08:30')
    at('08:45')
    await next()
    await start(agreed)
    at('08:55')
    await finish(agreed)
    at('09:00')
    const gone = await take(1)
    const waiting = await take(1)
    at('09:30')
    await as((errand) => queue.leaveLine(errand, order(gone)))
    expect(waiting).toBeDefined()
  }

  test('each figure counts what its definition says', async () => {
    await db.undone(hall.asAgent(), async (errand) => {
      const { whole } = await readDay(errand, { site: hall.site, day: errand.today })
      expect(whole).toMatchObject({ arrivals: 4, served: 2, left: 1, inLine: 1, atCounter: 0, onHold: 0 })
      expect(whole.wait).toEqual({ median: 4 * 60, p90: 20 * 60, count: 2 })
      expect(whole.walk).toEqual({ median: 0, p90: 120, count: 2 })
      expect(whole.service).toEqual({ median: 9 * 60, p90: 10 * 60, count: 2 })
      expect(whole.waitedInVain).toEqual({ median: 30 * 60, p90: 30 * 60, count: 1 })
      expect(whole.punctual).toEqual({ part: 0, whole: 1 })
      expect(whole.promisesKept).toEqual({ part: 1, whole: 1 })
    })
  })

  test('hours are those of the clocks on the wall', async () => {
    await db.undone(hall.asAgent(), async (errand) => {
      const { byHour, byService } = await readDay(errand, { site: hall.site, day: errand.today })
      expect(byHour.map(({ hour, figures }) => [hour, figures.arrivals])).toEqual([
        [9, 2],
        [10, 2],
      ])
      expect(byService.map(({ service, figures }) => [service.letter, figures.arrivals])).toEqual([
        ['A', 1],
        ['C', 3],
      ])
    })
  })

  test('the page shows them with their meaning, and asks again for a day that does not exist', async () => {
    const app = mounted(db, queueRoutes({ live: { stream: () => new Response() }, publicUrl: '' }))
    const shown = await app.get('/file/journee', hall.asAgent())
    expect(shown.status).toBe(200)
    expect(shown.html).toContain('9 sur 10 : 20 min ou moins')
    expect(shown.html).toContain('De l’arrivée au premier appel.')
    const wrong = await app.get('/file/journee?jour=2026-02-30', hall.asAgent())
    expect(wrong.status).toBe(422)
    expect(wrong.html).toContain('value="2026-02-30"')
    expect((await app.get('/file/journee?jour=2026-03-02', hall.asAgent())).html).toContain('Aucun ticket')
  })
})
