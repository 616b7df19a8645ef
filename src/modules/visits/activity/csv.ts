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

// A text that begins like a formula would be run by whoever opens the file: an apostrophe makes it a text again.
function inert(text: string): string {
  return /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r]/.test(text) ? `'${text}` : text
}
