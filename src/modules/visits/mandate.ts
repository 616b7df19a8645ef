import type { Id } from '#kernel/ids.ts'
import type { Mode } from './national-terms.ts'

/** A written mandate (art. 1984 Code civil): what an agent may do for somebody who is not there. */
export interface Mandate {
  readonly id: Id<'mandate'>
}

/** The mandate that covers an act. None can be recorded yet: nobody acts in a person's absence. */
export function mandateFor(_act: { readonly mode: Mode }): Mandate | undefined {
  return undefined
}
