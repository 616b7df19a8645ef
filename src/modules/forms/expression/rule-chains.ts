import type { Expression } from './expression.ts'
import { longestRuleChain } from './limits.ts'
import { mentionsIn } from './parts.ts'

type Rules = (id: string) => Expression | undefined

/** Whether a rule stands on rules that stand on rules… without end, or on too many of them. */
export function isEndless(id: string, rules: Rules): boolean {
  let level = new Set([id])
  // Walked level by level: how far it goes does not depend on what was worked out before.
  for (let chain = 0; chain < longestRuleChain; chain += 1) {
    level = new Set([...level].flatMap((name) => below(rules(name))))
    if (level.size === 0) return false
  }
  return true
}

const known = new WeakMap<Expression, readonly string[]>()

function below(rule: Expression | undefined): readonly string[] {
  if (!rule) return []
  const found = known.get(rule) ?? mentionsIn(rule).flatMap(({ names, id }) => (names === 'rule' ? [id] : []))
  known.set(rule, found)
  return found
}
