import { existsSync, readFileSync } from 'node:fs'
import { v7 } from 'uuid'
import { fold } from '#kernel/plain-text.ts'
import type { AgentId, OrganisationId } from '#kernel/ids.ts'
import { insertPlaces } from '#modules/places/keep/place-store.ts'
import type { PlaceFacts, PlaceId } from '#modules/places/place.ts'
import type { PlacesTables } from '#modules/places/tables.ts'
import { type Asker, runErrand } from '#platform/db/errand.ts'
import { hoursOf } from './many-places.ts'
import type { TemporaryDatabase } from './temporary-database.ts'

type Database = TemporaryDatabase<PlacesTables>

/** Writes places as an import does; their folded names by identifier. */
export async function fill(
  database: Database,
  all: readonly PlaceFacts[],
): Promise<ReadonlyMap<string, string>> {
  const keeper = v7() as OrganisationId
  const asker: Asker = { door: 'agent', organisationId: keeper, agentId: v7() as AgentId, role: 'manager' }
  const { app, surroundings, owner } = database
  const ids = new Map<string, string>()
  const started = performance.now()
  for (let from = 0; from < all.length; from += 500) {
    const slice = all.slice(from, from + 500).map((facts) => {
      const id = v7() as PlaceId
      ids.set(id, fold(facts.name))
      const local = { closures: [], stops: [], languages: [], accessDetails: [] }
      return {
        id,
        keeper,
        facts,
        local,
        hours: hoursOf(facts),
        provenance: {},
        locks: [],
        status: 'published' as const,
        version: 1,
      }
    })
    await runErrand({ db: app.db, surroundings, asker }, (errand) => insertPlaces(errand.db, errand, slice))
  }
  await owner.pool.query('vacuum analyze')
  console.log(`${all.length} lieux écrits en ${((performance.now() - started) / 1000).toFixed(0)} s`)
  return ids
}

/** The process of PostgreSQL that answers this connection. */
export async function backendOf({ pool }: Database['app']): Promise<number> {
  const { rows } = await pool.query<{ pid: number }>('select pg_backend_pid() as pid')
  return rows[0]?.pid ?? 0
}

/** Milliseconds that this process and PostgreSQL's spent on a processor (Linux; elsewhere, this process alone). */
export function computedBy(backend: number): number {
  const { user, system } = process.cpuUsage()
  const schedule = `/proc/${backend}/schedstat`
  const nanoseconds = existsSync(schedule) ? Number(readFileSync(schedule, 'utf8').split(' ')[0]) : 0
  return (user + system) / 1_000 + nanoseconds / 1_000_000
}
