import type { RuleName } from './rule-list.ts'

/** One remark on a document: which rule, where, what is wrong and how to mend it, in French. */
export interface Remark {
  readonly rule: RuleName
  /** A JSON pointer (RFC 6901). */
  readonly path: string
  readonly message: string
  readonly proposal: string
}
