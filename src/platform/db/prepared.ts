import type { PostgresPool, PostgresPoolClient } from 'kysely'
import { DatabaseError, type Pool, type PoolClient } from 'pg'

// Asked more than twice, a question is worth a plan; a list of ids of yet another length may not be.
const worthAPlan = 3
const mostPlans = 600
const mostTexts = 5_000

/**
 * The pool, where a question asked often is planned once a connection: behind row-level security, planning costs more
 * than answering. A connection kept by a proxy for several clients needs one that follows named statements
 * (PgBouncer 1.21 and `max_prepared_statements`).
 */
export function prepared(pool: Pool): PostgresPool {
  const plans = new Plans()
  const known = new WeakMap<PoolClient, PostgresPoolClient>()
  const connect = async (): Promise<PostgresPoolClient> => {
    const client = await pool.connect()
    const asking = known.get(client) ?? askingByName(client, plans)
    known.set(client, asking)
    return asking
  }
  return { connect, end: () => pool.end() }
}

function askingByName(client: PoolClient, plans: Plans): PostgresPoolClient {
  const query = async (text: unknown, values?: readonly unknown[]): Promise<unknown> => {
    // Without values it may be several commands in one text, which have no plan.
    if (typeof text !== 'string' || !values?.length) return client.query(text as never)
    const name = plans.nameOf(text)
    try {
      return await client.query({ text, values: [...values], ...(name && { name }) })
    } catch (fault) {
      if (isOutOfDate(fault)) plans.forget(text)
      throw fault
    }
  }
  return { query: query as PostgresPoolClient['query'], release: () => client.release() }
}

/** The names of the questions asked often, the same on every connection of a pool. */
class Plans {
  readonly #asked = new Map<string, number>()
  readonly #names = new Map<string, string>()
  #given = 0

  nameOf(text: string): string | undefined {
    const name = this.#names.get(text)
    if (name || this.#names.size >= mostPlans) return name
    const times = (this.#asked.get(text) ?? 0) + 1
    if (times < worthAPlan) {
      if (this.#asked.size < mostTexts) this.#asked.set(text, times)
      return undefined
    }
    this.#asked.delete(text)
    this.#given += 1
    this.#names.set(text, `asked_${this.#given}`)
    return this.#names.get(text)
  }

  /** The next time it is another question: with a name of its own. */
  forget(text: string): void {
    this.#names.delete(text)
  }
}

// A migration changed the columns of a table while we were running: « cached plan must not change result type ».
function isOutOfDate(fault: unknown): boolean {
  return fault instanceof DatabaseError && fault.code === '0A000'
}
