import { sql } from 'kysely'
import { type Db, query, transact } from '#platform/db/db.ts'
import { afterAll } from 'vitest'
import { type Database, type TestApp, testApp } from './app.ts'
import type { TestDatabase } from './database.ts'

export interface UndoneApp {
  readonly app: TestApp
  /** Does this and undoes all that the application wrote meanwhile; may be nested. */
  undoing<Answer>(work: () => Promise<Answer>): Promise<Answer>
  /** What the database would say at the end of a request: deferred constraints are checked now. */
  settle(): Promise<void>
}

/** The whole application inside one open transaction, so that a thousand requests start from the same state. */
export function undoneApp(db: TestDatabase<Database>): () => Promise<UndoneApp> {
  let open: Db<Database> | undefined
  let end: (() => void) | undefined
  const inside: TestDatabase<Database> = Object.create(db, {
    app: { get: () => ({ ...db.app, db: open ?? db.app.db }) },
  })
  const app = testApp(inside)
  let built: UndoneApp | undefined
  let over: Promise<unknown> = Promise.resolve()
  afterAll(async () => {
    end?.()
    await over
  })
  return async () => {
    if (built) return built
    const ended = new Promise<void>((done) => (end = done))
    await new Promise<void>((begun) => {
      over = transact(db.app.db, async (transaction) => {
        open = transaction
        begun()
        await ended
        throw new Error('undone')
      }).catch(() => undefined)
    })
    if (!open) throw new Error('no transaction')
    built = around(app(), open)
    return built
  }
}

function around(app: TestApp, open: Db<Database>): UndoneApp {
  let depth = 0
  return {
    app,
    settle: async () => {
      await sql`set constraints all immediate`.execute(query(open))
    },
    undoing: async (work) => {
      depth += 1
      const name = sql.id(`undone_${depth}`)
      await sql`savepoint ${name}`.execute(query(open))
      try {
        return await work()
      } finally {
        await sql`rollback to savepoint ${name}`.execute(query(open))
        depth -= 1
      }
    },
  }
}
