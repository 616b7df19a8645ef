import { sql } from 'kysely'
import { v7 } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import type { PersonId } from '#kernel/ids.ts'
import { query } from '#platform/db/db.ts'
import type { Asker } from '#platform/db/errand.ts'
import type { JournalTables } from '#platform/journal/journal.ts'
import { type ASite, aSite } from '#test/support/a-site.ts'
import { testDatabase } from '#test/support/database.ts'
import { callNext, linkPerson, openCounter, startServing, takeTicket } from './index.ts'
import type { LineTables } from './tables.ts'
import type { TicketId } from './ticket.ts'
import { findPersonOf, listNotes } from './ticket-person-store.ts'

// Every invariant is tried as the owner of the tables, who stands behind all the walls: the table itself must refuse.
const db = testDatabase<LineTables & JournalTables>()
let hall: ASite
let called: TicketId
let waiting: TicketId

beforeAll(async () => {
  hall = await aSite(db)
  called = await take()
  waiting = await take()
  await db.kept(hall.asAgent(), async (errand) => {
    const skills = hall.services.map(({ id }) => id)
    const counterId = hall.counters[0]!.id
    await openCounter(errand, { siteId: hall.site.id, counterId, skills, requestId: v7() })
    await callNext(errand, { requestId: v7() })
  })
})

async function take(): Promise<TicketId> {
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
  return taken.value.ticket.id
}

/** Tries a statement as the owner and undoes it; the name of what refused it, or nothing. */
async function refusalOf(statement: string, values: Record<string, string> = {}): Promise<string> {
  const text = Object.entries(values).reduce(
    (written, [name, value]) => written.replaceAll(`:${name}`, `'${value}'`),
    statement,
  )
  try {
    await query(db.owner.db)
      .transaction()
      .execute(async (open) => {
        await sql.raw(text).execute(open)
        throw new Error('accepted')
      })
  } catch (fault) {
    const constraint: unknown = Reflect.get(fault as object, 'constraint')
    return typeof constraint === 'string' ? constraint : (fault as Error).message
  }
  return ''
}

const step = 'version = version + 1'

describe('a ticket', () => {
  test.each([
    ['done', "state = 'done', ended_at = now()"],
    ['serving', "state = 'serving', counter_session_id = (select id from counter_session limit 1)"],
    ['on-hold', "state = 'on-hold'"],
  ])('does not go from waiting to %s', async (to, change) => {
    const refusal = await refusalOf(`update ticket set ${change}, ${step} where id = :waiting`, { waiting })
    expect(refusal).toBe(`no way from waiting to ${to}`)
  })

  test('is not called at a counter that already has somebody', async () => {
    const refusal = await refusalOf(
      `update ticket set state = 'called', call_id = :fresh, call_count = 1, first_called_at = arrived_at,
         called_at = arrived_at, last_called_at = arrived_at, ${step},
         counter_session_id = (select counter_session_id from ticket where id = :called) where id = :waiting`,
      { fresh: v7(), called, waiting },
    )
    expect(refusal).toBe('ticket_one_per_counter')
  })

  test.each([
    ['its arrival', "arrived_at = arrived_at - interval '1 minute'"],
    ['its number', 'number = number + 100'],
    ['its letter', "letter = 'Z'"],
    ['its day', 'business_day = business_day + 1'],
    ['its origin', "origin = 'desk'"],
    ['its code', "code_hash = 'another'"],
  ])('never changes %s', async (_, change) => {
    expect(await refusalOf(`update ticket set ${change}, ${step} where id = :waiting`, { waiting })).toBe(
      'what a ticket was born with never changes',
    )
  })

  test.each([
    ['its last change', "changed_at = changed_at - interval '1 second'"],
    ['its place in the line', "queued_at = queued_at - interval '1 second'"],
  ])('never goes back in time: %s', async (_, change) => {
    expect(await refusalOf(`update ticket set ${change}, ${step} where id = :waiting`, { waiting })).toBe(
      'the time of a ticket never goes back',
    )
  })

  test.each([
    ['called before it came', "first_called_at = arrived_at - interval '1 second'", 'ticket_times'],
    ['ended while it waits', 'ended_at = now()', 'ticket_ended'],
    [
      'at a counter while it waits',
      'counter_session_id = (select id from counter_session limit 1)',
      'a person does not change counter without a move',
    ],
    ['first by law without the boolean', 'rank = 0', 'ticket_priority_is_rank'],
    ['called four times', 'call_count = 4', 'ticket_three_calls'],
    ['with an outcome while it waits', "outcome = 'resolved'", 'ticket_outcome_when_done'],
  ])('is not %s', async (_, change, refusal) => {
    expect(await refusalOf(`update ticket set ${change}, ${step} where id = :waiting`, { waiting })).toBe(
      refusal,
    )
  })

  test('does not change counter by itself', async () => {
    const other = await secondSession()
    expect(
      await refusalOf(`update ticket set counter_session_id = :other, ${step} where id = :called`, {
        other,
        called,
      }),
    ).toBe('a person does not change counter without a move')
  })

  test('changes one step at a time', async () => {
    expect(await refusalOf('update ticket set version = version + 2 where id = :waiting', { waiting })).toBe(
      'a ticket changes one step at a time',
    )
  })

  test('keeps its number to itself for the day', async () => {
    expect(await refusalOf(copyOfTicket("number, taken_seq + 1000, 'waiting'"), { waiting })).toBe(
      'ticket_number_unique',
    )
  })

  test('begins in the line', async () => {
    expect(await refusalOf(copyOfTicket("number + 500, taken_seq + 1000, 'called'"), { waiting })).toBe(
      'a ticket begins in the line',
    )
  })

  test('is not of a service of another place', async () => {
    const elsewhere = await aSite(db)
    const service = elsewhere.service.id
    expect(
      await refusalOf(`update ticket set service_id = :service, ${step} where id = :waiting`, {
        service,
        waiting,
      }),
    ).toBe('ticket_service_fk')
  })
})

