import { ownPath } from '#platform/http/answer.ts'
import type { Form } from '#platform/http/form.ts'
import { type Ground, grounds } from './restriction.ts'

// Not `raison`: what is carried along has fields of its own.
export const resendField = 'renvoyer_a'
export const groundField = 'raison_limitation'

/** A refused form that comes with the ground of the law; where it goes once the ground is noted. */
export interface Resend {
  readonly to: string
  readonly ground: Ground | undefined
}

/** The refused form in this one, if it carries one. */
export function resendIn(form: Form): Resend | undefined {
  const to = ownPath(form.text(resendField), '')
  return to === '' ? undefined : { to, ground: grounds.find((each) => each === form.text(groundField)) }
}
