import type { Form } from '#platform/http/form.ts'
import { filledForm } from '../../filled-form.ts'
import { type Field, isField, type Mapping } from './field.ts'
import type { Column } from './propose-mapping.ts'

/** The boxes filled with a mapping. */
export function columnsForm(mapping: Mapping): Form {
  return filledForm(
    Object.fromEntries(Object.entries(mapping).map(([field, column]) => [`column_${column}`, field])),
  )
}

/** Reads the boxes of `ColumnsPage`; a field said of two columns is a problem of the second. */
export function readColumns(
  form: Form,
  columns: readonly Column[],
): { readonly mapping: Mapping; readonly twice: readonly string[] } {
  const found = new Map<Field, number>()
  const twice: string[] = []
  for (const [index, { leftOut }] of columns.entries()) {
    const field = form.text(`column_${index}`)
    if (leftOut || !isField(field)) continue
    if (found.has(field)) twice.push(`column_${index}`)
    else found.set(field, index)
  }
  return { mapping: Object.fromEntries(found), twice }
}
