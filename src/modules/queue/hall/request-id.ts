import { isId } from '#kernel/ids.ts'
import type { Form } from '#platform/http/form.ts'

/** The identifier a form was drawn with. One of another shape was made by hand: it protects nobody, and counts for nothing. */
export function readRequestId(form: Form, newId: () => string): string {
  const requestId = form.text('request_id')
  return isId<'request'>(requestId) ? requestId : newId()
}
