import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { connect, type Connection } from '#platform/db/connection.ts'
import { connectionTo, openEmbedded } from '#platform/db/embedded/embedded-postgres.ts'
import type { Database } from '../../src/main/database.ts'
import type { RunningServer } from './server.ts'

/** Looks into the database of a running server, as its owner, without the server's knowledge. */
export async function lookInto<Answer>(
  { dataDir }: Pick<RunningServer, 'dataDir'>,
  look: (connection: Connection<Database>) => Promise<Answer>,
): Promise<Answer> {
  const cluster = await openEmbedded({ dataDir: join(dataDir, 'postgres') })
  if (cluster.owned) {
    await cluster.stop()
    throw new Error('the server of this database is not running')
  }
  const connection = connect<Database>(
    connectionTo(cluster, { user: 'postgres', database: 'cote' }),
    () => undefined,
    2,
  )
  try {
    return await look(connection)
  } finally {
    await connection.close()
  }
}

/** The process of PostgreSQL that a server keeps running. */
export function postmasterOf({ dataDir }: Pick<RunningServer, 'dataDir'>): number {
  const file = readFileSync(join(dataDir, 'postgres', 'pg', 'postmaster.pid'), 'utf8')
  return Number.parseInt(file, 10)
}
