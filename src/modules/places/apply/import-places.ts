import { refuse } from '#kernel/result.ts'
import { tidy } from '#kernel/plain-text.ts'
import { transact } from '#platform/db/db.ts'
import type { Errand } from '#platform/db/errand.ts'
import { askForSearch } from '../duplicates/ask-for-search.ts'
import { openPlaces } from '../import/read-file.ts'
import type { ReadRow } from '../import/read-row.ts'
import type { PlacesTables } from '../tables.ts'
import { isATable, sha256Of } from './file-bytes.ts'
import type { ImportOutcome, ImportRefusal, ImportRequest } from './import-request.ts'
import { locatePlaces } from './locate-places.ts'
import { emptyTally, reportOf } from './import-tally.ts'
import {
  findSource,
  holdSource,
  insertSource,
  recordImport,
  rememberMapping,
  waitForTheFile,
} from './source-store.ts'
import { takeBatch, type Work } from './take-batch.ts'
import { takeVanished } from './take-vanished.ts'

/** What an import would do; nothing is written. */
export function planImport(errand: Errand<PlacesTables>, request: ImportRequest): Promise<ImportOutcome> {
  return importFile(errand, request, false)
}

/** Imports the file of a producer, all of it or nothing; the same file again writes nothing. */
export function applyImport(errand: Errand<PlacesTables>, request: ImportRequest): Promise<ImportOutcome> {
  return importFile(errand, request, true)
}

// Some hundreds of rows at a time: few questions to the database, little in memory.
const batchRows = 400

async function importFile(
  errand: Errand<PlacesTables>,
  request: ImportRequest,
  isApplied: boolean,
): Promise<ImportOutcome> {
  const keeper = errand.asker.organisationId
  if (!keeper || !mayImport(errand)) return refuse('not-allowed')
  const name = tidy(request.source)
  if (name === '') return refuse('source-unnamed')
  if (!(await isATable(request.open))) return refuse('not-a-table')
  return transact(errand.db, async (db): Promise<ImportOutcome> => {
    const own = { ...errand, db }
    await waitForTheFile(db)
    if (isApplied && !(await holdSource(db, { keeper, name }))) return refuse('busy')
    const known = await findSource(db, { keeper, name })
    const source = known ?? { id: errand.newId(), keeper, name }
    if (isApplied && !known) await insertSource(db, source)
    return takeFile(own, { request, source, isApplied, tally: emptyTally() })
  })
}

function mayImport({ asker }: Errand<PlacesTables>): boolean {
  return asker.door === 'system' || asker.role === 'manager' || asker.role === 'administrator'
}

async function takeFile(errand: Errand<PlacesTables>, work: Work): Promise<ImportOutcome> {
  const { request, source, isApplied, tally } = work
  const { mapping, mappingFrom } = mappingOf(work)
  const opened = await openPlaces(request.open, { today: errand.today, mapping })
  for await (const rows of batches(opened.rows)) await takeBatch(errand, work, rows)
  const isWhole = await takeVanished(errand, work, opened.isSeen)
  const report = reportOf(tally, opened, mappingFrom)
  const refusal = refusalOf(work, isWhole)
  if (refusal) return { ok: false, refusal, report }
  if (isApplied) {
    if (request.mapping) await rememberMapping(errand.db, source.id, request.mapping)
    const isOther = tally.created + tally.changed + tally.vanished > 0
    if (request.pointOf) await locatePlaces(errand, source.keeper, request.pointOf)
    if (tally.created + tally.changed > 0) await askForSearch(errand)
    if (isOther) await recordImport(errand, source, { sha256: await sha256Of(request.open), report })
  }
  return { ok: true, value: report }
}

function mappingOf({ request, source }: Work) {
  if (request.mapping) return { mapping: request.mapping, mappingFrom: 'given' } as const
  if (source.mapping) return { mapping: source.mapping, mappingFrom: 'remembered' } as const
  return { mapping: undefined, mappingFrom: 'proposed' } as const
}

function refusalOf({ tally }: Work, isWhole: boolean): ImportRefusal | undefined {
  if (tally.read === 0) return 'nothing-to-read'
  if (tally.rejected === tally.read) return 'nothing-taken'
  return isWhole ? undefined : 'too-many-vanished'
}

async function* batches(rows: AsyncIterable<ReadRow>): AsyncGenerator<readonly ReadRow[]> {
  let batch: ReadRow[] = []
  for await (const row of rows) {
    batch.push(row)
    if (batch.length < batchRows) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
