import { Kysely, PostgresDialect } from 'kysely'
import { type ClientConfig, Pool, type PoolConfig, types } from 'pg'
import { type Db, handle } from './db.ts'
import { prepared } from './prepared.ts'

/** How to reach a server: an address, or the parts of one. */
export interface Reach {
  readonly connectionString?: string
  readonly host?: string
  readonly port?: number
  readonly user?: string
  readonly database?: string
  /** The role taken on arrival, when the address signs in as another. */
  readonly role?: string
}

export interface Connection<Tables> {
  readonly db: Db<Tables>
  readonly pool: Pool
  close(): Promise<void>
}

const dateType = 1082
const bigintType = 20

/** Opens a pool; `onFault` hears of connections that die while idle, which must not end the process. */
export function connect<Tables>(
  reach: Reach,
  onFault: (fault: Error) => void,
  size = 12,
): Connection<Tables> {
  const pool = new Pool(poolConfig(reach, size))
  pool.on('error', onFault)
  // The pool listens to idle connections only: one that dies between two questions of a request would end the process.
  pool.on('connect', (client) => client.on('error', onFault))
  const kysely = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: prepared(pool) }) })
  const close = async (): Promise<void> => {
    await kysely.destroy()
    // Kysely ends only a pool it has used itself; one used for plain statements would keep the process alive.
    if (!pool.ended) await pool.end()
  }
  return { db: handle(kysely), pool, close }
}

/** What `pg` needs to know for one connection outside the pool (LISTEN). */
export function clientConfig({ role, ...reach }: Reach): ClientConfig {
  return {
    ...reach,
    ...(role ? { options: `-c role=${role}` } : {}),
    types: { getTypeParser: parserOf },
    application_name: 'cote-a-cote',
    keepAlive: true,
  }
}

function poolConfig(reach: Reach, size: number): PoolConfig {
  return {
    ...clientConfig(reach),
    max: size,
    connectionTimeoutMillis: 4_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 20_000,
    idle_in_transaction_session_timeout: 30_000,
  }
}

// A date stays the text it is (a JavaScript Date would move it with the time zone); counts fit in a number.
function parserOf(type: number, format?: 'text' | 'binary'): (value: string) => unknown {
  if (type === dateType) return (value) => value
  if (type === bigintType) return Number
  return types.getTypeParser(type, format ?? 'text') as (value: string) => unknown
}
