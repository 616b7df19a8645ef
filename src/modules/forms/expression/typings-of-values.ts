import type { Expression } from './expression.ts'
import type { Node } from './node.ts'
import { alike, expecting, joined, open, type Typed, type Typist } from './typing.ts'
import { checkCode } from './typings-of-names.ts'
import type { ValueType } from './value.ts'

const ordered: readonly ValueType[] = ['number', 'money', 'day', 'partial-day']
const quantities: readonly ValueType[] = ['number', 'money']
const anyDay: readonly ValueType[] = ['day', 'partial-day']

type Comparing = Node<'equals' | 'differs' | 'less' | 'at-most' | 'more' | 'at-least'>

export function typeOfComparison(node: Comparing, typist: Typist): Typed {
  const isEquality = node.op === 'equals' || node.op === 'differs'
  const [left, right] = isEquality
    ? [typist.type(node.left, 'left'), typist.type(node.right, 'right')]
    : [
        expecting(typist, ordered, { part: node.left, at: 'left' }),
        expecting(typist, ordered, { part: node.right, at: 'right' }),
      ]
  joined(typist, [
    { ...left, at: 'left' },
    { ...right, at: 'right' },
  ])
  checkLiteral(node.right, 'right', { typed: left, typist })
  checkLiteral(node.left, 'left', { typed: right, typist })
  return { type: 'boolean' }
}

export function typeOfAll(of: readonly Expression[], types: readonly ValueType[], typist: Typist): Typed {
  if (of.length === 0) typist.report('nothing-in-it', 'of')
  return joined(
    typist,
    of.map((part, index) => ({
      ...expecting(typist, types, { part, at: `of/${index}` }),
      at: `of/${index}`,
    })),
  )
}

export function typeOfPlus({ of }: Node<'plus'>, typist: Typist): Typed {
  return typeOfAll(of, quantities, typist)
}

export function typeOfExtreme({ of }: Node<'least' | 'greatest'>, typist: Typist): Typed {
  return typeOfAll(of, ordered, typist)
}

export function typeOfMinus(node: Node<'minus'>, typist: Typist): Typed {
  const { left, right } = sides(node, typist)
  return joined(typist, [
    { ...left, at: 'left' },
    { ...right, at: 'right' },
  ])
}

export function typeOfTimes(node: Node<'times'>, typist: Typist): Typed {
  const { left, right } = sides(node, typist)
  if (left.type === undefined || right.type === undefined) return open
  if (left.type === 'number') return { type: right.type }
  if (right.type === 'number') return { type: 'money' }
  typist.report('wrong-type', 'right', { expected: 'number', found: 'money' })
  return open
}

export function typeOfDivision(node: Node<'divided-by'>, typist: Typist): Typed {
  const { left, right } = sides(node, typist)
  const { right: by } = node
  if (by.op === 'literal' && 'value' in by.literal && by.literal.value === 0)
    typist.report('divided-by-zero', 'right')
  if (left.type === undefined || right.type === undefined) return open
  if (right.type === 'number') return { type: left.type }
  if (left.type === 'money') return { type: 'number' }
  typist.report('wrong-type', 'right', { expected: 'number', found: 'money' })
  return open
}

export function typeOfRounding(node: Node<'round'>, typist: Typist): Typed {
  const typed = expecting(typist, quantities, { part: node.of, at: 'of' })
  if (!(node.to > 0)) typist.report('not-positive', 'to')
  else if (typed.type === 'money' && !Number.isInteger(node.to)) typist.report('not-whole', 'to')
  return { type: typed.type }
}

export function typeOfBetween(
  node: Node<'years-between' | 'months-between' | 'days-between'>,
  typist: Typist,
): Typed {
  expecting(typist, anyDay, { part: node.from, at: 'from' })
  expecting(typist, anyDay, { part: node.to, at: 'to' })
  return { type: 'number' }
}

export function typeOfLater(node: Node<'later'>, typist: Typist): Typed {
  const { type } = expecting(typist, anyDay, { part: node.day, at: 'day' })
  expecting(typist, ['number'], { part: node.count, at: 'count' })
  const { count } = node
  if (count.op === 'literal' && count.literal.type === 'number' && !Number.isInteger(count.literal.value))
    typist.report('not-whole', 'count')
  return { type: type ?? 'day' }
}

export function typeOfYear({ of }: Node<'year-of'>, typist: Typist): Typed {
  expecting(typist, anyDay, { part: of, at: 'of' })
  return { type: 'number' }
}

function sides(
  node: { readonly left: Expression; readonly right: Expression },
  typist: Typist,
): { readonly left: Typed; readonly right: Typed } {
  return {
    left: expecting(typist, quantities, { part: node.left, at: 'left' }),
    right: expecting(typist, quantities, { part: node.right, at: 'right' }),
  }
}

function checkLiteral(
  part: Expression,
  at: string,
  { typed, typist }: { typed: Typed; typist: Typist },
): void {
  if (part.op !== 'literal' || !alike(typed.type, part.literal.type)) return
  const { literal } = part
  if (literal.type === 'choice') checkCode(literal.value, at, { typed, typist })
  if (literal.type === 'choices') for (const code of literal.value) checkCode(code, at, { typed, typist })
}
