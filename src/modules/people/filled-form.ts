import { type Form, formOf } from '#platform/http/form.ts'

/** A form whose boxes are filled with what is known; what is not known is an empty box. */
export function filledForm(
  boxes: Readonly<Record<string, string | number | readonly string[] | undefined>>,
): Form {
  return formOf(
    Object.entries(boxes).map(([box, value]) => [box, Array.isArray(value) ? value : [String(value ?? '')]]),
  )
}
