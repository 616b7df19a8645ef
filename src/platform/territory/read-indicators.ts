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
  const rows = new Map<string, Float64Array>()
  const seen = table.head.map(() => ({ figures: 0, words: 0 }))
  if (code >= 0) for (const cells of table.lines()) readLine({ cells, code, rows, seen })
  const kept = seen.flatMap(({ figures, words }, at) =>
    figures > 0 && words === 0 && at !== code ? [at] : [],
  )
  return {
    columns: kept.map((at) => table.head[at] ?? ''),
    communes: rows.size,
    valueOf: (column, communeCode) => {
      const value = rows.get(communeCode)?.[kept[column] ?? -1]
      return value === undefined || Number.isNaN(value) ? undefined : value
    },
  }
}

interface Reading {
  readonly cells: readonly string[]
  readonly code: number
  readonly rows: Map<string, Float64Array>
  readonly seen: readonly { figures: number; words: number }[]
}

function readLine({ cells, code, rows, seen }: Reading): void {
  const commune = communeCodeIn(cells[code])
  if (commune === undefined || rows.has(commune)) return
  const values = seen.map((column, at) => {
    const value = numberIn(cells[at])
    if (value !== undefined) column.figures++
    else if (!isEmpty(cells[at])) column.words++
    return value ?? Number.NaN
  })
  rows.set(commune, Float64Array.from(values))
}

// Statistics are not published for small communes, and say so in these ways.
function isEmpty(cell: string | undefined): boolean {
  return ['', 'na', 'n/a', 'nd', 'ns', 's', 'null', '-'].includes((cell ?? '').trim().toLowerCase())
}
