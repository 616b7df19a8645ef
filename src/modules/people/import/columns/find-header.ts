import { tidy } from '#kernel/plain-text.ts'
import { type Cell, cellText, isEmpty, type Sheet } from '../sheet/sheet.ts'
import { recognise, reasonToLeaveOut } from './recognise.ts'

/** Where the titles stand, and what they are. */
export interface Header {
  /** Last row of the titles, from 0: people come below it. */
  readonly row: number
  /** One per column; empty where there is none. */
  readonly titles: readonly string[]
  /** How many titles are known to us. */
  readonly known: number
}

// Logos, names of services and dates of printing come first.
const mostAbove = 40
const longestTitle = 120

/** Finds the line of titles, be it the tenth, or two lines of which the upper one is merged over several columns. */
export function findHeader(sheet: Sheet): Header {
  const rows = sheet.rows.slice(0, mostAbove)
  const candidates = rows.flatMap((_, row) => [headerAt(sheet, row), headerOfTwo(sheet, row)])
  const best = candidates
    .filter((header) => header !== undefined)
    .toSorted((one, other) => other.known - one.known || one.row - other.row)[0]
  return best && best.known > 0 ? best : firstLineOfTexts(sheet)
}

function headerAt({ rows }: Sheet, row: number): Header {
  const titles = (rows[row] ?? []).map(titleOf)
  return { row, titles, known: knownIn(titles) }
}

function headerOfTwo(sheet: Sheet, row: number): Header | undefined {
  const [upper, lower] = [spread(sheet, row), sheet.rows[row + 1]]
  if (!lower || !looksLikeTitles(lower)) return undefined
  const titles = lower.map((cell, column) => bothTitles(titleOf(upper[column] ?? ''), titleOf(cell)))
  const alone = headerAt(sheet, row + 1)
  const known = knownIn(titles)
  return known > alone.known && known > headerAt(sheet, row).known
    ? { row: row + 1, titles, known }
    : undefined
}

// « Naissance » over « Date » says more than « Date »; « Adresse » over « Commune » says no more than « Commune ».
function bothTitles(upper: string, lower: string): string {
  if (lower === '') return upper
  const both = `${upper} ${lower}`.trim()
  return recognise(both) !== undefined || recognise(lower) === undefined ? both : lower
}

/** A title merged over several columns stands over each of them. */
function spread({ rows, merged }: Sheet, row: number): readonly Cell[] {
  const cells = [...(rows[row] ?? [])]
  for (const { top, bottom, left, right } of merged) {
    if (row < top || row > bottom || right - left > 100) continue
    for (let column = left; column <= right; column += 1) cells[column] = rows[top]?.[left] ?? ''
  }
  return Array.from(cells, (cell) => cell ?? '')
}

function looksLikeTitles(row: readonly Cell[]): boolean {
  return row.every((cell) => isEmpty(cell) || (typeof cell === 'string' && !/\d{2}|@/.test(cell)))
}

function knownIn(titles: readonly string[]): number {
  const known = titles.filter((title) => title !== '' && (recognise(title) ?? reasonToLeaveOut(title)))
  return new Set(known.map((title) => recognise(title) ?? title)).size
}

function firstLineOfTexts({ rows }: Sheet): Header {
  const filled = rows.slice(0, mostAbove).map((row) => row.filter((cell) => !isEmpty(cell)).length)
  const most = Math.max(0, ...filled)
  const row = Math.max(
    0,
    filled.findIndex((count) => count > most / 2),
  )
  return { row, titles: (rows[row] ?? []).map(titleOf), known: 0 }
}

function titleOf(cell: Cell): string {
  return tidy(cellText(cell).replaceAll(/\s+/g, ' ').slice(0, longestTitle))
}
