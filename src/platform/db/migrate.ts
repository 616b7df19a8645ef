import { Logger, runMigrations } from 'graphile-worker'
import { type Migration, Migrator } from 'kysely'
import type pg from 'pg'
import { type Db, query } from './db.ts'

/** Brings the schema to the newest migration; safe to run again and by two processes at once. Returns what it ran. */
export async function migrate(
  { db, pool }: { db: Db<unknown>; pool: pg.Pool },
  migrations: Readonly<Record<string, Migration>>,
): Promise<readonly string[]> {
  await runMigrations({ pgPool: pool, logger: silent })
  const migrator = new Migrator({
    db: query(db),
    provider: { getMigrations: async () => ({ ...migrations }) },
  })
  const { error, results } = await migrator.migrateToLatest()
  if (error) throw error
  return (results ?? []).filter((result) => result.status === 'Success').map((result) => result.migrationName)
}

const silent = new Logger(() => () => undefined)
