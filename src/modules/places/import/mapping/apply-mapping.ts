import { fold } from '#kernel/plain-text.ts'
import type { DayCell } from '../../hours/day-columns.ts'
import { plainCell } from '../../normalise/plain-cell.ts'
import { type PlaceColumn, placeColumns } from '../../extension/columns.ts'
import type { RawRow } from '../rows/raw-row.ts'
import type { ColumnRule, Mapping } from './mapping.ts'

/** A row under the columns of a place, still as the producer wrote it. */
export interface MappedRow {
  readonly cells: Readonly<Record<PlaceColumn, string>>
  /** Hours of one column a day. */
  readonly days: readonly DayCell[]
}

/** A row of a file under the columns of a place. */
export function applyMapping({ rules }: Mapping, { cells }: RawRow): MappedRow {
  const mapped = {} as Record<PlaceColumn, string>
  for (const column of placeColumns) {
    const values = (rules[column] ?? [])
      .map((rule) => valueOf(rule, cells, longestIn(column)))
      .filter(Boolean)
    mapped[column] = [...new Set(values)].join('|')
  }
  return { cells: mapped, days: (rules.horaires ?? []).flatMap((rule) => daysOf(rule, cells)) }
}

/** The columns whose cell is longer than a place is told in: the end of it is left out. */
export function cutColumns({ rules }: Mapping, { cells }: RawRow): readonly PlaceColumn[] {
  const isCut = (name: string, longest: number): boolean => (cells[name] ?? '').length > longest
  return placeColumns.filter((column) =>
    (rules[column] ?? []).some(
      (rule) => 'columns' in rule && rule.columns.some((name) => isCut(name, longestIn(column))),
    ),
  )
}

type Cells = RawRow['cells']

// No place is told in more: what follows is a fault of the file, and would be read for ever.
const longestCell = 10_000
// A bus may stop at a hundred places.
const longestList = 100_000

function longestIn(column: PlaceColumn): number {
  return column === 'arrets' || column === 'fermetures' ? longestList : longestCell
}

function valueOf(rule: ColumnRule, cells: Cells, longest: number): string {
  if (rule.kind === 'fixed') return rule.value
  if (rule.kind === 'days') return ''
  if (rule.kind === 'term') return isSaid(rule, cells) ? rule.term : ''
  const filled = rule.columns.map((column) => cellOf(cells, column, longest)).filter(Boolean)
  if (rule.kind === 'join') return filled.join(rule.separator) || cellOf(cells, rule.otherwise ?? '')
  const [first = ''] = filled
  return rule.kind === 'take' ? first : partOf(first, rule)
}

function partOf(text: string, { separator, part }: Extract<ColumnRule, { readonly kind: 'part' }>): string {
  return (text.split(separator || ',')[part] ?? '').trim()
}

function daysOf(rule: ColumnRule, cells: Cells): readonly DayCell[] {
  if (rule.kind !== 'days') return []
  return rule.days.flatMap(({ day, columns }) =>
    columns.map((column) => ({ day, text: cellOf(cells, column) })),
  )
}

function isSaid(
  { columns, words, except }: Extract<ColumnRule, { readonly kind: 'term' }>,
  cells: Cells,
): boolean {
  const said = columns.map((column) => fold(cellOf(cells, column))).filter(Boolean)
  if (said.some((text) => except.some((word) => holds(text, fold(word))))) return false
  return words.length === 0
    ? said.length > 0
    : said.some((text) => words.some((word) => holds(text, fold(word))))
}

// A short word stands alone: « 1 » is not in « 10 », « non » not in « annonce ».
function holds(text: string, word: string): boolean {
  return word.length <= 4 ? ` ${text.replaceAll(/[;|/]/g, ' ')} `.includes(` ${word} `) : text.includes(word)
}

function cellOf(cells: Cells, column: string, longest = longestCell): string {
  return plainCell(Object.hasOwn(cells, column) ? (cells[column] ?? '').slice(0, longest) : '')
}
