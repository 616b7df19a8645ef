import type { Expression } from '../expression/expression.ts'
import type { Outline } from './outline.ts'

/** One reading of an answer by an expression, directly or by the rules it names. */
export interface Reading {
  readonly question: string
  /** Below the expression; of the reference to the rule when it reads by a rule. */
  readonly path: string
  /** Groups over whose rows it is read. */
  readonly over: readonly string[]
  /** The rule by which it is read. */
  readonly by?: string
}

/** Every answer that an expression reads; rules are followed, each once. */
export function readingsOf(outline: Outline, expression: Expression): readonly Reading[] {
  return follow(outline, expression, new Set())
}

function follow(outline: Outline, expression: Expression, followed: Set<string>): readonly Reading[] {
  return outline.parts(expression).flatMap(({ expression: part, path, over }) => {
    if (part.op === 'answer') return [{ question: part.question, path, over }]
    if (part.op === 'score') return part.questions.map((question) => ({ question, path, over }))
    if (part.op !== 'rule' || followed.has(part.rule)) return []
    followed.add(part.rule)
    const rule = outline.ruleOf.get(part.rule)
    if (!rule) return []
    return follow(outline, rule.value, followed).map((reading) => ({ ...reading, path, by: part.rule }))
  })
}

/** The groups whose rows an expression counts, directly or by its rules, with the part that does. */
export function groupsCounted(
  outline: Outline,
  expression: Expression,
): readonly { readonly group: string; readonly path: string }[] {
  return outline
    .parts(expression)
    .flatMap(({ expression: part, path }) => ('group' in part ? [{ group: part.group, path }] : []))
}
