import { parse } from 'csv-parse/sync'

/** A file of reference as lines of cells; lines are read one by one, so that a large file is never held twice. */
export interface ReferenceTable {
  readonly head: readonly string[]
  lines(): Iterable<readonly string[]>
}

/** Reads a CSV whose cells hold no line break: comma or semicolon, quotes or not, with or without a mark of UTF-8. */
export function readTable(text: string): ReferenceTable {
  const start = text.startsWith('\uFEFF') ? 1 : 0
  const first = lineAt(text, start)
  const delimiter = count(first.line, ';') > count(first.line, ',') ? ';' : ','
  const cells = (line: string): readonly string[] =>
    line.includes('"') ? quotedCells(line, delimiter) : line.split(delimiter)
  return {
    head: cells(first.line).map((name) => name.trim()),
    *lines() {
      for (let from = first.next; from < text.length; ) {
        const { line, next } = lineAt(text, from)
        if (line !== '') yield cells(line)
        from = next
      }
    },
  }
}

/** Where a column is, by the names it may have; -1 where it is not. */
export function columnOf({ head }: ReferenceTable, names: readonly string[]): number {
  const lower = head.map((name) => name.toLowerCase())
  return names.map((name) => lower.indexOf(name)).find((index) => index >= 0) ?? -1
}

/** A number with a decimal point or comma; an empty cell and words are none. */
export function numberIn(cell: string | undefined): number | undefined {
  const text = cell?.trim().replace(',', '.') ?? ''
  if (text === '') return undefined
  const value = Number(text)
  return Number.isFinite(value) ? value : undefined
}

function lineAt(text: string, from: number): { readonly line: string; readonly next: number } {
  const found = text.indexOf('\n', from)
  const end = found < 0 ? text.length : found
  return { line: text.slice(from, text[end - 1] === '\r' ? end - 1 : end), next: end + 1 }
}

function quotedCells(line: string, delimiter: string): readonly string[] {
  const [cells = []] = parse(line, { delimiter, relax_quotes: true, relax_column_count: true })
  return cells
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1
}
