import type { Node } from './node.ts'
import {
  type Here,
  isAlways,
  isLost,
  type Open,
  settled,
  type Standing,
  together,
  unlessDecided,
} from './standing.ts'

type OverRows = Node<'count' | 'any' | 'every' | 'sum' | 'least-of' | 'greatest-of'>

interface RowStanding {
  readonly where: Standing
  readonly each: Standing
}

/** What is open in the rows of a group. */
export function openRows(expression: OverRows, here: Here): Open {
  const rows = standingsOf(expression, here)
  if ('each' in expression) return openValues(rows)
  const conditions = rows.map(({ where }) => where)
  return expression.op === 'count' ? together(conditions) : unlessDecided(expression.op === 'any', conditions)
}

const counted: Standing = { outcome: { kind: 'known', value: { type: 'boolean', value: true } }, ...settled }

function standingsOf(expression: OverRows, { inputs, scope, stand }: Here): readonly RowStanding[] {
  const { group, where } = expression
  return (inputs.rows(group) ?? []).map((row) => {
    const inside = { group, row, ...(scope && { outer: scope }) }
    return {
      where: where ? stand(where, inside) : counted,
      each: 'each' in expression ? stand(expression.each, inside) : counted,
    }
  })
}

// A row that counts and whose value will not come leaves nothing to ask of the others.
function openValues(rows: readonly RowStanding[]): Open {
  const counting = rows.filter(({ where }) => !isAlways(false, where))
  const isHopeless = counting.some(
    ({ where, each }) => isLost(where) || (isAlways(true, where) && isLost(each)),
  )
  return isHopeless ? settled : together(counting.flatMap(({ where, each }) => [where, each]))
}
