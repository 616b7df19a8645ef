import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, inject } from 'vitest'
import { dayIn } from '#kernel/day.ts'
import { type Connection, connect, type Reach } from '#platform/db/connection.ts'
import { transact } from '#platform/db/db.ts'
import { type Asker, type Errand, runErrand, type Surroundings } from '#platform/db/errand.ts'
import { v7 } from 'uuid'
import { databaseOf } from './cluster.ts'

export interface TestDatabase<Tables> {
  /** The application's connection: row-level security holds. */
  readonly app: Connection<Tables>
  /** The owner's, to look behind the walls. */
  readonly owner: Connection<Tables>
  readonly appReach: Reach
  readonly ownerReach: Reach
  readonly surroundings: Surroundings
  /** Sets the clock of the next errands. */
  setClock(iso: string): void
  /** Runs an errand and undoes all of it. */
  undone(asker: Asker, work: (errand: Errand<Tables>) => Promise<void>): Promise<void>
  /** Runs an errand and keeps it. */
  kept<Answer>(asker: Asker, work: (errand: Errand<Tables>) => Promise<Answer>): Promise<Answer>
}

/** A migrated database of its own for one test file, dropped at the end; 3 March 2026, ten in the morning in Paris. */
export function testDatabase<Tables>(): TestDatabase<Tables> {
  const database = `cote_test_${process.pid}_${randomBytes(4).toString('hex')}`
  let moment = new Date('2026-03-03T09:00:00Z')
  let open:
    | { app: Connection<Tables>; owner: Connection<Tables>; appReach: Reach; ownerReach: Reach }
    | undefined
  const opened = (): NonNullable<typeof open> => {
    if (!open) throw new Error('the test database opens in beforeAll')
    return open
  }
  const surroundings: Surroundings = {
    now: () => moment,
    todayAt: (at) => dayIn(at, 'Europe/Paris'),
    newId: () => v7(),
    chance: (count) => randomBytes(count),
  }

  beforeAll(async () => {
    const server = inject('server')
    await asServerOwner(server, `create database ${database} template ${inject('template')}`)
    const ownerReach = { ...server, ...databaseOf(server, database) }
    const appReach = server.connectionString
      ? { ...ownerReach, role: 'cote_app' }
      : { ...ownerReach, user: 'cote_app' }
    open = {
      app: connect<Tables>(appReach, ignore, 40),
      owner: connect<Tables>(ownerReach, ignore, 2),
      appReach,
      ownerReach,
    }
  })
  afterAll(async () => {
    await open?.app.close()
    await open?.owner.close()
    await asServerOwner(inject('server'), `drop database if exists ${database} with (force)`)
  })

  return {
    get app() {
      return opened().app
    },
    get owner() {
      return opened().owner
    },
    get appReach() {
      return opened().appReach
    },
    get ownerReach() {
      return opened().ownerReach
    },
    surroundings,
    setClock: (iso) => {
      moment = new Date(iso)
    },
    undone: (asker, work) => undone({ db: opened().app.db, surroundings, asker }, work),
    kept: (asker, work) => runErrand({ db: opened().app.db, surroundings, asker }, work),
  }
}

async function undone<Tables>(
  setting: Parameters<typeof runErrand<Tables, void>>[0],
  work: (errand: Errand<Tables>) => Promise<void>,
): Promise<void> {
  const enough = new Error('enough')
  await transact(setting.db, async (db) => {
    await runErrand({ ...setting, db }, work)
    throw enough
  }).catch((fault: unknown) => {
    if (fault !== enough) throw fault
  })
}

async function asServerOwner(server: Reach, statement: string): Promise<void> {
  const connection = connect(server, ignore, 1)
  try {
    await connection.pool.query(statement)
  } finally {
    await connection.close()
  }
}

function ignore(): void {
  // A dropped database ends its idle connections; nothing is lost.
}
