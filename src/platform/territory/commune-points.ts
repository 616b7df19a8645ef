import { columnOf, numberIn, type ReferenceTable } from './reference-table.ts'
import type { Point } from './territory.ts'

export const codeColumns = [
  'code_insee',
  'code_commune_insee',
  'insee',
  'codgeo',
  'insee_com',
  'code_commune',
  'code',
]
const latitudeColumns = ['latitude', 'lat']
const longitudeColumns = ['longitude', 'lon', 'lng', 'long']

/**
 * The points of a file by commune; where a commune has several lines, the first one with a point. Undefined where no
 * column says them.
 */
export function readPoints(table: ReferenceTable): ReadonlyMap<string, Point> | undefined {
  const code = columnOf(table, codeColumns)
  const latitude = columnOf(table, latitudeColumns)
  const longitude = columnOf(table, longitudeColumns)
  if (Math.min(code, latitude, longitude) < 0) return undefined
  const points = new Map<string, Point>()
  for (const cells of table.lines()) {
    const commune = communeCodeIn(cells[code])
    const point = pointIn(cells[latitude], cells[longitude])
    if (commune !== undefined && point && !points.has(commune)) points.set(commune, point)
  }
  return points
}

/** An INSEE code, also when a spreadsheet took its first zero away. */
export function communeCodeIn(cell: string | undefined): string | undefined {
  const code = (cell ?? '').trim().toUpperCase()
  if (/^(\d{5}|2[AB]\d{3})$/.test(code)) return code
  return /^\d{4}$/.test(code) ? `0${code}` : undefined
}

function pointIn(latitudeCell: string | undefined, longitudeCell: string | undefined): Point | undefined {
  const latitude = numberIn(latitudeCell)
  const longitude = numberIn(longitudeCell)
  if (latitude === undefined || longitude === undefined) return undefined
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : undefined
}
