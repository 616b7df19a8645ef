import { columnLetters } from '../columns/column-letters.ts'
import type { PlacedProblem } from '../problem-store.ts'
import { sayImport } from '../say-import.ts'
import { outcomeInWords } from './problems-section.tsx'

const byteOrderMark = '\uFEFF'

/** The list of problems for a French spreadsheet, to be corrected beside the file. */
export function problemsCsv(problems: readonly PlacedProblem[], titles: readonly string[]): string {
  const heads = [
    'head-line',
    'head-column',
    'column-title',
    'head-written',
    'head-problem',
    'head-outcome',
  ] as const
  const rows = problems.map((problem) => [
    String(problem.line),
    problem.column === undefined ? '' : columnLetters(problem.column),
    problem.column === undefined ? sayImport(problem.field) : (titles[problem.column] ?? ''),
    problem.written,
    sayImport(`fault-${problem.fault}`),
    outcomeInWords(problem),
  ])
  return byteOrderMark + [heads.map((head) => sayImport(head)), ...rows].map(csvLine).join('')
}

function csvLine(cells: readonly string[]): string {
  return `${cells.map(written).join(';')}\r\n`
}

// A text that begins like a formula would be run by whoever opens the file: an apostrophe makes it a text again.
function written(text: string): string {
  const inert = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r]/.test(text) ? `'${text}` : text
  return /[;"\r\n]|^\s|\s$/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert
}
