import { cellOfObjects } from '../../extension/from-json.ts'
import type { JsonFrame } from './json-frame.ts'
import { jsonItems } from './json-items.ts'
import type { BrokenRow, RawRow } from './raw-row.ts'

/** The objects of a JSON text as rows: `{a: {b: 1}}` is a column `a.b`, a list of texts is joined by `|`. */
export async function* jsonRows(
  text: AsyncIterable<string>,
  frame: JsonFrame,
): AsyncGenerator<RawRow | BrokenRow> {
  let line = 0
  for await (const { text: item, state } of jsonItems(text, frame)) {
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

// What GeoJSON, data portals, ArcGIS and OpenStreetMap put around what a producer wrote.
const envelopes: readonly string[] = ['properties', 'fields', 'record', 'tags', 'attributes']

function cellsOf(value: object): Readonly<Record<string, string>> {
  const cells = new Map<string, string>()
  const isFeature = 'properties' in value && 'geometry' in value
  unwrap(cells, isFeature ? { geometry: value.geometry, properties: value.properties } : value)
  numberElement(cells)
  return Object.fromEntries(cells)
}

// OpenStreetMap numbers its nodes, its ways and its relations apart, and gives the middle of the last two.
function numberElement(cells: Map<string, string>): void {
  const kind = cells.get('type') ?? ''
  if (!/^(node|way|relation)$/.test(kind)) return
  cells.set('id', `${kind}/${cells.get('id') ?? ''}`)
  cells.delete('type')
  for (const figure of ['lat', 'lon']) {
    const middle = cells.get(`center.${figure}`)
    if (middle !== undefined) cells.set(figure, middle)
    cells.delete(`center.${figure}`)
  }
}

// What is inside the envelope comes last: its « id » is the producer’s.
function unwrap(cells: Map<string, string>, value: object): void {
  const entries = Object.entries(value).filter(([name]) => name !== 'id' || !isDigested(value))
  const wrapped = entries.filter(([name, inner]) => envelopes.includes(name) && isObject(inner))
  for (const entry of entries) if (!wrapped.includes(entry)) flatten(cells, ...entry)
  for (const [, inner] of wrapped) if (isObject(inner)) unwrap(cells, inner)
}

// A portal numbers a row by what it holds: another number each time it changes.
function isDigested(value: object): boolean {
  return 'fields' in value && 'timestamp' in value && 'size' in value
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function flatten(cells: Map<string, string>, path: string, value: unknown): void {
  if (Array.isArray(value)) flattenList(cells, path, value)
  else if (isObject(value)) {
    for (const [name, inner] of Object.entries(value)) flatten(cells, `${path}.${name}`, inner)
  } else {
    const inner = typeof value === 'string' ? jsonIn(value) : undefined
    if (inner) flatten(cells, path, inner)
    else cells.set(path, written(value))
  }
}

// The national directory of services writes lists of objects as texts of JSON.
function jsonIn(text: string): object | undefined {
  return /^\s*(?:\{\s*"|\[\s*\{)/.test(text) ? parsed(text) : undefined
}

function written(value: unknown): string {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? `${value}` : ''
}

function flattenList(cells: Map<string, string>, path: string, list: readonly unknown[]): void {
  const cell = cellOfObjects(path.split('.').at(-1) ?? '', list)
  const middle = path.endsWith('coordinates') ? middleOf(list) : undefined
  if (cell !== undefined) cells.set(path, cell)
  else if (middle) {
    cells.set(`${path}.longitude`, String(middle[0]))
    cells.set(`${path}.latitude`, String(middle[1]))
  } else if (list.every((inner) => typeof inner !== 'object' || inner === null)) {
    cells.set(path, list.map(written).filter(Boolean).join('|'))
  } else for (const [rank, inner] of list.slice(0, 20).entries()) flatten(cells, `${path}.${rank}`, inner)
}

/** The middle of a point, a line or an area of GeoJSON. */
function middleOf(list: readonly unknown[]): readonly [number, number] | undefined {
  const points = pointsOf(list)
  const mean = (rank: 0 | 1): number => points.reduce((sum, point) => sum + point[rank], 0) / points.length
  if (points.length < 2) return points[0]
  return [mean(0), mean(1)]
}

function pointsOf(list: readonly unknown[]): readonly (readonly [number, number])[] {
  const [longitude, latitude] = list
  if (typeof longitude === 'number' && typeof latitude === 'number') return [[longitude, latitude]]
  return list.flatMap((inner) => (Array.isArray(inner) ? pointsOf(inner) : []))
}
