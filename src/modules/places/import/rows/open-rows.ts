import { csvRows, delimiterOf } from './csv-rows.ts'
import { frameOf } from './json-frame.ts'
import { jsonRows } from './json-rows.ts'
import type { BrokenRow, FileFormat, Openable, RawRow } from './raw-row.ts'
import { decoded, encodingOf } from './text-stream.ts'

const longestSample = 64 * 1024

export interface OpenRows {
  readonly format: FileFormat
  readonly rows: AsyncIterable<RawRow | BrokenRow>
}

/** The rows of a CSV or JSON file, a few at a time whatever its size; its encoding and delimiter are found. */
export async function openRows(open: Openable): Promise<OpenRows> {
  const encoding = await encodingOf(open)
  const sample = await beginningOf(decoded(open(), encoding))
  const text = (): AsyncIterable<string> => decoded(open(), encoding)
  // A sequence of GeoJSON texts parts them with a sign of its own.
  if (/^[\s\u001E]*[[{]/.test(sample)) {
    return { format: { kind: 'json', encoding }, rows: jsonRows(text(), frameOf(sample)) }
  }
  const delimiter = delimiterOf(sample)
  return { format: { kind: 'csv', encoding, delimiter }, rows: csvRows(text(), delimiter) }
}

async function beginningOf(text: AsyncIterable<string>): Promise<string> {
  let sample = ''
  for await (const piece of text) {
    sample += piece
    if (sample.length >= longestSample) break
  }
  return sample.slice(0, longestSample)
}
