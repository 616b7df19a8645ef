import type { AnswerKey } from '../answers/answer.ts'
import { answersRead } from './reasons.ts'
import type { Comparison, Expression } from './expression.ts'
import { atRow, type Inputs } from './inputs.ts'
import { evaluate } from './evaluate.ts'
import type { Node } from './node.ts'
import { partsOf } from './parts.ts'

/** A comparison that was looked at, in its row and in the rule where it stands, and the answers it read. */
export interface Atom {
  readonly comparison: Node<Comparison['op']>
  readonly inputs: Inputs
  readonly reads: readonly AnswerKey[]
}

/** The comparisons on which an outcome rests, in order; those inside the sums they compare are not told apart. */
export function atomsOf(expression: Expression, inputs: Inputs): readonly Atom[] {
  return found(expression, inputs, new Set())
}

function found(expression: Expression, inputs: Inputs, rules: Set<string>): readonly Atom[] {
  if (expression.op === 'rule') return ofRule(expression.rule, inputs, rules)
  if (isComparison(expression))
    return [{ comparison: expression, inputs, reads: answersRead(expression, inputs) }]
  if (expression.op === 'any' || expression.op === 'every') return ofRows(expression, inputs, rules)
  if (expression.op === 'if') return ofBranch(expression, inputs, rules)
  return logic.has(expression.op) ? partsOf(expression).flatMap(({ part }) => found(part, inputs, rules)) : []
}

const logic: ReadonlySet<string> = new Set(['and', 'or', 'not'])
const comparing: ReadonlySet<string> = new Set(['equals', 'differs', 'less', 'at-most', 'more', 'at-least'])

function isComparison(expression: Expression): expression is Atom['comparison'] {
  return comparing.has(expression.op)
}

// A rule stands outside any row, and is told once.
function ofRule(id: string, inputs: Inputs, rules: Set<string>): readonly Atom[] {
  const rule = inputs.rule(id)
  if (!rule || rules.has(id)) return []
  rules.add(id)
  const { row: _, ...outside } = inputs
  return found(rule, outside, rules)
}

function ofRows(
  { group, where }: Node<'any' | 'every'>,
  inputs: Inputs,
  rules: Set<string>,
): readonly Atom[] {
  if (!where) return []
  const outer = inputs.row
  return (inputs.rows(group) ?? []).flatMap((row) =>
    found(where, atRow(inputs, { group, row, ...(outer && { outer }) }), rules),
  )
}

function ofBranch(node: Node<'if'>, inputs: Inputs, rules: Set<string>): readonly Atom[] {
  const when = evaluate(node.when, inputs)
  const isYes = when.kind === 'known' && when.value.type === 'boolean' && when.value.value
  const taken = isYes ? node.gives : node.otherwise
  return [...found(node.when, inputs, rules), ...(when.kind === 'known' ? found(taken, inputs, rules) : [])]
}
