import { codeColumns, communeCodeIn, readPoints } from './commune-points.ts'
import { checkContours } from './check-contours.ts'
import { readIndicators } from './read-indicators.ts'
import { columnOf, type ReferenceTable, readTable } from './reference-table.ts'
import type { RefusedFile, UsableFile } from './reference-file.ts'
import { referenceNames } from './reference-names.ts'

/** Looks into a file: usable, refused, or `undefined` when it is none of ours. */
export function checkTerritoryFile(name: string, text: string): UsableFile | RefusedFile | undefined {
  if (name.endsWith('.json')) return checkContours(text)
  if (!name.endsWith('.csv')) return undefined
  const table = readTable(text)
  if (columnOf(table, codeColumns) < 0) return undefined
  const cut = lineCut(table)
  if (cut !== undefined) return { refused: 'line-cut', line: cut }
  return pointsOf(name, table) ?? indicatorsOf(name, table)
}

function pointsOf(name: string, table: ReferenceTable): UsableFile | undefined {
  const communes = readPoints(table)?.size ?? 0
  if (communes === 0) return undefined
  return columnOf(table, ['code_postal', 'postal_code', 'cp']) >= 0
    ? { kind: 'postal-codes', storedAs: referenceNames.postalCodes, communes }
    : { kind: 'communes', storedAs: communesName(name), communes }
}

function communesName(name: string): string {
  if (referenceNames.communes.test(name)) return name
  const year = /(?<!\d)20\d{2}(?!\d)/.exec(name)?.[0]
  return year === undefined ? 'communes.csv' : `communes-${year}.csv`
}

function indicatorsOf(name: string, table: ReferenceTable): UsableFile | RefusedFile | undefined {
  if (!namesCommunes(table)) return undefined
  const { columns, communes } = readIndicators(table)
  if (columns.length === 0) return { refused: 'no-commune' }
  return { kind: 'indicators', storedAs: name, communes, columns }
}

// A file by EPCI has the same columns: its codes have nine figures.
function namesCommunes(table: ReferenceTable): boolean {
  const code = columnOf(table, codeColumns)
  const [first] = table.lines()
  return first === undefined || communeCodeIn(first[code]) !== undefined
}

function lineCut(table: ReferenceTable): number | undefined {
  let line = 1
  for (const cells of table.lines()) {
    line++
    if (cells.length !== table.head.length) return line
  }
  return undefined
}
