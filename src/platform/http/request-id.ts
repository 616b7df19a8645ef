import { isId } from '#kernel/ids.ts'
import type { Errand } from '../db/errand.ts'
import type { Form } from './form.ts'

/**
 * The identifier a form was drawn with, or a new one for a form that lost it. One of another shape was made by hand:
 * it protects nobody, and counts for nothing.
 */
export function requestIdOf(form: Form, { newId }: Pick<Errand<unknown>, 'newId'>): string {
  const requestId = form.text('request_id')
  return isId<'request'>(requestId) ? requestId : newId()
}
