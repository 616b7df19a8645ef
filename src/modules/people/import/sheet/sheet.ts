/** A cell as it was kept: a text, a number, or a day when the spreadsheet says it is one. Nothing is the empty text. */
export type Cell = string | number | DayCell

export interface DayCell {
  /** 1950-03-03 */
  readonly day: string
}

/** Cells under one another that the spreadsheet shows as one; rows and columns from 0, both ends included. */
export interface MergedRange {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** One sheet of a file, its rows where the spreadsheet shows them: row 0 is line 1. */
export interface Sheet {
  readonly name: string
  readonly rows: readonly (readonly Cell[])[]
  readonly merged: readonly MergedRange[]
  /** Numbers of days are counted from 1904 (old Macs) instead of 1900. */
  readonly countsFrom1904: boolean
}

/** How a text file was understood, told to the agent who will see whether it is right. */
export interface TextReading {
  readonly encoding: Encoding
  readonly separator: Separator
}

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'macintosh'] as const
export type Encoding = (typeof encodings)[number]

export const separators = [';', ',', '\t', '|'] as const
export type Separator = (typeof separators)[number]

/** A file that was read. */
export interface ReadFile {
  readonly kind: 'csv' | 'xlsx'
  readonly sheets: readonly Sheet[]
  /** Absent for a workbook. */
  readonly text: TextReading | undefined
}

/** Why a file cannot be read at all. */
export type FileRefusal =
  | 'file-empty'
  | 'file-too-large-inside'
  | 'file-too-many-lines'
  | 'file-too-many-columns'
  | 'file-old-xls'
  | 'file-encrypted'
  | 'file-open-document'
  | 'file-web-page'
  | 'file-not-a-spreadsheet'
  | 'file-damaged'

/** What a cell that could not be computed is read as. */
export const cellErrors: readonly string[] = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#VALEUR!',
  '#REF!',
  '#NAME?',
  '#NOM?',
  '#NUM!',
  '#NOMBRE!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#NEVER-COMPUTED!',
]

export const mostLines = 150_000
export const mostColumns = 200

/** Whether a cell says nothing. */
export function isEmpty(cell: Cell | undefined): boolean {
  return cell === undefined || (typeof cell === 'string' && cell.trim() === '')
}

/** A cell as a text, as the spreadsheet would show it in France. */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined) return ''
  if (typeof cell === 'string') return cell
  if (typeof cell === 'number') return String(cell).replace('.', ',')
  return cell.day.split('-').toReversed().join('/')
}
