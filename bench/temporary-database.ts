import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { v7 } from 'uuid'
import { dayIn } from '#kernel/day.ts'
import { type Connection, connect, type Reach } from '#platform/db/connection.ts'
import { connectionTo, openEmbedded } from '#platform/db/embedded/embedded-postgres.ts'
import type { Surroundings } from '#platform/db/errand.ts'
import { keepAccessRights } from '#platform/db/access-rights.ts'
import { migrate } from '#platform/db/migrate.ts'
import { migrations } from '../migrations/index.ts'

export interface TemporaryDatabase<Tables> {
  readonly app: Connection<Tables>
  readonly owner: Connection<Tables>
  readonly appReach: Reach
  readonly surroundings: Surroundings
  close(): Promise<void>
}

/** A migrated database of its own, as durable as in production, gone at the end. */
export async function temporaryDatabase<Tables>(connections: number): Promise<TemporaryDatabase<Tables>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'cote-bench-'))
  const cluster = await openEmbedded({ dataDir, settings: { max_connections: '200' } })
  const appReach = connectionTo(cluster, { user: 'cote_app', database: 'postgres' })
  const owner = connect<Tables>(connectionTo(cluster, { user: 'postgres', database: 'postgres' }), ignore, 2)
  await migrate(owner, migrations)
  await keepAccessRights(owner.db)
  const app = connect<Tables>(appReach, ignore, connections)
  return {
    app,
    owner,
    appReach,
    surroundings: realSurroundings,
    close: async () => {
      await app.close()
      await owner.close()
      await cluster.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** The clock, the chance and the names of things as they are. */
export const realSurroundings: Surroundings = {
  now: () => new Date(),
  todayAt: (moment) => dayIn(moment, 'Europe/Paris'),
  newId: () => v7(),
  chance: (count) => randomBytes(count),
}

/** The value below which this share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

function ignore(): void {
  // A database that stops ends its idle connections; nothing is lost.
}
