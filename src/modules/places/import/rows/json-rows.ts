import { jsonItems } from './json-items.ts'
import type { BrokenRow, RawRow } from './raw-row.ts'

/** The objects of a JSON list as rows: `{a: {b: 1}}` is a column `a.b`, a list of texts is joined by `|`. */
export async function* jsonRows(text: AsyncIterable<string>): AsyncGenerator<RawRow | BrokenRow> {
  let line = 0
  for await (const { text: item, state } of jsonItems(text)) {
    line += 1
    const shown = item.slice(0, 200)
    if (state === 'cut') yield { line, broken: 'file-truncated', text: shown }
    else if (state === 'too-long') yield { line, broken: 'row-too-long', text: shown }
    else {
      const value = parsed(item)
      if (value === undefined) yield { line, broken: 'row-unreadable', text: shown }
      else yield { line, cells: cellsOf(value) }
    }
  }
}

function parsed(text: string): object | undefined {
  try {
    return JSON.parse(text) as object
  } catch (fault) {
    if (fault instanceof SyntaxError) return undefined
    throw fault
  }
}

function cellsOf(value: object): Readonly<Record<string, string>> {
  const cells = new Map<string, string>()
  const isFeature = 'properties' in value && 'geometry' in value
  if (isFeature) flatten(cells, '', value.properties)
  flatten(cells, '', isFeature ? { geometry: value.geometry } : value)
  return Object.fromEntries(cells)
}

function flatten(cells: Map<string, string>, path: string, value: unknown): void {
  if (Array.isArray(value)) flattenList(cells, path, value)
  else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value))
      flatten(cells, path === '' ? name : `${path}.${name}`, inner)
  } else cells.set(path, written(value))
}

function written(value: unknown): string {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? `${value}` : ''
}

function flattenList(cells: Map<string, string>, path: string, list: readonly unknown[]): void {
  const [longitude, latitude] = list
  if (path.endsWith('coordinates') && typeof longitude === 'number' && typeof latitude === 'number') {
    cells.set(`${path}.longitude`, String(longitude))
    cells.set(`${path}.latitude`, String(latitude))
  } else if (list.every((inner) => typeof inner !== 'object' || inner === null)) {
    cells.set(path, list.map(written).filter(Boolean).join('|'))
  } else for (const [rank, inner] of list.slice(0, 20).entries()) flatten(cells, `${path}.${rank}`, inner)
}
