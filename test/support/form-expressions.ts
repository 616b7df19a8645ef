import type { Expression, SittingFact } from '#modules/forms/expression/expression.ts'
import { type Short, valueFrom } from './form-inputs.ts'

/** Expressions written short, for tables of cases. A bare text is the answer to a question; other values are literals. */
export type ShortExpression = Expression | string | Exclude<Short, string>

export function x(short: ShortExpression): Expression {
  if (typeof short === 'string') return { op: 'answer', question: short }
  if (typeof short === 'object' && 'op' in short) return short
  return { op: 'literal', literal: valueFrom(short) as Extract<Expression, { op: 'literal' }>['literal'] }
}

type Comparing = 'equals' | 'differs' | 'less' | 'at-most' | 'more' | 'at-least'
type Two = Comparing | 'minus' | 'times' | 'divided-by'

export function two(op: Two, left: ShortExpression, right: ShortExpression): Expression {
  return { op, left: x(left), right: x(right) }
}

export function all(
  op: 'and' | 'or' | 'or-else' | 'plus' | 'least' | 'greatest',
  ...of: readonly ShortExpression[]
): Expression {
  return { op, of: of.map(x) }
}

export function one(op: 'not' | 'is-known' | 'year-of' | 'length', of: ShortExpression): Expression {
  return { op, of: x(of) }
}

export function codes(
  op: 'is-one-of' | 'includes' | 'includes-any' | 'includes-all',
  of: ShortExpression,
  ...chosen: readonly string[]
): Expression {
  return { op, of: x(of), codes: chosen }
}

export function when(
  condition: ShortExpression,
  gives: ShortExpression,
  otherwise: ShortExpression,
): Expression {
  return { op: 'if', when: x(condition), gives: x(gives), otherwise: x(otherwise) }
}

export function apart(
  op: 'years-between' | 'months-between' | 'days-between',
  from: ShortExpression,
  to: ShortExpression,
): Expression {
  return { op, from: x(from), to: x(to) }
}

export function rows(op: 'count' | 'any' | 'every', group: string, where?: ShortExpression): Expression {
  return { op, group, ...(where !== undefined && { where: x(where) }) }
}

export function rowValues(
  op: 'sum' | 'least-of' | 'greatest-of',
  group: string,
  [each, where]: readonly [each: ShortExpression, where?: ShortExpression],
): Expression {
  return { op, group, each: x(each), ...(where !== undefined && { where: x(where) }) }
}

export function rule(id: string): Expression {
  return { op: 'rule', rule: id }
}

export function fact(name: SittingFact): Expression {
  return { op: 'fact', fact: name }
}

export const today: Expression = { op: 'today' }
