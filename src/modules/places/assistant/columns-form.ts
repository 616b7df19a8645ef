import { type Form, formOf } from '#platform/http/form.ts'
import { type PlaceColumn, placeColumns } from '../extension/columns.ts'
import type { ColumnRule, Mapping } from '../import/mapping/mapping.ts'
import type { Reading } from './upload.ts'

/** What a box says when the rules that were proposed stay. */
export const asProposed = '='

/** The box of a column of a place. */
export const boxOf = (column: PlaceColumn): string => `vers_${column}`

/** The boxes as a mapping fills them: a column of the file by its rank, or the rules that were proposed. */
export function columnsForm({ columns }: Reading, { rules }: Mapping): Form {
  return formOf(placeColumns.map((column) => [boxOf(column), [valueOf(rules[column] ?? [], columns)]]))
}

/** Reads the boxes: a mapping without the columns that are left alone. */
export function readColumns(form: Form, { columns, proposed }: Reading): Mapping {
  const rules = placeColumns.flatMap((column) => {
    const said = form.text(boxOf(column))
    const before = proposed.rules[column]
    if (said === asProposed) return before ? [[column, before] as const] : []
    const chosen = /^\d{1,4}$/.test(said) ? columns[Number(said)] : undefined
    return chosen ? [[column, [{ kind: 'take', columns: [chosen.name] }] as const] as const] : []
  })
  return { rules: Object.fromEntries(rules) }
}

/** The column of the file that alone fills a column of a place. */
export function columnTaken(rules: readonly ColumnRule[]): string | undefined {
  const [only] = rules
  return rules.length === 1 && only?.kind === 'take' && only.columns.length === 1
    ? only.columns[0]
    : undefined
}

function valueOf(rules: readonly ColumnRule[], columns: Reading['columns']): string {
  if (rules.length === 0) return ''
  const taken = columnTaken(rules)
  if (taken === undefined) return asProposed
  const rank = columns.findIndex(({ name }) => name === taken)
  // A column that this file has not.
  return rank === -1 ? '' : String(rank)
}
