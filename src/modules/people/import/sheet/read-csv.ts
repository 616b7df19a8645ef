import { Readable } from 'node:stream'
import { parse, type Options } from 'csv-parse'
import { parse as parseAtOnce } from 'csv-parse/sync'
import { grant, type Result, refuse } from '#kernel/result.ts'
import { decodeText } from './decode-text.ts'
import {
  type FileRefusal,
  mostColumns,
  mostLines,
  type ReadFile,
  type Separator,
  separators,
} from './sheet.ts'

const longestSample = 64 * 1024
const slice = 256 * 1024

/** Reads a file of separated values; a little at a time, for the pages of others must go on. */
export async function readCsv(bytes: Buffer): Promise<Result<ReadFile, FileRefusal>> {
  const { text, encoding } = decodeText(bytes)
  const { separator, body } = separatorOf(text)
  const rows: string[][] = []
  try {
    for await (const record of Readable.from(slices(body)).pipe(parse(options(separator)))) {
      const row = record as string[]
      if (row.length > mostColumns) return refuse('file-too-many-columns')
      if (rows.push(row) > mostLines) return refuse('file-too-many-lines')
    }
  } catch {
    return refuse('file-damaged')
  }
  if (rows.every((row) => row.every((cell) => cell.trim() === ''))) return refuse('file-empty')
  const sheet = { name: '', rows, merged: [], countsFrom1904: false }
  return grant({ kind: 'csv', sheets: [sheet], text: { encoding, separator } })
}

function options(delimiter: Separator): Options {
  return {
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: false,
    // A quote left open must not swallow the rest of the file.
    max_record_size: 200_000,
  }
}

function* slices(text: string): Generator<string> {
  for (let from = 0; from < text.length; from += slice) yield text.slice(from, from + slice)
}

function separatorOf(text: string): { readonly separator: Separator; readonly body: string } {
  // Excel writes and reads « sep=; » on a line of its own; it is kept as an empty one so that lines keep their numbers.
  const said = /^sep=([;,\t|])\r?\n/i.exec(text)
  const separator = separators.find((each) => each === said?.[1])
  if (said && separator) return { separator, body: `\n${text.slice(said[0].length)}` }
  const sample = text.length > longestSample ? text.slice(0, text.lastIndexOf('\n', longestSample)) : text
  const scored = separators.map((each) => ({ each, score: regularity(sample, each) }))
  const best = scored.toSorted((one, other) => other.score - one.score)[0]
  return { separator: best?.each ?? ';', body: text }
}

/** How many columns the lines agree on, times how many lines agree. */
function regularity(sample: string, separator: Separator): number {
  const rows = sampleRows(sample, separator)
  const counts = new Map<number, number>()
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1)
  return Math.max(0, ...[...counts].map(([columns, lines]) => Math.min(columns, 8) * lines))
}

function sampleRows(sample: string, separator: Separator): readonly string[][] {
  try {
    return parseAtOnce(sample, { ...options(separator), to: 200 })
  } catch {
    return []
  }
}