function copyOfTicket(numbers: string): string {
  return `insert into ticket (id, organisation_id, site_id, business_day, letter, number, taken_seq, state, service_id,
      origin, language, legal_priority, rank, due_at, arrived_at, queued_at, changed_at)
    select gen_random_uuid(), organisation_id, site_id, business_day, letter, ${numbers}, service_id, origin, language,
      legal_priority, rank, due_at, arrived_at, queued_at, changed_at from ticket where id = :waiting`
}

async function secondSession(): Promise<string> {
  const opened = await db.kept(hall.asAgent(1), (errand) =>
    openCounter(errand, {
      siteId: hall.site.id,
      counterId: hall.counters[1]!.id,
      skills: [hall.service.id],
      requestId: v7(),
    }),
  )
  if (!opened.ok) throw new Error(opened.refusal)
  return opened.value.sessionId
}

describe('a period', () => {
  test.each([
    ['reopened', 'update ticket_period set ended_at = null where ended_at is not null'],
    ['moved', "update ticket_period set started_at = started_at - interval '1 hour'"],
    [
      'closed again',
      "update ticket_period set ended_at = ended_at + interval '1 hour' where ended_at is not null",
    ],
    ['given to another state', "update ticket_period set state = 'serving'"],
  ])('is never %s', async (_, statement) => {
    expect(await refusalOf(statement)).toBe('a period is only ever closed, once')
  })

  test('is never erased', async () => {
    expect(await refusalOf('delete from ticket_period')).toBe('a period is never erased')
  })

  test('never overlaps another of the same ticket', async () => {
    expect(
      await refusalOf(`insert into ticket_period (organisation_id, site_id, ticket_id, step, leg, state, service_id,
          started_at, ended_at)
        select organisation_id, site_id, ticket_id, 99, leg, state, service_id, started_at - interval '1 hour',
          started_at + interval '1 hour' from ticket_period limit 1`),
    ).toBe('ticket_period_apart')
  })

  test('is written by the moves of its ticket and by nothing else', async () => {
    const asAgent = (work: string): Promise<void> =>
      db.undone(hall.asAgent(), async (errand) => {
        await sql.raw(work).execute(query(errand.db))
      })
    await expect(asAgent('update ticket_period set ended_at = now()')).rejects.toThrow(/permission denied/)
    await expect(asAgent('insert into ticket_period select * from ticket_period')).rejects.toThrow(
      /permission denied/,
    )
    await db.undone(hall.asAgent(), async (errand) => {
      await startServing(errand, { ticketId: called, requestId: v7() })
      const periods = await query(errand.db)
        .selectFrom('ticket_period')
        .select(['state', 'ended_at'])
        .where('ticket_id', '=', called)
        .orderBy('step')
        .execute()
      expect(periods.map(({ state }) => state)).toEqual(['waiting', 'called', 'serving'])
      expect(periods.map(({ ended_at }) => ended_at === null)).toEqual([false, false, true])
    })
  })
})

