import type { Expression } from '#modules/forms/index.ts'

type Condition = Expression

/** The answer is one of these codes; not known counts for no, so that what depends on it is not asked. */
export function isOneOf(question: string, ...codes: readonly string[]): Condition {
  return surely({ op: 'is-one-of', of: answerTo(question), codes })
}

/** This code was ticked. */
export function includes(question: string, code: string): Condition {
  return surely({ op: 'includes', of: answerTo(question), codes: [code] })
}

export function isYes(question: string): Condition {
  return isBoolean(question, true)
}

export function isNo(question: string): Condition {
  return isBoolean(question, false)
}

export function both(...of: readonly Condition[]): Condition {
  return { op: 'and', of }
}

export function either(...of: readonly Condition[]): Condition {
  return { op: 'or', of }
}

export function not(of: Condition): Condition {
  return { op: 'not', of }
}

/** Born so many years ago at least. */
export function isAged(birth: string, years: number): Condition {
  const age: Expression = { op: 'years-between', from: answerTo(birth), to: { op: 'today' } }
  return surely({ op: 'at-least', left: age, right: number(years) })
}

/** There is a row in the group, or may be. */
export function hasRows(group: string): Condition {
  return { op: 'more', left: { op: 'count', group }, right: number(0) }
}

function isBoolean(question: string, value: boolean): Condition {
  return surely({
    op: 'equals',
    left: answerTo(question),
    right: { op: 'literal', literal: { type: 'boolean', value } },
  })
}

function surely(condition: Condition): Condition {
  return { op: 'or-else', of: [condition, { op: 'literal', literal: { type: 'boolean', value: false } }] }
}

function answerTo(question: string): Expression {
  return { op: 'answer', question }
}

function number(value: number): Expression {
  return { op: 'literal', literal: { type: 'number', value } }
}
