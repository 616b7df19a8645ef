import { sql } from 'kysely'
import { v7 } from 'uuid'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { query } from '#platform/db/db.ts'
import { type ASite, aSite } from '#test/support/a-site.ts'
import { atTheHall } from '#test/support/at-the-hall.ts'
import { testDatabase } from '#test/support/database.ts'
import { holdTicket, queueJobs, ticketByCode } from './index.ts'
import type { LineTables } from './tables.ts'
import type { TicketId } from './ticket.ts'

const db = testDatabase<LineTables>()
let hall: ASite
const people = atTheHall(db, () => hall)
const day = [{ opens: '09:00', closes: '17:00' }]

beforeAll(async () => {
  await aSite(db)
})

beforeEach(async () => {
  db.setClock('2026-03-03T09:00:00Z')
  hall = await aSite(db, { counters: 3, site: { week: [day, day, day, day, day, [], []], graceMinutes: 30 } })
})

async function runTheJob(): Promise<void> {
  const [job] = queueJobs({ db: db.app.db, surroundings: db.surroundings })
  await job?.run({})
}

async function stateOf(ticketId: TicketId): Promise<string | undefined> {
  const row = await query(db.owner.db)
    .selectFrom('ticket')
    .select('state')
    .where('id', '=', ticketId)
    .executeTakeFirst()
  return row?.state
}

test('half an hour after closing, whoever waits or was set aside is told; whoever is at a counter stays', async () => {
  const [waiting, aside, served] = [await people.take(), await people.take(), await people.take()]
  await people.sitDown(0)
  await people.sitDown(1)
  const first = await people.callNext(0)
  await people.start(first, 0)
  await people.as(0, (errand) => holdTicket(errand, { ...people.order(first), minutes: null }))
  const second = await people.callNext(1)
  await people.start(second, 1)
  db.setClock('2026-03-03T16:29:00Z')
  await runTheJob()
  expect(await stateOf(served.ticket.id)).toBe('waiting')
  db.setClock('2026-03-03T16:30:00Z')
  await runTheJob()
  expect([
    await stateOf(waiting.ticket.id),
    await stateOf(aside.ticket.id),
    await stateOf(served.ticket.id),
  ]).toEqual(['expired', 'serving', 'expired'])
  const { rows } = await sql<{
    type: string
  }>`select type from site_event where site_id = ${hall.site.id} order by seq desc limit 2`.execute(
    query(db.owner.db),
  )
  expect(rows).toEqual([{ type: 'expired' }, { type: 'expired' }])
})

test('what was left open overnight is ended, and counts nowhere as a service', async () => {
  const { ticket } = await people.take()
  await people.sitDown(0)
  await people.start(await people.callNext(0))
  db.setClock('2026-03-04T06:00:00Z')
  await runTheJob()
  expect(await stateOf(ticket.id)).toBe('expired')
  const open = await query(db.owner.db)
    .selectFrom('counter_session')
    .select('id')
    .where('site_id', '=', hall.site.id)
    .where('closed_at', 'is', null)
    .execute()
  expect(open).toEqual([])
})

test('a code opens its ticket for the day only', async () => {
  const { code } = await people.take()
  const opens = (): Promise<boolean> =>
    db.kept({ door: 'visitor' }, async (errand) => (await ticketByCode(errand, code)) !== undefined)
  expect(await opens()).toBe(true)
  db.setClock('2026-03-03T22:00:00Z')
  await runTheJob()
  expect(await opens()).toBe(true)
  db.setClock('2026-03-04T01:00:00Z')
  await runTheJob()
  expect(await opens()).toBe(false)
})

test('a day later, the events, the notes and who held which ticket are forgotten; the numbers go on', async () => {
  const { ticket } = await people.take()
  await people.take()
  const person = v7()
  const owner = query(db.owner.db)
  await sql`insert into person (id, organisation_id, first_names, opened_at)
    values (${person}, ${hall.organisationId}, 'Léa', now())`.execute(owner)
  await sql`insert into ticket_person (organisation_id, ticket_id, person_id, linked_at)
    values (${hall.organisationId}, ${ticket.id}, ${person}, now())`.execute(owner)
  await sql`insert into ticket_note (id, organisation_id, ticket_id, agent_id, text, written_at)
    values (${v7()}, ${hall.organisationId}, ${ticket.id}, ${hall.agents[0]}, 'Elle revient', now())`.execute(
    owner,
  )
  const left = async (table: string): Promise<number> => {
    const { rows } = await sql<{ count: number }>`select count(*) from ${sql.table(table)}
      where organisation_id = ${hall.organisationId}`.execute(owner)
    return rows[0]?.count ?? -1
  }
  db.setClock('2026-03-03T23:30:00Z')
  await runTheJob()
  expect([await left('ticket_person'), await left('ticket_note')]).toEqual([1, 1])
  db.setClock('2026-03-05T09:00:00Z')
  await runTheJob()
  expect([await left('ticket_person'), await left('ticket_note'), await left('site_event')]).toEqual([
    0, 0, 1,
  ])
  expect((await people.take()).ticket.takenSeq).toBe(5)
  expect(await left('ticket')).toBe(3)
})
