import { join } from 'node:path'
import { sql } from 'kysely'
import { connect, type Connection, type Reach } from '#platform/db/connection.ts'
import { query } from '#platform/db/db.ts'
import { connectionTo, openEmbedded } from '#platform/db/embedded/embedded-postgres.ts'
import { keepAccessRights } from '#platform/db/access-rights.ts'
import { migrate } from '#platform/db/migrate.ts'
import type { Log } from '#platform/log/log.ts'
import { migrations } from '../../migrations/index.ts'
import type { Config } from './config.ts'
import type { Database } from './database.ts'

export interface OpenDatabase {
  /** The application: row-level security holds. */
  readonly app: Connection<Database>
  /** Migrations, jobs and backups. */
  readonly owner: Connection<Database>
  readonly appReach: Reach
  readonly ownerReach: Reach
  /** What the migrations run at this opening were. */
  readonly migrated: readonly string[]
  /** Whether this process started the embedded server (and stops it). */
  readonly startedServer: boolean
  close(): Promise<void>
}

/** Whether the command runs until told to stop, and whom to tell that it waits for another one. */
export interface Opening {
  readonly lasting: boolean
  readonly onWait: (pid: number) => void
}

const databaseName = 'cote'

/** Opens the database named by the settings, brings its schema up to date and checks that nothing bypasses its walls. */
export async function openDatabase(config: Config, log: Log, opening: Opening): Promise<OpenDatabase> {
  const server = config.databaseUrl ? external(config.databaseUrl) : await embedded(config.dataDir, opening)
  let closing = false
  const onFault = (fault: Error): void => {
    if (!closing) log.warn({ code: Reflect.get(fault, 'code') }, 'database connection lost')
  }
  const owner = connect<Database>(server.owner, onFault, 4)
  const app = connect<Database>(server.app, onFault)
  const close = async (): Promise<void> => {
    closing = true
    await app.close()
    await owner.close()
    await server.stop()
  }
  try {
    const migrated = await migrate(owner, migrations)
    await keepAccessRights(owner.db)
    await refuseToBypassWalls(app)
    return {
      app,
      owner,
      appReach: server.app,
      ownerReach: server.owner,
      migrated,
      startedServer: server.started,
      close,
    }
  } catch (fault) {
    await close()
    throw fault
  }
}

interface Server {
  readonly owner: Reach
  readonly app: Reach
  readonly started: boolean
  stop(): Promise<void>
}

function external(databaseUrl: string): Server {
  const owner = { connectionString: databaseUrl }
  return { owner, app: { ...owner, role: 'cote_app' }, started: false, stop: async () => undefined }
}

async function embedded(dataDir: string, opening: Opening): Promise<Server> {
  const cluster = await openEmbedded({ dataDir: join(dataDir, 'postgres'), ...opening })
  const owner = connectionTo(cluster, { user: 'postgres', database: databaseName })
  await createDatabase(connectionTo(cluster, { user: 'postgres', database: 'postgres' }))
  return {
    owner,
    app: { ...owner, user: 'cote_app' },
    started: cluster.owned,
    stop: () => cluster.stop(),
  }
}

async function createDatabase(reach: Reach): Promise<void> {
  const server = connect(reach, () => undefined, 1)
  try {
    const found = await server.pool.query('select 1 from pg_database where datname = $1', [databaseName])
    if (found.rowCount === 0) await server.pool.query(`create database ${databaseName}`)
  } catch (fault) {
    // Another command created it in the same instant.
    if (Reflect.get(Object(fault), 'code') !== '42P04' && Reflect.get(Object(fault), 'code') !== '23505')
      throw fault
  } finally {
    await server.close()
  }
}

async function refuseToBypassWalls(app: Connection<Database>): Promise<void> {
  const { rows } = await sql<{ name: string; free: boolean }>`
    select rolname as name, rolsuper or rolbypassrls as free from pg_roles where rolname = current_user`
    .execute(query(app.db))
    .catch((fault: unknown) => {
      if (Reflect.get(Object(fault), 'code') !== '42501') throw fault
      throw new Error(
        'the account of DATABASE_URL is no member of cote_app; as a superuser: GRANT cote_app TO that account',
      )
    })
  const [role] = rows
  if (!role || role.free)
    throw new Error(`the application must not run as ${role?.name}: it bypasses row-level security`)
}
