import type { Result } from '#kernel/result.ts'
import { goTo, notThere, ownPath } from '#platform/http/answer.ts'
import type { Form } from '#platform/http/form.ts'
import type { LineRefusal } from '../line-refusal.ts'
import type { Ask } from '../queue-options.ts'
import { counterScreenUrl } from '../urls.ts'

/** After a button: back to the page it was on, which says why if nothing happened. */
export function afterPress(
  asked: Ask,
  form: Form,
  answer: Result<unknown, LineRefusal>,
): Response | Promise<Response> {
  if (!answer.ok && isSomebodyElses(answer.refusal)) return notThere(asked)
  return goTo(asked, backTo(form, answer.ok ? undefined : answer.refusal))
}

/** The page to come back to, with the refusal it will say. */
export function backTo(form: Form, refusal?: LineRefusal): string {
  const url = new URL(ownPath(form.text('retour'), counterScreenUrl), 'http://here')
  url.searchParams.delete('refus')
  url.searchParams.delete('ticket')
  if (refusal) url.searchParams.set('refus', refusal)
  return url.pathname + url.search
}

/** What is not there and what is not ours look the same. */
export function isSomebodyElses(refusal: LineRefusal): boolean {
  return refusal === 'unknown-ticket' || refusal === 'unknown-site'
}
