import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { connect, type Reach } from '#platform/db/connection.ts'
import { connectionTo, openEmbedded } from '#platform/db/embedded/embedded-postgres.ts'
import { keepAccessRights } from '#platform/db/access-rights.ts'
import { migrate } from '#platform/db/migrate.ts'
import { migrations } from '../../migrations/index.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The server of the tests, as its owner. */
    readonly server: Reach
    /** The migrated database that every test database is copied from. */
    readonly template: string
  }
}

/** Starts PostgreSQL once for all the tests (or uses TEST_DATABASE_URL) and migrates the template database. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await openServer()
  const template = `cote_template_${process.pid}`
  await inDatabase(server.reach, async (pool) => {
    await pool.query(`drop database if exists ${template}`)
    await pool.query(`create database ${template}`)
  })
  const owner = connect<unknown>({ ...server.reach, ...databaseOf(server.reach, template) }, ignore)
  await migrate(owner, migrations)
  await keepAccessRights(owner.db)
  await owner.close()
  project.provide('server', server.reach)
  project.provide('template', template)
  return async () => {
    await inDatabase(server.reach, (pool) => pool.query(`drop database if exists ${template} with (force)`))
    await server.stop()
  }
}

/** The same server, another database. */
export function databaseOf(server: Reach, database: string): Reach {
  if (!server.connectionString) return { database }
  const address = new URL(server.connectionString)
  address.pathname = `/${database}`
  return { connectionString: address.href }
}

async function openServer(): Promise<{ reach: Reach; stop(): Promise<void> }> {
  const address = process.env['TEST_DATABASE_URL']
  if (address) return { reach: { connectionString: address }, stop: async () => undefined }
  const dataDir = mkdtempSync(join(tmpdir(), 'cote-tests-'))
  const cluster = await openEmbedded({
    dataDir,
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' },
  })
  return {
    reach: connectionTo(cluster, { user: 'postgres', database: 'postgres' }),
    stop: async () => {
      await cluster.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

async function inDatabase(
  server: Reach,
  work: (pool: ReturnType<typeof connect>['pool']) => Promise<unknown>,
): Promise<void> {
  const connection = connect(server, ignore, 1)
  try {
    await work(connection.pool)
  } finally {
    await connection.close()
  }
}

function ignore(): void {
  // A template that is dropped ends its idle connections; nothing is lost.
}
