import { Readable } from 'node:stream'
import { type CsvError, type Options, parse } from 'csv-parse'
import { parse as parseAtOnce } from 'csv-parse/sync'
import { filledIn, headerOf } from './header.ts'
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

// Title lines, a header on two lines and some rows: enough to tell them apart.
const headerSample = 20

/** The rows under the header; a line that is too short or too long never stops the file. */
export async function* csvRows(
  text: AsyncIterable<string>,
  delimiter: string,
): AsyncGenerator<RawRow | BrokenRow> {
  const first: (Parsed | BrokenRow)[] = []
  let names: readonly string[] | undefined
  for await (const met of recordsOf(text, delimiter)) {
    if (names) yield rowOf(names, met)
    else if (first.push(met) >= headerSample) {
      names = yield* firstRows(first)
    }
  }
  if (!names) yield* firstRows(first)
}

function* firstRows(
  first: readonly (Parsed | BrokenRow)[],
): Generator<RawRow | BrokenRow, readonly string[]> {
  const records = first.filter((met): met is Parsed => 'record' in met)
  const { names, records: taken } = headerOf(records.map(({ record }) => record))
  const above = new Set<unknown>(records.slice(0, taken))
  for (const met of first) if (!above.has(met)) yield rowOf(names, met)
  return names
}

async function* recordsOf(
  text: AsyncIterable<string>,
  delimiter: string,
): AsyncGenerator<Parsed | BrokenRow> {
  const broken: BrokenRow[] = []
  const skipping: Options = {
    info: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      broken.push(...brokenBy(error))
      return undefined
    },
  }
  const end = { sign: '' }
  const source = Readable.from(watched(text, end))
  let before: Parsed | undefined
  let last: Parsed | undefined
  const parser = source.pipe(parse({ ...options(delimiter), ...skipping }))
  try {
    for await (const parsed of parser as AsyncIterable<Parsed>) {
      if (last) yield last
      before = last ?? before
      // The parser tells of a bad line before it gives the lines above it.
      yield* broken.splice(0, broken.filter(({ line }) => line < parsed.info.lines).length)
      last = filledIn(parsed.record) > 0 ? parsed : undefined
    }
    if (last) yield isCut(before, last) && !/[\r\n]/.test(end.sign) ? cutRow(last) : last
    yield* broken
  } finally {
    // Whoever reads only the first rows leaves no file open.
    source.destroy()
  }
}

async function* watched(text: AsyncIterable<string>, end: { sign: string }): AsyncGenerator<string> {
  for await (const piece of text) {
    end.sign = piece.at(-1) ?? end.sign
    yield piece
  }
}

// A last line without an end, shorter than the line above it: what it does not say was never received.
function isCut(before: Parsed | undefined, last: Parsed): boolean {
  const isShorter = before !== undefined && last.record.length < before.record.length
  return isShorter && !/^\s*(sous[ -])?tota(l|ux)\b/i.test(last.record[0] ?? '')
}

function cutRow({ record, info }: Parsed): BrokenRow {
  return { line: info.lines, broken: 'file-truncated', text: record.join(' ').trim().slice(0, 200) }
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

function rowOf(names: readonly string[], met: Parsed | BrokenRow): RawRow | BrokenRow {
  if ('broken' in met) return met
  const { record, info } = met
  if (isNote(names, record)) return { line: info.lines, broken: 'row-note', text: record.join(' ').trim() }
  return {
    line: info.lines,
    cells: Object.fromEntries(names.map((name, rank) => [name, record[rank] ?? ''])),
  }
}

// A total, a note, the name of a district between two groups, the header again on the next page: no place is in them.
function isNote(names: readonly string[], record: readonly string[]): boolean {
  const filled = record.map((cell) => cell.trim()).filter(Boolean)
  const isAlone = filled.length === 1 && names.length > 3
  const isTotal = filled.length <= 3 && /^(sous[ -])?tota(l|ux)\b/i.test(filled[0] ?? '')
  return isAlone || isTotal || (filled.length > 2 && filled.every((cell) => names.includes(cell)))
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
