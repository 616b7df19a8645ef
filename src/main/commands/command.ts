import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { createLog, type Log } from '#platform/log/log.ts'
import { type Config, ownConfig } from '../config.ts'
import { sayToAgents } from '../frame.tsx'
import { type OpenDatabase, openDatabase } from '../open-database.ts'
import { readRentZones, readTownAids } from '../reference.ts'
import { buildServices, type Services } from '../services.ts'
import { surroundings } from '../surroundings.ts'

/** One word of `bin/cote`. Exit codes: 0 done, 1 could not, 2 called wrongly. */
export interface Command {
  readonly name: string
  readonly usage: string
  readonly summary: string
  run(words: readonly string[]): Promise<number>
}

export interface Workplace {
  readonly config: Config
  readonly log: Log
  readonly database: OpenDatabase
  readonly services: Services
}

/** Opens what a command works with, joining the server's database if one is up, and closes it after. */
export async function atWork(
  work: (place: Workplace) => Promise<number>,
  options: { readonly gallery?: boolean; readonly lasting?: boolean } = {},
): Promise<number> {
  const config = ownConfig()
  const log = createLog(config.logLevel)
  const database = await openDatabase(config, log, {
    lasting: options.lasting ?? false,
    onWait: (pid) => console.error(sayToAgents('databaseInUse', { pid: String(pid) })),
  })
  try {
    const services = buildServices({
      config,
      log,
      surroundings,
      db: database.app.db,
      reach: database.appReach,
      assetsFolder: assetsFolder(),
      zoneOf: await readRentZones(config.referenceDir),
      localAids: await readTownAids(config),
      gallery: options.gallery ?? false,
    })
    return await work({ config, log, database, services })
  } finally {
    await database.close()
  }
}

// `src/main/commands` in development, `dist` in production: both find `dist/assets` of the project.
function assetsFolder(): string {
  const here = fileURLToPath(new URL('.', import.meta.url))
  return here.includes('/dist') ? join(here, 'assets') : join(here, '../../../dist/assets')
}
