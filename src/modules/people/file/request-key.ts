import type { Errand } from '#platform/db/errand.ts'
import type { Form } from '#platform/http/form.ts'
import { requestIdOf } from '#platform/http/request-id.ts'

/** The scope and key of a form sent: the same page sent twice is one request. */
export function requestOf(
  errand: Errand<unknown>,
  form: Form,
  what: string,
): { readonly scope: string; readonly key: string } {
  return { scope: `people.${what}`, key: requestIdOf(form, errand) }
}
