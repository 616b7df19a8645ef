import type { Day } from '#kernel/day.ts'
import type { Expression, SittingFact } from './expression.ts'
import type { Outcome, ValueType } from './value.ts'

/** All that an expression may look at; the same gives the same. An answer off the path is unknown, `off-the-path`. */
export interface Inputs {
  /** With a row: the answer of that row. A question that does not exist is a fault, `no-such-input`. */
  readonly answer: (question: string, row?: string) => Outcome
  /** The scores of the options chosen at a question, added, as a number. */
  readonly score: (question: string, row?: string) => Outcome
  /** The rows of a group, in their order; undefined where the group is off the path. */
  readonly rows: (group: string) => readonly string[] | undefined
  /** The group whose rows a question is asked for, where it is. */
  readonly groupOf: (question: string) => string | undefined
  /** What expressions see of a question, answered or not: a sum over no row is 0, or 0 €. */
  readonly seenAs: (question: string) => ValueType | undefined
  readonly rule: (id: string) => Expression | undefined
  readonly today: Day
  readonly facts: readonly SittingFact[]
  /** The row one stands in, for what is asked on the pages of a group. */
  readonly row?: RowScope
}

/** A row, and the row around it where groups are nested. */
export interface RowScope {
  readonly group: string
  readonly row: string
  readonly outer?: RowScope
}

/** The same inputs, standing in a row. */
export function atRow(inputs: Inputs, row: RowScope): Inputs {
  return { ...inputs, row }
}

/** The row of a group one stands in, if one does. */
export function rowOf(group: string, scope: RowScope | undefined): string | undefined {
  if (!scope) return undefined
  return scope.group === group ? scope.row : rowOf(group, scope.outer)
}
