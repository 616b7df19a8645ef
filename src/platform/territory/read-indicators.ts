import { codeColumns, communeCodeIn } from './commune-points.ts'
import { columnOf, numberIn, type ReferenceTable } from './reference-table.ts'

/** The columns of figures of a file by commune. */
export interface IndicatorColumns {
  readonly columns: readonly string[]
  /** How many communes the file speaks of. */
  readonly communes: number
  valueOf(column: number, communeCode: string): number | undefined
}

/** Reads every column that holds figures; none where no column names communes. */
export function readIndicators(table: ReferenceTable): IndicatorColumns {
  const code = columnOf(table, codeColumns)
  const rows = new Map<string, number>()
  const values: number[] = []
  const seen = table.head.map(() => ({ figures: 0, words: 0 }))
  if (code >= 0) for (const cells of table.lines()) readLine({ cells, code, rows, values, seen })
  const kept = seen.flatMap(({ figures, words }, at) =>
    figures > 0 && words === 0 && at !== code ? [at] : [],
  )
  const figures = Float64Array.from(values)
  return {
    columns: kept.map((at) => table.head[at] ?? ''),
    communes: rows.size,
    valueOf: (column, communeCode) => {
      const value =
        figures[(rows.get(communeCode) ?? Number.NaN) * seen.length + (kept[column] ?? Number.NaN)]
      return value === undefined || Number.isNaN(value) ? undefined : value
    },
  }
}

interface Reading {
  readonly cells: readonly string[]
  readonly code: number
  /** The rank of each commune; its figures are one after the other. */
  readonly rows: Map<string, number>
  readonly values: number[]
  readonly seen: readonly { figures: number; words: number }[]
}

function readLine({ cells, code, rows, values, seen }: Reading): void {
  const commune = communeCodeIn(cells[code])
  if (commune === undefined || rows.has(commune)) return
  rows.set(commune, rows.size)
  for (const [at, column] of seen.entries()) {
    const value = numberIn(cells[at])
    if (value !== undefined) column.figures++
    else if (!isEmpty(cells[at])) column.words++
    values.push(value ?? Number.NaN)
  }
}

// Statistics are not published for small communes, and say so in these ways.
function isEmpty(cell: string | undefined): boolean {
  return ['', 'na', 'n/a', 'nd', 'ns', 's', 'null', '-'].includes((cell ?? '').trim().toLowerCase())
}
