import { inert } from './inert.ts'

/** Tells spreadsheets that the file is UTF-8. */
export const byteOrderMark = '\uFEFF'

/** One line of a file for French spreadsheets: semicolons, quotes where needed, and no text that computes. */
export function csvLine(cells: readonly (string | number)[]): string {
  return `${cells.map(written).join(';')}\r\n`
}

function written(cell: string | number): string {
  const text = typeof cell === 'number' ? String(cell) : inert(cell)
  return /[;"\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
