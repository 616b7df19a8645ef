import type { Field } from '../columns/field.ts'
import { type Cell, cellErrors, cellText, isEmpty } from '../sheet/sheet.ts'
import { saysNothing } from './blank.ts'
import type { CellProblem, Fault, ReadCell } from './draft.ts'

/** The cells of a line by what they hold. */
export type Line = Readonly<Partial<Record<Field, Cell>>>

const kindOfName: readonly Field[] = ['first-names', 'usage-name', 'birth-name', 'whole-name']

/** The cells of one line, and what was wrong with those that were read. */
export class LineReader {
  readonly problems: CellProblem[] = []
  readonly #line: Line

  constructor(line: Line) {
    this.#line = line
  }

  /** What stands there; nothing for « NC » or « ? ». */
  cell(field: Field): Cell {
    const cell = this.#line[field] ?? ''
    return saysNothing(cell, { isName: kindOfName.includes(field) }) ? '' : cell
  }

  text(field: Field): string {
    return cellText(this.cell(field)).trim()
  }

  /** Reads a cell that says something, and keeps what was wrong with it. */
  read<Value>(field: Field, how: (cell: Cell) => ReadCell<Value>): Value | undefined {
    const cell = this.cell(field)
    if (isEmpty(cell)) return undefined
    const read = isError(cell) ? { faults: [{ fault: 'formula-error' as const }] } : how(cell)
    for (const fault of read.faults) this.note(field, fault)
    return 'value' in read ? read.value : undefined
  }

  note(field: Field, { fault, readAs }: Fault): void {
    const told =
      readAs === undefined ? { outcome: 'cell-left-empty' as const } : { outcome: 'read-as' as const, readAs }
    this.problems.push({ field, fault, written: cellText(this.#line[field] ?? ''), ...told })
  }
}

function isError(cell: Cell): boolean {
  return typeof cell === 'string' && cellErrors.includes(cell.trim().toUpperCase())
}
