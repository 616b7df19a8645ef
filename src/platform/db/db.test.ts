import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import type { AgentId, OrganisationId } from '#kernel/ids.ts'
import { grant, refuse } from '#kernel/result.ts'
import { testDatabase } from '#test/support/database.ts'
import { type Db, query, transact } from './db.ts'
import { type Asker, continueAs, runErrand } from './errand.ts'
import { once, type OnceTables } from './once.ts'
import { type ThrottleTables, withinLimit } from './throttle.ts'

type Tables = OnceTables & ThrottleTables
const db = testDatabase<Tables>()
const visitor = { door: 'visitor' } as const

beforeEach(async () => {
  await sql`truncate once, throttle`.execute(query(db.owner.db))
})

test('a refusal leaves nothing behind', async () => {
  const answer = await transact(db.app.db, async (db) => {
    await write(db, 'refused')
    return refuse('not-today')
  })
  expect(answer).toEqual({ ok: false, refusal: 'not-today' })
  expect(await written()).toEqual([])
})

test('a refusal inside a larger work undoes its part only', async () => {
  await transact(db.app.db, async (db) => {
    await write(db, 'before')
    await transact(db, async (db) => {
      await write(db, 'inside')
      return refuse('not-today')
    })
    await write(db, 'after')
    return grant(undefined)
  })
  expect(await written()).toEqual(['after', 'before'])
})

test('a fault inside a larger work may be borne: what was done before it stays', async () => {
  await transact(db.app.db, async (db) => {
    await write(db, 'before')
    await transact(db, async (db) => {
      await write(db, 'inside')
      await sql`select 1 / 0`.execute(query(db))
    }).catch(() => undefined)
  })
  expect(await written()).toEqual(['before'])
})

test('a fault undoes everything', async () => {
  const broken = transact(db.app.db, async (db) => {
    await write(db, 'lost')
    throw new Error('broken')
  })
  await expect(broken).rejects.toThrow('broken')
  expect(await written()).toEqual([])
})

test('a redirect is no refusal: what was done is kept', async () => {
  await transact(db.app.db, async (db) => {
    await write(db, 'kept')
    return new Response(null, { status: 303 })
  })
  expect(await written()).toEqual(['kept'])
})

test('who asks is known inside the transaction, and forgotten by the connection after it', async () => {
  const organisationId = '0192f0c1-0000-7000-8000-0000000000ab' as OrganisationId
  const asker = { door: 'system', organisationId } as const
  const inside = await runErrand({ db: db.app.db, surroundings: db.surroundings, asker }, (errand) =>
    whoAsks(errand.db),
  )
  expect(inside).toEqual({ door: 'system', organisation: organisationId })
  const after = await Promise.all(Array.from({ length: 20 }, () => whoAsks(db.app.db)))
  expect(new Set(after.map((one) => one.door))).toEqual(new Set(['']))
})

test('an errand goes on as somebody else, and forgets the first', async () => {
  await db.undone(
    { door: 'agent', organisationId: '0192f0c1-0000-7000-8000-0000000000ab' as OrganisationId },
    async (errand) => {
      const other = await continueAs(errand, visitor)
      expect(await whoAsks(other.db)).toEqual({ door: 'visitor', organisation: null })
    },
  )
})

test('the same request at the same instant is done once, and answered twice', async () => {
  let done = 0
  const ask = (): Promise<string> =>
    db.kept(visitor, (errand) =>
      once(errand, { scope: 'test', key: 'same' }, async () => {
        done += 1
        await sql`select pg_sleep(0.05)`.execute(query(errand.db))
        return `answer ${done}`
      }),
    )
  expect(await Promise.all([ask(), ask(), ask()])).toEqual(['answer 1', 'answer 1', 'answer 1'])
  expect(done).toBe(1)
})

test('the same key of somebody else is another request; an agent who signs in again is the same', async () => {
  const organisationId = '0192f0c1-0000-7000-8000-0000000000ab' as OrganisationId
  const agentId = '0192f0c1-0000-7000-8000-0000000000ac' as AgentId
  const amina: Asker = { door: 'agent', organisationId, agentId, role: 'mediator', key: 'her session' }
  const others: readonly Asker[] = [
    { ...amina, agentId: '0192f0c1-0000-7000-8000-0000000000ad' as AgentId },
    { ...amina, organisationId: '0192f0c1-0000-7000-8000-0000000000ae' as OrganisationId },
    { door: 'site', organisationId },
    { door: 'person', organisationId, key: 'her card' },
    { door: 'person', organisationId, key: 'another card' },
  ]
  let done = 0
  const ask = (asker: Asker): Promise<number> =>
    db.kept(asker, (errand) =>
      once(errand, { scope: 'test', key: 'same' }, () => Promise.resolve((done += 1))),
    )
  expect(await ask(amina)).toBe(1)
  expect(await ask({ ...amina, key: 'a new session' })).toBe(1)
  for (const [index, other] of others.entries()) expect(await ask(other)).toBe(index + 2)
  expect(await written()).not.toContainEqual(expect.stringMatching(/same|0192f0c1/))
})

test('a request without a key is simply done', async () => {
  const ask = (): Promise<string> =>
    db.kept(visitor, (errand) =>
      once(errand, { scope: 'test', key: undefined }, () => Promise.resolve('done')),
    )
  expect([await ask(), await ask(), await written()]).toEqual(['done', 'done', []])
})

test('a refused request may be sent again, corrected', async () => {
  const ask = (answer: string): Promise<unknown> =>
    db.kept(visitor, (errand) =>
      once(errand, { scope: 'test', key: 'corrected' }, async () =>
        answer === '' ? refuse('empty') : grant(answer),
      ),
    )
  expect(await ask('')).toMatchObject({ ok: false })
  expect(await ask('Fatou')).toEqual({ ok: true, value: 'Fatou' })
})

test('attempts are counted up to the limit, and forgotten after the window', async () => {
  const limit = { attempts: 2, minutes: 10 }
  const attempt = (): Promise<boolean> => db.kept(visitor, (errand) => withinLimit(errand, 'key', limit))
  expect([await attempt(), await attempt(), await attempt()]).toEqual([true, true, false])
  db.setClock('2026-03-03T09:11:00Z')
  expect(await attempt()).toBe(true)
})

test('a handle shows its tables and no others', () => {
  const readsOnce = (db: Db<OnceTables>): unknown => query(db).selectFrom('once')
  const whole = {} as Db<Tables>
  const throttles = {} as Db<ThrottleTables>
  expect(() => readsOnce(whole)).toThrow(TypeError)
  // @ts-expect-error -- a module that owns throttles cannot be handed to one that reads answers
  expect(() => readsOnce(throttles)).toThrow(TypeError)
  // @ts-expect-error -- nor ask for a table that is not its own
  expect(() => query(throttles).selectFrom('once')).toThrow(TypeError)
})

async function write(handle: Db<Tables>, key: string): Promise<void> {
  const row = { scope: 'test', key, answer: '{}', done_at: db.surroundings.now() }
  await query(handle).insertInto('once').values(row).execute()
}

async function written(): Promise<readonly string[]> {
  const rows = await query(db.owner.db).selectFrom('once').select('key').orderBy('key').execute()
  return rows.map(({ key }) => key)
}

async function whoAsks(handle: Db<Tables>): Promise<{ door: string; organisation: string | null }> {
  const { rows } = await sql<{ door: string; organisation: string | null }>`
    select asking_door() as door, asking_organisation() as organisation`.execute(query(handle))
  return rows[0] ?? { door: 'none', organisation: null }
}
