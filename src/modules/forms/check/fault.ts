import type { Given } from './given.ts'
import type { Outline } from './outline.ts'
import type { RuleName } from './rule-list.ts'

/** One rule that a document breaks, and where: a JSON pointer (RFC 6901). */
export interface Fault {
  readonly rule: RuleName
  readonly path: string
  /** What the sentence names: ids, numbers, words. */
  readonly values?: Readonly<Record<string, string | number>>
}

/** Rules of one subject, run on a document whose shape is right. */
export type Family = (outline: Outline, given: Given) => readonly Fault[]

/** The faults whose condition holds, in their order. */
export function told(...found: readonly (readonly [boolean, Fault])[]): readonly Fault[] {
  return found.flatMap(([holds, fault]) => (holds ? [fault] : []))
}
