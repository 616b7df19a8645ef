import type { Expression } from '../expression/expression.ts'
import { sitesOf } from './expression-sites.ts'
import type { Family, Fault } from './fault.ts'
import type { Outline } from './outline.ts'
import type { Visited } from './visit-expression.ts'

/** A division that may have nothing to divide by. */
export const arithmetic: Family = (outline) =>
  sitesOf(outline).flatMap(({ expression, path }) =>
    outline.parts(expression).flatMap((part) => divisions(outline, part, path + part.path)),
  )

function divisions(outline: Outline, { expression, within }: Visited, path: string): readonly Fault[] {
  if (expression.op !== 'divided-by') return []
  const { right } = expression
  // A constant is nought or is not: said with the types.
  if (right.op === 'literal') return []
  return isAboveZero(outline, right) || isGuarded(right, [...within, expression])
    ? []
    : [{ rule: 'maybe-divided-by-zero', path: `${path}/right` }]
}

/** Whether a number cannot be nought: a constant, a field with a bound above it, the greater of it and one. */
function isAboveZero(outline: Outline, expression: Expression): boolean {
  const { op } = expression
  if (op === 'literal') return typeof expression.literal.value === 'number' && expression.literal.value > 0
  if (op === 'answer') return leastOf(outline, expression.question) > 0
  if (op === 'greatest') return expression.of.some((one) => isAboveZero(outline, one))
  if (op === 'plus') return expression.of.every((one) => isAboveZero(outline, one))
  const rule = op === 'rule' ? outline.ruleOf.get(expression.rule) : undefined
  return rule !== undefined && isAboveZeroOnce(outline, rule.value)
}

/** The least number that a question takes; nought when it may take any. */
function leastOf({ questionOf }: Outline, id: string): number {
  const field = questionOf.get(id)?.question.field
  if (field?.type === 'scale') return field.from
  return field && 'least' in field ? (field.least ?? 0) : 0
}

// A rule is followed once: two rules that name each other are said elsewhere, and must not hold us here.
function isAboveZeroOnce(outline: Outline, value: Expression): boolean {
  return (
    !outline.parts(value).some(({ expression }) => expression.op === 'rule') && isAboveZero(outline, value)
  )
}

/** An `if` around it looks at the very thing it divides by. */
function isGuarded(divisor: Expression, within: readonly Expression[]): boolean {
  const sought = JSON.stringify(divisor)
  return within.some((parent) => {
    if (parent.op === 'if') return JSON.stringify(parent.when).includes(sought)
    if (parent.op === 'case') return parent.cases.some(({ when }) => JSON.stringify(when).includes(sought))
    return parent.op === 'and' && JSON.stringify(parent.of[0] ?? null).includes(sought)
  })
}
