import type { Day } from '#kernel/day.ts'
import type { Mapping } from './mapping/mapping.ts'
import { type Proposal, proposeMapping } from './mapping/propose-mapping.ts'
import { idOfRow, type ReadRow, readRow, type RowReading } from './read-row.ts'
import { openRows } from './rows/open-rows.ts'
import type { BrokenRow, FileFormat, Openable, RawRow } from './rows/raw-row.ts'
import { putTogether } from './together/put-together.ts'
import { type RepeatedRows, repeatedRows } from './together/repeated-rows.ts'

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
  /** Whether a row of the file has this identifier, even one that was left out; once the rows are read. */
  isSeen(externalId: string): boolean
}

const sampleRows = 400

/** Opens a CSV or JSON file of places in any shape; memory stays bounded whatever its size. */
export async function openPlaces(open: Openable, options: ReadingOptions): Promise<OpenPlaces> {
  const { format, rows } = await openRows(open)
  const proposal = proposeMapping(await sampleOf(rows()))
  const mapping = options.mapping ?? proposal.mapping
  const reading = { ...options, mapping, peopleColumns: proposal.peopleColumns }
  const ids = identityOf(reading)
  let repeated: RepeatedRows = { ids: new Set(), lastOf: new Map() }
  async function* placesIn(): AsyncGenerator<ReadRow> {
    repeated = await repeatedRows(rows(), (row) => idOfRow(row, ids))
    yield* putTogether(readEach(rows(), reading), repeated)
  }
  return { format, proposal, mapping, rows: placesIn(), isSeen: (externalId) => repeated.ids.has(externalId) }
}

/** What tells one place from another, and nothing else: it is read before the rest. */
function identityOf(reading: RowReading): RowReading {
  const { id, nom, commune, code_postal, code_insee, adresse } = reading.mapping.rules
  const rules = Object.entries({ id, nom, commune, code_postal, code_insee, adresse })
  return { ...reading, mapping: { rules: Object.fromEntries(rules.filter(([, rule]) => rule)) } }
}

async function* readEach(
  rows: AsyncIterable<RawRow | BrokenRow>,
  reading: RowReading,
): AsyncGenerator<ReadRow> {
  for await (const row of rows) yield readRow(row, reading)
}

async function sampleOf(rows: AsyncIterable<RawRow | BrokenRow>): Promise<readonly RawRow[]> {
  const sample: RawRow[] = []
  let read = 0
  for await (const row of rows) {
    if ('cells' in row) sample.push(row)
    read += 1
    if (read === sampleRows) break
  }
  return sample
}
