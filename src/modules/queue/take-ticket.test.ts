import { v7 } from 'uuid'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { toDay } from '#kernel/day.ts'
import { query } from '#platform/db/db.ts'
import { type ASite, aSite } from '#test/support/a-site.ts'
import { atTheHall } from '#test/support/at-the-hall.ts'
import { testDatabase } from '#test/support/database.ts'
import { type Origin, type Site, takeTicket, type TicketWish } from './index.ts'
import type { LineTables } from './tables.ts'

const db = testDatabase<LineTables>()
let hall: ASite
const people = atTheHall(db, () => hall)
const nineToFive = [{ opens: '09:00', closes: '17:00' }]

beforeEach(() => db.setClock('2026-03-03T09:00:00Z'))

async function aHall(site: Partial<Site> = {}): Promise<void> {
  hall = await aSite(db, { site })
}

async function ask(wish: Partial<TicketWish> = {}): Promise<string> {
  const answer = await db.kept(hall.asSite(), (errand) =>
    takeTicket(errand, {
      siteId: hall.site.id,
      serviceId: hall.service.id,
      origin: 'kiosk',
      language: 'fr',
      legalPriority: false,
      requestId: v7(),
      ...wish,
    }),
  )
  return answer.ok ? 'given' : answer.refusal
}

describe('numbers', () => {
  beforeAll(() => aHall())

  test('follow each other by letter, and begin again the next day', async () => {
    const other = { serviceId: hall.services[1]!.id }
    const given = [
      await people.take(),
      await people.take(other),
      await people.take(),
      await people.take(other),
    ]
    expect(given.map(({ ticket }) => `${ticket.letter}${ticket.number}`)).toEqual(['A1', 'C1', 'A2', 'C2'])
    db.setClock('2026-03-04T09:00:00Z')
    expect((await people.take()).ticket).toMatchObject({ letter: 'A', number: 1, businessDay: '2026-03-04' })
  })

  test('are never given twice, however many ask at once', async () => {
    const given = await Promise.all(Array.from({ length: 24 }, () => people.take()))
    expect(new Set(given.map(({ ticket }) => ticket.number)).size).toBe(24)
    expect(new Set(given.map(({ code }) => code)).size).toBe(24)
  })
})

describe('a place that does not receive', () => {
  beforeAll(() =>
    aHall({ week: [nineToFive, nineToFive, [], [], [], [], []], closedDays: [toDay('2026-03-09')] }),
  )

  test.each<[string, Origin, string]>([
    ['2026-03-03T09:00:00Z', 'kiosk', 'given'],
    ['2026-03-03T16:00:00Z', 'kiosk', 'site-closed'],
    ['2026-03-03T16:00:00Z', 'web', 'site-closed'],
    ['2026-03-04T09:00:00Z', 'kiosk', 'site-closed'],
    ['2026-03-09T09:00:00Z', 'kiosk', 'site-closed'],
    ['2026-03-09T09:00:00Z', 'desk', 'given'],
  ])('at %s the %s says %s', async (moment, origin, answer) => {
    db.setClock(moment)
    expect(await ask({ origin })).toBe(answer)
  })
})

describe('limits', () => {
  beforeAll(() => aHall({ ticketsPerMinute: 3 }))

  test('a kiosk that is played with stops giving, and starts again a minute later; agents still give', async () => {
    expect([await ask(), await ask(), await ask(), await ask()]).toEqual([
      'given',
      'given',
      'given',
      'too-many-tickets',
    ])
    expect(await ask({ origin: 'desk' })).toBe('given')
    db.setClock('2026-03-03T09:01:01Z')
    expect(await ask()).toBe('given')
  })

  test('a service with a daily count stops at it, for the kiosk only', async () => {
    await aHall()
    await query(db.owner.db)
      .updateTable('service')
      .set({ daily_cap: 2 })
      .where('id', '=', hall.service.id)
      .execute()
    expect([await ask(), await ask(), await ask()]).toEqual(['given', 'given', 'service-full'])
    expect(await ask({ origin: 'desk' })).toBe('given')
    expect(await ask({ serviceId: hall.services[1]!.id })).toBe('given')
  })

  test('a refused ticket leaves no event, no number and no count behind', async () => {
    await aHall()
    await query(db.owner.db)
      .updateTable('service')
      .set({ closed_at: new Date() })
      .where('id', '=', hall.service.id)
      .execute()
    expect(await ask()).toBe('unknown-service')
    const site = await query(db.owner.db)
      .selectFrom('site')
      .select('seq')
      .where('id', '=', hall.site.id)
      .executeTakeFirst()
    expect(site?.seq).toBe(0)
  })
})

test('another organisation’s place gives nothing', async () => {
  await aHall()
  const stranger = await aSite(db)
  const answer = await db.kept(stranger.asSite(), (errand) =>
    takeTicket(errand, {
      siteId: hall.site.id,
      serviceId: hall.service.id,
      origin: 'kiosk',
      language: 'fr',
      legalPriority: false,
      requestId: v7(),
    }),
  )
  expect(answer).toEqual({ ok: false, refusal: 'unknown-site' })
})

test('the form of another house, sent here, is answered here', async () => {
  const requestId = v7()
  const taken: string[] = []
  for (const _ of ['one house', 'another']) {
    await aHall()
    const { ticket, code } = await people.take({ requestId })
    taken.push(code)
    expect(ticket).toMatchObject({ siteId: hall.site.id, number: 1 })
  }
  expect(new Set(taken).size).toBe(2)
})

test('the clock of a machine that runs late never moves the line back', async () => {
  await aHall()
  db.setClock('2026-03-03T09:00:10Z')
  const first = await people.take()
  db.setClock('2026-03-03T09:00:02Z')
  const second = await people.take()
  expect(second.ticket.arrivedAt).toEqual(first.ticket.arrivedAt)
  expect(second.ticket.takenSeq).toBe(first.ticket.takenSeq + 1)
})
