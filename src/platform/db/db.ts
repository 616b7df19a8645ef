import { type Kysely, sql } from 'kysely'

declare const tables: unique symbol

/** A connection, or a transaction, that can see these tables and no others. */
export interface Db<Tables> {
  readonly [tables]: Tables
}

/** Closes a Kysely over the tables it may be asked for; only `main`, the worker and the tests build one. */
export function handle<Tables>(kysely: Kysely<Tables>): Db<Tables> {
  return kysely as unknown as Db<Tables>
}

/** Opens the handle to write SQL; for stores. */
export function query<Tables>(db: Db<Tables>): Kysely<Tables> {
  return db as unknown as Kysely<Tables>
}

/**
 * All of the work, or nothing: a fault undoes it, and so does an answer that is a refusal.
 * Inside a transaction it opens a savepoint, so a refused part leaves no trace in the whole.
 */
export async function transact<Tables, Answer>(
  db: Db<Tables>,
  work: (db: Db<Tables>) => Promise<Answer>,
): Promise<Answer> {
  const kysely = query(db)
  if (kysely.isTransaction) return withinSavepoint(kysely, work)
  try {
    return await kysely.transaction().execute(async (open) => {
      const answer = await work(handle(open))
      if (isRefusal(answer)) throw new Undone(answer)
      return answer
    })
  } catch (fault) {
    if (fault instanceof Undone) return fault.answer as Answer
    throw fault
  }
}

async function withinSavepoint<Tables, Answer>(
  open: Kysely<Tables>,
  work: (db: Db<Tables>) => Promise<Answer>,
): Promise<Answer> {
  await sql`savepoint work`.execute(open)
  try {
    const answer = await work(handle(open))
    await (isRefusal(answer)
      ? sql`rollback to savepoint work; release savepoint work`
      : sql`release savepoint work`
    ).execute(open)
    return answer
  } catch (fault) {
    await sql`rollback to savepoint work; release savepoint work`.execute(open)
    throw fault
  }
}

// An HTTP answer has an `ok` of its own: a redirect is no refusal.
function isRefusal(answer: unknown): boolean {
  if (typeof answer !== 'object' || answer === null) return false
  return 'refusal' in answer && 'ok' in answer && answer.ok === false
}

class Undone extends Error {
  readonly answer: unknown

  constructor(answer: unknown) {
    super('undone')
    this.answer = answer
  }
}
