import type { Expression } from './expression.ts'
import type { Node } from './node.ts'
import { type Here, isAlways, isLost, type Open, settled, type Standing, together } from './standing.ts'

/** What is open in the conditions and in the ways that may still be taken. */
export function openWays(expression: Node<'if' | 'case' | 'band'>, { scope, stand }: Here): Open {
  const conditions: Standing[] = []
  const possible: Standing[] = []
  for (const { condition, gives } of waysOf(expression)) {
    const standing = condition && stand(condition, scope)
    if (standing && isAlways(false, standing)) continue
    if (standing) conditions.push(standing)
    possible.push(stand(gives, scope))
    if (!standing || isAlways(true, standing)) break
  }
  return possible.every(isLost) ? settled : together([...conditions, ...possible])
}

interface WayTo {
  /** Absent for the way that is left. */
  readonly condition?: Expression
  readonly gives: Expression
}

function waysOf(expression: Node<'if' | 'case' | 'band'>): readonly WayTo[] {
  const otherwise = { gives: expression.otherwise }
  if (expression.op === 'if') return [{ condition: expression.when, gives: expression.gives }, otherwise]
  if (expression.op === 'case')
    return [...expression.cases.map(({ when, gives }) => ({ condition: when, gives })), otherwise]
  const { of, bands } = expression
  const ways = bands.map(({ upTo, gives }): WayTo => {
    return { condition: { op: 'at-most', left: of, right: upTo }, gives }
  })
  return [...ways, otherwise]
}
