import { Readable } from 'node:stream'
import { type CsvError, type Options, parse } from 'csv-parse'
import { parse as parseAtOnce } from 'csv-parse/sync'
import { type BrokenRow, longestRow, type RawRow } from './raw-row.ts'

const delimiters = [',', ';', '\t', '|'] as const

interface Parsed {
  readonly record: readonly string[]
  readonly info: { readonly lines: number }
}

/** The delimiter that gives the most columns to the most lines of a sample. */
export function delimiterOf(sample: string): string {
  const whole = sample.slice(0, Math.max(sample.lastIndexOf('\n'), 0) || sample.length)
  const scored = delimiters.map((delimiter) => ({ delimiter, score: regularity(whole, delimiter) }))
  return scored.toSorted((one, other) => other.score - one.score)[0]?.delimiter ?? ','
}

/** The rows under the header; a line that is too short or too long never stops the file. */
export async function* csvRows(
  text: AsyncIterable<string>,
  delimiter: string,
): AsyncGenerator<RawRow | BrokenRow> {
  const broken: BrokenRow[] = []
  const skipping: Options = {
    info: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      broken.push(...brokenBy(error))
      return undefined
    },
  }
  const parser = Readable.from(text).pipe(parse({ ...options(delimiter), ...skipping }))
  let header: readonly string[] | undefined
  for await (const { record, info } of parser as AsyncIterable<Parsed>) {
    // The parser tells of a bad line before it gives the lines above it.
    yield* broken.splice(0, broken.filter(({ line }) => line < info.lines).length)
    if (record.every((cell) => cell.trim() === '')) continue
    if (header) yield { line: info.lines, cells: cellsOf(header, record) }
    else header = named(record)
  }
  yield* broken
}

// A quote left open swallows the end of the file: what precedes it is taken.
function brokenBy(error: CsvError | undefined): readonly BrokenRow[] {
  if (!error) return []
  const lines: unknown = error['lines']
  const line = typeof lines === 'number' ? lines : 1
  return [
    { line, broken: error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'file-truncated' : 'row-too-long', text: '' },
  ]
}

function options(delimiter: string): Options {
  return {
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: longestRow,
  }
}

// Two columns of one name keep both values: « itinerance », « itinerance 2 ».
function named(record: readonly string[]): readonly string[] {
  const seen = new Map<string, number>()
  return record.map((cell, rank) => {
    const name = cell.replace(/^\uFEFF/, '').trim() || `colonne ${rank + 1}`
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    return times === 1 ? name : `${name} ${times}`
  })
}

function cellsOf(header: readonly string[], record: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(header.map((name, rank) => [name, record[rank] ?? '']))
}

function regularity(sample: string, delimiter: string): number {
  const counts = new Map<number, number>()
  for (const { length } of sampleRows(sample, delimiter)) {
    if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1)
  }
  return Math.max(0, ...[...counts].map(([columns, lines]) => Math.min(columns, 12) * lines))
}

function sampleRows(sample: string, delimiter: string): readonly (readonly string[])[] {
  try {
    return parseAtOnce(sample, { ...options(delimiter), to: 200 })
  } catch (fault) {
    if (isParsing(fault)) return []
    throw fault
  }
}

function isParsing(fault: unknown): boolean {
  return fault instanceof Error && 'code' in fault && String(fault.code).startsWith('CSV_')
}
