import type { Node } from './node.ts'
import { type Found, failed, type Pass, type Stopped } from './pass.ts'
import {
  asFound,
  dividedQuantity,
  minusQuantity,
  plusQuantity,
  type Quantity,
  quantityOf,
  roundedQuantity,
  timesQuantity,
} from './quantity.ts'

const zero: Quantity = { kind: 'quantity', unit: 'number', from: 0, to: 0, because: 'not-answered' }

const onTwo = {
  minus: minusQuantity,
  times: timesQuantity,
  'divided-by': dividedQuantity,
}

export function plus({ of }: Node<'plus'>, pass: Pass): Found {
  let total: Quantity | Stopped | undefined
  for (const [index, part] of of.entries()) {
    const one = quantity(pass.find(part, 'of', index), `of/${index}`)
    if (one.kind === 'failed') return one
    total = total ? joined(total, one, plusQuantity) : one
    if (total.kind === 'failed') return total
  }
  return asFound(total ?? zero)
}

export function withTwo(node: Node<'minus' | 'times' | 'divided-by'>, pass: Pass): Found {
  const one = quantity(pass.find(node.left, 'left'), 'left')
  if (one.kind === 'failed') return one
  const other = quantity(pass.find(node.right, 'right'), 'right')
  return asFound(joined(one, other, onTwo[node.op]))
}

export function round({ of, to, way }: Node<'round'>, pass: Pass): Found {
  const one = quantity(pass.find(of, 'of'), 'of')
  return asFound(one.kind === 'quantity' ? roundedQuantity(one, to, way) : one)
}

function joined(
  one: Quantity | Stopped,
  other: Quantity | Stopped,
  join: (one: Quantity, other: Quantity) => Quantity | Stopped,
): Quantity | Stopped {
  if (other.kind === 'failed') return other
  if (one.kind !== 'quantity') return one
  return other.kind === 'quantity' ? join(one, other) : other
}

/** An operand that must be a number or an amount. */
export function quantity(found: Found, at: string): Quantity | Stopped {
  if (found.kind === 'unknown' || found.kind === 'failed') return found
  return quantityOf(found) ?? failed('wrong-type', at)
}
