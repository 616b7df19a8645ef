import type { Day } from '#kernel/day.ts'
import { plainCell } from '../normalise/plain-cell.ts'
import type { Dropped } from '../normalise/personal.ts'
import type { SaidFacts } from '../place.ts'
import type { Anomaly } from './anomaly.ts'
import { derivedId, fingerprintOf } from './fingerprint.ts'
import { applyMapping, cutColumns } from './mapping/apply-mapping.ts'
import type { Mapping } from './mapping/mapping.ts'
import { type Proposal, proposeMapping } from './mapping/propose-mapping.ts'
import { anomalyOf } from './notice.ts'
import { readPlace } from './read-place.ts'
import { openRows } from './rows/open-rows.ts'
import type { BrokenRow, FileFormat, Openable, RawRow } from './rows/raw-row.ts'

/** One row of a file, read: a place, or what is wrong with it. */
export interface ReadRow {
  readonly line: number
  /** Absent when the row is rejected; one of its anomalies is then an error. */
  readonly place?: ImportedPlace
  readonly anomalies: readonly Anomaly[]
  readonly dropped: Dropped
}

export interface ImportedPlace {
  /** The producer’s own identifier, or one derived from the name and address. */
  readonly externalId: string
  readonly fingerprint: string
  readonly facts: SaidFacts
}

export interface ReadingOptions {
  readonly today: Day
  /** Given, or proposed from the file. */
  readonly mapping?: Mapping | undefined
  readonly mayKeepPeople?: boolean | undefined
}

/** A file of places: how it was written, how it is read, and its rows a few at a time. */
export interface OpenPlaces {
  readonly format: FileFormat
  readonly proposal: Proposal
  readonly mapping: Mapping
  readonly rows: AsyncIterable<ReadRow>
  /** Whether a row of the file, among those read so far, has this identifier, even one that was left out. */
  isSeen(externalId: string): boolean
}

const sampleRows = 400
const nobody: Dropped = { names: 0, nominativeEmails: 0, personalMobiles: 0 }

/** Opens a CSV or JSON file of places in any shape; memory stays bounded whatever its size. */
export async function openPlaces(open: Openable, options: ReadingOptions): Promise<OpenPlaces> {
  const { format, rows } = await openRows(open)
  const source = rows[Symbol.asyncIterator]()
  const sample = await firstOf(source)
  const proposal = proposeMapping(sample.filter((row): row is RawRow => 'cells' in row))
  const mapping = options.mapping ?? proposal.mapping
  const { peopleColumns } = proposal
  const context = { ...options, mapping, peopleColumns, seen: new Set<string>(), left: new Set<string>() }
  const isSeen = (externalId: string): boolean => context.seen.has(externalId) || context.left.has(externalId)
  return { format, proposal, mapping, rows: readRows(sample, source, context), isSeen }
}

interface Context extends ReadingOptions {
  readonly mapping: Mapping
  readonly peopleColumns: readonly string[]
  readonly seen: Set<string>
  /** Identifiers of rows that could not be taken: they did not vanish. */
  readonly left: Set<string>
}

async function firstOf(source: AsyncIterator<RawRow | BrokenRow>): Promise<readonly (RawRow | BrokenRow)[]> {
  const sample: (RawRow | BrokenRow)[] = []
  while (sample.length < sampleRows) {
    const next = await source.next()
    if (next.done === true) break
    sample.push(next.value)
  }
  return sample
}

async function* readRows(
  sample: readonly (RawRow | BrokenRow)[],
  source: AsyncIterator<RawRow | BrokenRow>,
  context: Context,
): AsyncGenerator<ReadRow> {
  for (const row of sample) yield readRow(row, context)
  for (let next = await source.next(); next.done !== true; next = await source.next()) {
    yield readRow(next.value, context)
  }
}

function readRow(row: RawRow | BrokenRow, context: Context): ReadRow {
  const { line } = row
  if ('broken' in row) {
    const anomaly = anomalyOf(row.broken, { line, column: '' }, { value: row.text })
    return { line, anomalies: [anomaly], dropped: nobody }
  }
  const anomalies: Anomaly[] = []
  const mapped = applyMapping(context.mapping, row)
  for (const column of cutColumns(context.mapping, row)) {
    anomalies.push(anomalyOf('cell-cut', { line, column }, { value: row.cells[column] ?? '' }))
  }
  const read = readPlace(mapped, {
    today: context.today,
    mayKeepPeople: context.mayKeepPeople === true,
    tell: (rule, column, told) => anomalies.push(anomalyOf(rule, { line, column }, told)),
  })
  if (!read) {
    context.left.add(mapped.cells.id)
    return { line, anomalies, dropped: nobody }
  }
  const externalId = mapped.cells.id || derivedId(read.facts)
  if (mapped.cells.id === '') {
    anomalies.push(anomalyOf('id-derived', { line, column: 'id' }, { value: '', became: externalId }))
  }
  const dropped = { ...read.dropped, names: read.dropped.names + namesIn(row, context) }
  if (context.seen.has(externalId)) {
    anomalies.push(anomalyOf('id-repeated', { line, column: 'id' }, { value: externalId }))
    return { line, anomalies, dropped }
  }
  context.seen.add(externalId)
  const fingerprint = fingerprintOf(read.facts, read.isDated)
  return { line, place: { externalId, fingerprint, facts: read.facts }, anomalies, dropped }
}

function namesIn({ cells }: RawRow, { peopleColumns }: Context): number {
  return peopleColumns.filter((column) => plainCell(cells[column] ?? '') !== '').length
}
