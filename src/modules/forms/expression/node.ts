import type { Expression, Operator } from './expression.ts'
import type { Found, Pass } from './pass.ts'

/** The shape of the expressions of one operator. */
export type Node<Op extends Operator> = Expression extends infer Shape
  ? Shape extends { readonly op: infer Ops }
    ? Op extends Ops
      ? Shape
      : never
    : never
  : never

/** How each operator is worked out. */
export type Workings = { readonly [Op in Operator]: (node: Node<Op>, pass: Pass) => Found }
