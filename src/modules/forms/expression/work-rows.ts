import type { Expression } from './expression.ts'
import { extremeOf } from './extreme.ts'
import type { Node } from './node.ts'
import {
  between,
  boolean,
  type Found,
  failed,
  known,
  type Pass,
  type Stopped,
  truth,
  unknown,
} from './pass.ts'
import { asFound, plusQuantity, type Quantity } from './quantity.ts'
import { typedNamesOf, typeOf } from './type-of.ts'
import { quantity } from './work-arithmetic.ts'

type Where = boolean | Stopped

export function count({ group, where }: Node<'count'>, pass: Pass): Found {
  const rows = pass.inputs.rows(group)
  if (!rows) return unknown('off-the-path')
  let [sure, possible] = [0, 0]
  let first: Stopped | undefined
  for (const row of rows) {
    const kept = isKept(where, row, { group, pass })
    if (typeof kept !== 'boolean' && kept.kind === 'failed') return kept
    if (kept === true) sure += 1
    else if (kept !== false) {
      possible += 1
      first ??= kept
    }
  }
  return between(sure, sure + possible, first?.kind === 'unknown' ? first.because : 'not-answered')
}

export function any({ group, where }: Node<'any'>, pass: Pass): Found {
  return decidedByRow({ group, where, deciding: true }, pass)
}

export function every({ group, where }: Node<'every'>, pass: Pass): Found {
  return decidedByRow({ group, where, deciding: false }, pass)
}

export function sum({ group, each, where }: Node<'sum'>, pass: Pass): Found {
  const found = eachOf({ group, each, where }, pass)
  if ('kind' in found) return found
  let total: Quantity | Stopped | undefined
  for (const one of found) {
    const added = quantity(one, 'each')
    if (added.kind !== 'quantity') return added
    total = total?.kind === 'quantity' ? plusQuantity(total, added) : added
    if (total.kind !== 'quantity') return total
  }
  return total ? asFound(total) : nothingOf(each, group, pass)
}

export function extremeOfRows(node: Node<'least-of' | 'greatest-of'>, pass: Pass): Found {
  const found = eachOf(node, pass)
  if ('kind' in found) return found
  return extremeOf(node.op === 'least-of' ? 'least' : 'greatest', found)
}

interface InRows {
  readonly group: string
  readonly where?: Expression | undefined
}

function decidedByRow(
  { group, where, deciding }: InRows & { readonly deciding: boolean },
  pass: Pass,
): Found {
  const rows = pass.inputs.rows(group)
  if (!rows) return unknown('off-the-path')
  let first: Stopped | undefined
  for (const row of rows) {
    const kept = isKept(where, row, { group, pass })
    if (kept === deciding) return boolean(deciding)
    if (typeof kept === 'boolean') continue
    if (kept.kind === 'failed') return kept
    first ??= kept
  }
  return first ?? boolean(!deciding)
}

// What is asked of each row that counts; one row of which it is unknown whether it counts leaves all unknown.
function eachOf(
  { group, each, where }: InRows & { readonly each: Expression },
  pass: Pass,
): readonly Found[] | Stopped {
  const rows = pass.inputs.rows(group)
  if (!rows) return unknown('off-the-path')
  const all: Found[] = []
  for (const row of rows) {
    const kept = isKept(where, row, { group, pass })
    if (kept === false) continue
    const found = kept === true ? inRow(each, { row, group, at: 'each' }, pass) : kept
    if (found.kind === 'failed') return found
    all.push(found)
  }
  return all.find((found) => found.kind === 'unknown') ?? all
}

function isKept(
  where: Expression | undefined,
  row: string,
  { group, pass }: { readonly group: string; readonly pass: Pass },
): Where {
  return where ? truth(inRow(where, { row, group, at: 'where' }, pass), 'where') : true
}

function inRow(
  part: Expression,
  { row, group, at }: { readonly row: string; readonly group: string; readonly at: string },
  pass: Pass,
): Found {
  const outer = pass.scope()
  return pass.inRow({ group, row, ...(outer && { outer }) }, () => pass.find(part, at))
}

// Without row, no value tells whether the sum is a number or an amount: the types do.
function nothingOf(each: Expression, group: string, pass: Pass): Found {
  const { type } = typeOf(each, typedNamesOf(pass.inputs, [group, ...groupsOf(pass.scope())]))
  if (type !== 'number' && type !== 'money') return failed('wrong-type', 'each')
  return known({ type, value: 0 })
}

function groupsOf(scope: ReturnType<Pass['scope']>): readonly string[] {
  return scope ? [scope.group, ...groupsOf(scope.outer)] : []
}
