import { createReadStream, existsSync, readdirSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import type { OrganisationId } from '#kernel/ids.ts'
import { query } from '#platform/db/db.ts'
import type { Asker } from '#platform/db/errand.ts'
import { testDatabase } from '#test/support/database.ts'
import { officialCheck } from '#test/support/official-schema.ts'
import { exportPlaces } from '../export/export-places.ts'
import type { Openable } from '../import/rows/raw-row.ts'
import type { StandardRow } from '../standard/columns.ts'
import type { PlacesTables } from '../tables.ts'
import { applyImport } from './import-places.ts'
import type { ImportOutcome, ImportReport } from './import-request.ts'

const folder = new URL('../../../../../shared/data/places/', import.meta.url)
const absent = !existsSync(folder)
const whenPresent = absent ? ' (skipped: ../shared/data/places is absent)' : ''
const rawFiles = absent ? ['none'] : readdirSync(new URL('raw/', folder))

const db = testDatabase<PlacesTables>()
const keeper = '0190a000-0000-7000-8000-0000000000aa' as OrganisationId
const neighbour = '0190a000-0000-7000-8000-0000000000bb' as OrganisationId

beforeEach(async () => {
  db.setClock('2026-11-22T09:00:00Z')
  const tables =
    'place_row, place_import, place_source, place_hours, place_closure, place_stop, place, place_spot, place_text, place_word'
  await sql.raw(`truncate ${tables} cascade`).execute(query(db.owner.db))
})

test.skipIf(absent).each(rawFiles)(
  `%s is imported: every row is counted once, and the same file again writes nothing${whenPresent}`,
  async (name) => {
    const open = fileAt(`raw/${name}`)
    const first = await imported(open)
    const again = await imported(open)

    const { read, created, changed, unchanged, rejected } = first.report
    expect(created + changed + unchanged + rejected).toBe(read)
    expect(created).toBeGreaterThanOrEqual(read * 0.9)
    expect(again).toMatchObject({ hasWritten: false, report: { read, unchanged: created, rejected } })
  },
  120_000,
)

test.skipIf(absent)(
  `11,681 places are imported in a minute, again in ten seconds without a write, exported and imported the same${whenPresent}`,
  async () => {
    const first = await imported(fileAt('places.csv'))
    const again = await imported(fileAt('places.csv'))
    expect(first).toMatchObject({ hasWritten: true, report: { read: 11_681, created: 11_681, rejected: 0 } })
    expect(again).toMatchObject({ hasWritten: false, report: { read: 11_681, unchanged: 11_681 } })
    expect(first.seconds).toBeLessThan(60)
    expect(again.seconds).toBeLessThan(10)

    const text = await exported(keeper)
    const rows = parse(text, { columns: true }) as StandardRow[]
    expect(refusedBySchema(rows)).toEqual([])
    const back = await imported(written(text))
    expect(back).toMatchObject({ hasWritten: true, report: { read: rows.length, unchanged: rows.length } })
    const elsewhere = await imported(written(text), { asKeeper: neighbour })
    expect(elsewhere.report).toMatchObject({ read: rows.length, created: rows.length })
    expect(await exported(neighbour)).toBe(text)
  },
  300_000,
)

function refusedBySchema(rows: readonly StandardRow[]): readonly StandardRow[] {
  const check = officialCheck()
  return rows.filter((row) => {
    const columns = check(row).join()
    // The only label that the official pattern spells otherwise than its own description.
    const isTheException = row.formations_labels.includes('Étapes numériques (La Poste)')
    return columns !== '' && !(columns === 'formations_labels' && isTheException)
  })
}

function fileAt(name: string): Openable {
  return () => createReadStream(new URL(name, folder))
}

function written(text: string): Openable {
  return async function* pieces() {
    yield new TextEncoder().encode(text)
  }
}

interface Imported {
  readonly report: ImportReport
  readonly hasWritten: boolean
  /** Of this process: other tests run beside. */
  readonly seconds: number
}

async function imported(open: Openable, { asKeeper = keeper } = {}): Promise<Imported> {
  const asker: Asker = { door: 'system', organisationId: asKeeper }
  const before = process.cpuUsage()
  return db.kept(asker, async (errand) => {
    const outcome = await applyImport(errand, { source: 'Hub', open })
    const { user, system } = process.cpuUsage(before)
    const { rows } = await sql<{
      id: string | null
    }>`select pg_current_xact_id_if_assigned()::text as id`.execute(query(errand.db))
    return { report: reportIn(outcome), hasWritten: rows[0]?.id !== null, seconds: (user + system) / 1e6 }
  })
}

function reportIn(outcome: ImportOutcome): ImportReport {
  if (!outcome.ok) throw new Error(`refused: ${outcome.refusal}`)
  return outcome.value
}

async function exported(asKeeper: OrganisationId): Promise<string> {
  return db.kept({ door: 'system', organisationId: asKeeper }, async (errand) => {
    const request = { keeper: asKeeper, publisher: 'Ville', format: 'standard', reader: 'machine' } as const
    let text = ''
    for await (const piece of exportPlaces(errand, request)) text += piece
    return text
  })
}
