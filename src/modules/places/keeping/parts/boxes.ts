import { type Form, formOf } from '#platform/http/form.ts'
import type { Boxes, FieldsProps } from './part.ts'

/** A form from what boxes say. */
export function formWith(boxes: Boxes): Form {
  return formOf(
    Object.entries(boxes).map(([name, value]) => [name, typeof value === 'string' ? [value] : value]),
  )
}

/** A text, or nothing when it is empty. */
export function textIfAny(form: Form, box: string): string | undefined {
  return form.text(box) || undefined
}

/** The ticked terms among those that exist, in the order of the list. */
export function termsIn<Term extends string>(
  form: Form,
  box: string,
  terms: readonly Term[],
): readonly Term[] {
  const ticked = form.all(box)
  return terms.filter((term) => ticked.includes(term))
}

/** What each box of a part takes from its form, by its name. */
export function boxesOf({ form, problems }: FieldsProps) {
  return (name: string) => ({ name, value: form.typed[name], problems })
}
