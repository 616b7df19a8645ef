import { isId } from '#kernel/ids.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { Form } from '#platform/http/form.ts'

/** The scope and key of a form sent: the same page sent twice is one request. */
export function requestOf(
  errand: Errand<unknown>,
  form: Form,
  what: string,
): { readonly scope: string; readonly key: string } {
  const sent = form.text('request_id')
  const key = isId<'request'>(sent) ? sent : errand.newId()
  return { scope: `people.${what}`, key }
}