describe('a place', () => {
  test.each([
    ['two at a time', 'update site set seq = seq + 2', 'the events of a site are counted one by one'],
    ['backwards', 'update site set seq = seq - 1', 'the events of a site are counted one by one'],
    [
      'against its clock',
      "update site set changed_at = changed_at - interval '1 day'",
      'the clock of a site never goes back',
    ],
  ])('does not count %s', async (_, statement, refusal) => {
    expect(await refusalOf(`${statement} where seq > 0`)).toBe(refusal)
  })

  test('tells no event but the one it has just counted', async () => {
    expect(
      await refusalOf(`insert into site_event (organisation_id, site_id, seq, at, type, payload)
        select organisation_id, id, seq + 1, now(), 'called', '{}' from site`),
    ).toBe('an event takes the number its site has just counted')
  })

  test('has one agent per counter and one counter per agent', async () => {
    const copy = (counter: string, agent: string): string =>
      `insert into counter_session (id, organisation_id, site_id, counter_id, agent_id, skills, opened_at)
       select gen_random_uuid(), organisation_id, site_id, ${counter}, ${agent}, skills, now() from counter_session
       where closed_at is null and agent_id = :agent`
    const [agent = '', other = ''] = hall.agents as readonly string[]
    const free = hall.counters[1]!.id
    await query(db.owner.db)
      .updateTable('counter_session')
      .set({ closed_at: new Date() })
      .where('agent_id', '=', other)
      .execute()
    expect(await refusalOf(copy('counter_id', `'${other}'`), { agent })).toBe(
      'counter_session_one_per_counter',
    )
    expect(await refusalOf(copy(`'${free}'`, 'agent_id'), { agent })).toBe('counter_session_one_per_agent')
  })
})

describe('the doors', () => {
  const doors: readonly [string, (hall: ASite) => Asker, number][] = [
    ['an agent of the house', ({ asAgent }) => asAgent(), 2],
    ['the place itself', ({ asSite }) => asSite(), 2],
    ['an agent of another house', ({ asAgent }) => ({ ...asAgent(), organisationId: v7() as never }), 0],
    ['a passer-by', () => ({ door: 'visitor' }), 0],
    ['a passer-by with a wrong code', () => ({ door: 'visitor', key: 'wrong' }), 0],
    ['a resident', ({ organisationId }) => ({ door: 'person', organisationId }), 0],
  ]

  test.each(doors)('%s sees the line that is theirs', async (_, asker, count) => {
    await db.undone(asker(hall), async (errand) => {
      const tickets = await query(errand.db)
        .selectFrom('ticket')
        .select('id')
        .where('site_id', '=', hall.site.id)
        .execute()
      expect(tickets).toHaveLength(count)
    })
  })

  test('a kiosk never sees who holds a ticket, nor what agents say of them', async () => {
    const personId = v7() as PersonId
    const owner = query(db.owner.db)
    await sql`insert into person (id, organisation_id, first_names, opened_at)
      values (${personId}, ${hall.organisationId}, 'Léa', now())`.execute(owner)
    await sql`insert into ticket_note (id, organisation_id, ticket_id, agent_id, text, written_at)
      values (${v7()}, ${hall.organisationId}, ${waiting}, ${hall.agents[0]}, 'Elle revient avec son avis', now())`.execute(
      owner,
    )
    await db.kept(hall.asAgent(), (errand) => linkPerson(errand, { ticketId: waiting, personId }))
    const seenBy = async (asker: Asker): Promise<number> => {
      let seen = 0
      await db.undone(asker, async (errand) => {
        const link = await findPersonOf(errand.db, waiting)
        const notes = await listNotes(errand.db, waiting)
        seen = notes.length + (link === undefined ? 0 : 1)
      })
      return seen
    }
    expect(await seenBy(hall.asAgent())).toBe(2)
    expect(await seenBy(hall.asSite())).toBe(0)
    expect(await seenBy({ door: 'visitor' })).toBe(0)
  })
})
