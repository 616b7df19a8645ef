import { sql } from 'kysely'
import { pino } from 'pino'
import { v7 } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { query } from '#platform/db/db.ts'
import { LiveFeed } from '#platform/live/live-feed.ts'
import { type ASite, aSite } from '#test/support/a-site.ts'
import { testDatabase } from '#test/support/database.ts'
import { StreamReader } from '#test/support/stream-reader.ts'
import { liveLines, openCounter, takeTicket } from './index.ts'
import type { LineTables } from './tables.ts'

const db = testDatabase<LineTables>()
let hall: ASite
let feed: LiveFeed

beforeAll(async () => {
  hall = await aSite(db)
  feed = new LiveFeed({
    reach: db.appReach,
    source: liveLines({ db: db.app.db, surroundings: db.surroundings }),
    log: pino({ level: 'silent' }),
    jitter: () => 0,
    pace: { digest: 20, sweep: 300 },
  })
  await feed.start()
})

afterAll(() => feed.stop())

async function take(): Promise<void> {
  const taken = await db.kept(hall.asSite(), (errand) =>
    takeTicket(errand, {
      siteId: hall.site.id,
      serviceId: hall.service.id,
      origin: 'kiosk',
      language: 'fr',
      legalPriority: false,
      requestId: v7(),
    }),
  )
  if (!taken.ok) throw new Error(taken.refusal)
}

async function seqNow(): Promise<number> {
  const row = await query(db.owner.db)
    .selectFrom('site')
    .select('seq')
    .where('id', '=', hall.site.id)
    .executeTakeFirstOrThrow()
  return row.seq
}

function watch(lastSeen?: number): StreamReader {
  return new StreamReader(feed.stream(hall.site.id, lastSeen))
}

async function expectEverythingAfter(screen: StreamReader, start: number): Promise<void> {
  const last = await seqNow()
  await screen.until(({ id }) => id === last)
  expect(screen.changes).toEqual(Array.from({ length: last - start }, (_, index) => start + index + 1))
}

async function killTheBell(): Promise<number> {
  const { rows } = await sql<{ ended: boolean }>`
    select pg_terminate_backend(pid) as ended from pg_stat_activity
    where query like 'listen%' and datname = current_database()`.execute(query(db.owner.db))
  return rows.length
}

test('a screen begins with the whole board, then hears each change once and in order', async () => {
  await take()
  const screen = watch()
  const first = await screen.until(({ event }) => event === 'snapshot')
  expect(first.data).toMatchObject({ siteId: hall.site.id, waiting: 1 })
  await take()
  await take()
  await expectEverythingAfter(screen, first.id ?? 0)
  await screen.cut()
})

test('a screen that comes back hears what it missed, without a snapshot', async () => {
  const seen = await seqNow()
  await take()
  await take()
  const screen = watch(seen)
  await expectEverythingAfter(screen, seen)
  expect(screen.heard.some(({ event }) => event === 'snapshot')).toBe(false)
  await screen.cut()
})

test('a number from another life of the database gives a snapshot', async () => {
  const screen = watch(1_000_000)
  const first = await screen.until(({ event }) => event === 'snapshot')
  await expectEverythingAfter(screen, first.id ?? 0)
  await screen.cut()
})

test('nothing is lost while the bell is dead, nor once it is back', async () => {
  const start = await seqNow()
  const screen = watch(start)
  await take()
  expect(await killTheBell()).toBeGreaterThan(0)
  for (let count = 0; count < 5; count += 1) await take()
  await expectEverythingAfter(screen, start)
  await take()
  await expectEverythingAfter(screen, start)
  await screen.cut()
})

test('nothing is lost or heard twice by screens cut at random in a storm of changes', async () => {
  const start = await seqNow()
  const storm = (async () => {
    for (let count = 0; count < 60; count += 1) await take()
  })()
  const heard = await Promise.all(
    Array.from({ length: 20 }, (_, index) => cutAgainAndAgain(start, index + 2)),
  )
  await storm
  const last = await seqNow()
  for (const screen of heard) {
    const rest = watch(screen.lastSeen)
    await (screen.lastSeen === last ? rest.cut() : rest.until(({ id }) => id === last))
    const all = [...screen.changes, ...rest.changes]
    expect(all).toEqual(Array.from({ length: last - start }, (_, index) => start + index + 1))
    await rest.cut()
  }
})

async function cutAgainAndAgain(
  start: number,
  pace: number,
): Promise<{ changes: number[]; lastSeen: number | undefined }> {
  const changes: number[] = []
  let lastSeen: number | undefined = start
  for (let life = 0; life < 6; life += 1) {
    const screen = watch(lastSeen)
    await new Promise((resolve) => setTimeout(resolve, pace * 7))
    changes.push(...screen.changes)
    lastSeen = screen.lastSeen ?? lastSeen
    await screen.cut()
  }
  return { changes, lastSeen }
}

test('screens hear how long each number will wait, and a closed stream leaves nothing behind', async () => {
  await db.kept(hall.asAgent(), (errand) =>
    openCounter(errand, {
      siteId: hall.site.id,
      counterId: hall.counters[0]!.id,
      skills: [hall.service.id],
      requestId: v7(),
    }),
  )
  const screen = watch()
  const waits = await screen.until(({ event }) => event === 'waits')
  expect(waits.data).toContainEqual(expect.objectContaining({ letter: 'A', number: 1, ahead: 0 }))
  expect(JSON.stringify(waits.data)).not.toContain('ticketId')
  await screen.cut()
  await expect.poll(() => feed.screens).toBe(0)
})
