import type { Comparison } from './expression.ts'
import type { Node } from './node.ts'
import { boolean, type Found, failed, type Pass, settle, unknown } from './pass.ts'
import { sameValue } from './same-value.ts'
import type { Unknown, Value } from './value.ts'

/** From the least to the most it can be: the same where it is known. */
interface Bounds {
  readonly measure: 'number' | 'money' | 'day'
  readonly from: number | string
  readonly to: number | string
  readonly because: Unknown
}

export function compare(node: Node<Comparison['op']>, pass: Pass): Found {
  const left = pass.find(node.left, 'left')
  if (left.kind === 'failed') return left
  const right = pass.find(node.right, 'right')
  if (right.kind === 'failed') return right
  if (left.kind === 'unknown') return left
  if (right.kind === 'unknown') return right
  return comparePair(node.op, left, right)
}

type Sided = Exclude<Found, { readonly kind: 'unknown' | 'failed' }>

/** Whether one stands so to the other; unknown where their bounds leave both possible. */
export function comparePair(op: Comparison['op'], left: Sided, right: Sided): Found {
  const one = boundsOf(left)
  const other = boundsOf(right)
  if (one && other) return one.measure === other.measure ? ordered(op, one, other) : failed('wrong-type')
  if (one || other || left.kind !== 'known' || right.kind !== 'known') return failed('wrong-type')
  return matched(op, left.value, right.value)
}

function matched(op: Comparison['op'], left: Value, right: Value): Found {
  if (left.type !== right.type || (op !== 'equals' && op !== 'differs')) return failed('wrong-type')
  return boolean(sameValue(left, right) === (op === 'equals'))
}

function ordered(op: Comparison['op'], one: Bounds, other: Bounds): Found {
  switch (op) {
    case 'less':
      return surely(one.to < other.from, one.from >= other.to, because(one, other))
    case 'at-most':
      return surely(one.to <= other.from, one.from > other.to, because(one, other))
    case 'more':
      return ordered('less', other, one)
    case 'at-least':
      return ordered('at-most', other, one)
    case 'equals':
      return surely(areOne(one, other), areApart(one, other), because(one, other))
    case 'differs':
      return surely(areApart(one, other), areOne(one, other), because(one, other))
  }
}

function surely(isYes: boolean, isNo: boolean, otherwise: Unknown): Found {
  if (isYes || isNo) return boolean(isYes)
  return unknown(otherwise)
}

function areOne(one: Bounds, other: Bounds): boolean {
  return one.from === one.to && other.from === other.to && one.from === other.from
}

function areApart(one: Bounds, other: Bounds): boolean {
  return one.to < other.from || other.to < one.from
}

function because(one: Bounds, other: Bounds): Unknown {
  return one.from === one.to ? other.because : one.because
}

function boundsOf(found: Sided): Bounds | undefined {
  if (found.kind === 'between') return { measure: 'number', ...found }
  return boundsOfValue(found.value)
}

function boundsOfValue(value: Value): Bounds | undefined {
  if (value.type === 'partial-day')
    return { measure: 'day', from: value.from, to: value.to, because: 'not-sure' }
  if (value.type === 'number' || value.type === 'money' || value.type === 'day')
    return { measure: value.type, from: value.value, to: value.value, because: 'not-sure' }
  return undefined
}

export function isOneOf({ of, codes }: Node<'is-one-of'>, pass: Pass): Found {
  const outcome = settle(pass.find(of, 'of'))
  if (outcome.kind !== 'known') return outcome
  const { value } = outcome
  return value.type === 'choice' ? boolean(codes.includes(value.value)) : failed('wrong-type', 'of')
}

export function includes(node: Node<'includes' | 'includes-any' | 'includes-all'>, pass: Pass): Found {
  const outcome = settle(pass.find(node.of, 'of'))
  if (outcome.kind !== 'known') return outcome
  if (outcome.value.type !== 'choices') return failed('wrong-type', 'of')
  const chosen = outcome.value.value
  const isChosen = (code: string): boolean => chosen.includes(code)
  return boolean(node.op === 'includes-any' ? node.codes.some(isChosen) : node.codes.every(isChosen))
}
