import { inert } from '#platform/spreadsheet/inert.ts'
import { placeColumns } from '../extension/columns.ts'
import { type StandardRow, standardColumns } from '../standard/columns.ts'
import type { ExtendedRow } from './extended-row.ts'

/** For machines every cell leaves as it is; for a spreadsheet no cell computes (`=…` opens with a quote). */
export type CsvReader = 'machine' | 'spreadsheet'

/** The first line of the standard file. */
export const standardHead = `${standardColumns.join(',')}\r\n`

/** One line of the standard file: RFC 4180, comma, every column, UTF-8 without mark. */
export function standardLine(row: StandardRow, reader: CsvReader = 'machine'): string {
  return `${standardColumns.map((column) => cell(row[column], reader)).join(',')}\r\n`
}

/** The first line of the file that says what a town adds too. */
export const extendedHead = `${placeColumns.join(',')}\r\n`

/** One line of the extended file, written like the standard one. */
export function extendedLine(row: ExtendedRow, reader: CsvReader = 'machine'): string {
  return `${placeColumns.map((column) => cell(row[column], reader)).join(',')}\r\n`
}

function cell(value: string, reader: CsvReader): string {
  // A longitude west of Greenwich and an international number are not formulas.
  const isNumber = /^[+-]?\d+(?:\.\d+)?$/.test(value)
  const text = reader === 'spreadsheet' && !isNumber ? inert(value) : value
  return /[,"\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
