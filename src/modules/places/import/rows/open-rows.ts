import { csvRows, delimiterOf } from './csv-rows.ts'
import { servicesByStructure, withServices } from './joined-services.ts'
import { frameOf, type JsonFrame } from './json-frame.ts'
import { jsonRows } from './json-rows.ts'
import type { BrokenRow, FileFormat, Openable, RawRow } from './raw-row.ts'
import { decoded, encodingOf } from './text-stream.ts'

const longestSample = 64 * 1024

export interface OpenRows {
  readonly format: FileFormat
  /** From the first row each time it is asked. */
  readonly rows: () => AsyncIterable<RawRow | BrokenRow>
}

/** The rows of a CSV or JSON file, a few at a time whatever its size; its encoding and delimiter are found. */
export async function openRows(open: Openable): Promise<OpenRows> {
  const encoding = await encodingOf(open)
  const sample = await beginningOf(decoded(open(), encoding))
  const text = (): AsyncIterable<string> => decoded(open(), encoding)
  // A sequence of GeoJSON texts parts them with a sign of its own.
  if (/^[\s\u001E]*[[{]/.test(sample)) {
    return { format: { kind: 'json', encoding }, rows: await rowsInJson(text, frameOf(sample)) }
  }
  const delimiter = delimiterOf(sample)
  return { format: { kind: 'csv', encoding, delimiter }, rows: () => csvRows(text(), delimiter) }
}

// data·inclusion lists what a structure offers beside it, not in it.
async function rowsInJson(text: () => AsyncIterable<string>, frame: JsonFrame): Promise<OpenRows['rows']> {
  const [outermost, list] = frame
  if (frame.length !== 2 || (list !== 'structures' && list !== 'services'))
    return () => jsonRows(text(), frame)
  const listNamed = (name: string): AsyncGenerator<RawRow | BrokenRow> =>
    jsonRows(text(), [outermost ?? '', name])
  const services = await servicesByStructure(listNamed('services'))
  const hasStructures = list === 'structures' || (await holdsRows(listNamed('structures')))
  return () => (hasStructures ? withServices(listNamed('structures'), services) : listNamed('services'))
}

async function holdsRows(rows: AsyncIterable<RawRow | BrokenRow>): Promise<boolean> {
  for await (const row of rows) if ('cells' in row) return true
  return false
}

async function beginningOf(text: AsyncIterable<string>): Promise<string> {
  let sample = ''
  for await (const piece of text) {
    sample += piece
    if (sample.length >= longestSample) break
  }
  return sample.slice(0, longestSample)
}
