import { linearPattern } from '#platform/pattern/linear-pattern.ts'
import type { Expression } from './expression.ts'
import type { Node } from './node.ts'
import { expecting, joined, type Typed, type Typist } from './typing.ts'
import { checkGroup } from './typings-of-names.ts'
import type { ValueType } from './value.ts'

const ordered: readonly ValueType[] = ['number', 'money', 'day', 'partial-day']

export function typeOfBranch(node: Node<'if'>, typist: Typist): Typed {
  expectYesNo(node.when, 'when', typist)
  return allOf(
    [
      [node.gives, 'gives'],
      [node.otherwise, 'otherwise'],
    ],
    typist,
  )
}

export function typeOfCases(node: Node<'case'>, typist: Typist): Typed {
  if (node.cases.length === 0) typist.report('nothing-in-it', 'cases')
  node.cases.forEach(({ when }, index) => expectYesNo(when, `cases/${index}/when`, typist))
  const ways = node.cases.map(({ gives }, index): Way => [gives, `cases/${index}/gives`])
  return allOf([...ways, [node.otherwise, 'otherwise']], typist)
}

export function typeOfBand(node: Node<'band'>, typist: Typist): Typed {
  if (node.bands.length === 0) typist.report('nothing-in-it', 'bands')
  const measured = expecting(typist, ordered, { part: node.of, at: 'of' })
  joined(typist, [
    { ...measured, at: 'of' },
    ...node.bands.map(({ upTo }, index) => ({
      ...expecting(typist, ordered, { part: upTo, at: `bands/${index}/upTo` }),
      at: `bands/${index}/upTo`,
    })),
  ])
  reportDisorder(node, typist)
  const ways = node.bands.map(({ gives }, index): Way => [gives, `bands/${index}/gives`])
  return allOf([...ways, [node.otherwise, 'otherwise']], typist)
}

export function typeOfOrElse({ of }: Node<'or-else'>, typist: Typist): Typed {
  if (of.length === 0) typist.report('nothing-in-it', 'of')
  return allOf(
    of.map((part, index): Way => [part, `of/${index}`]),
    typist,
  )
}

export function typeOfLength({ of }: Node<'length'>, typist: Typist): Typed {
  expecting(typist, ['text'], { part: of, at: 'of' })
  return { type: 'number' }
}

export function typeOfMatch({ of, pattern }: Node<'matches'>, typist: Typist): Typed {
  expecting(typist, ['text'], { part: of, at: 'of' })
  if (!linearPattern(pattern)) typist.report('not-a-pattern', 'pattern')
  return { type: 'boolean' }
}

export function typeOfRowTest({ op, group, where }: Node<'count' | 'any' | 'every'>, typist: Typist): Typed {
  checkWhere(group, where, typist)
  return { type: op === 'count' ? 'number' : 'boolean' }
}

export function typeOfRowSum(node: Node<'sum' | 'least-of' | 'greatest-of'>, typist: Typist): Typed {
  const { op, group, each, where } = node
  checkWhere(group, where, typist)
  const types: readonly ValueType[] = op === 'sum' ? ['number', 'money'] : ordered
  return { type: expecting(typist, types, { part: each, at: 'each', group }).type }
}

/** Says so where an operand is neither yes nor no. */
export function expectYesNo(part: Expression, at: string, typist: Typist): void {
  expecting(typist, ['boolean'], { part, at })
}

type Way = readonly [part: Expression, at: string]

function allOf(ways: readonly Way[], typist: Typist): Typed {
  return joined(
    typist,
    ways.map(([part, at]) => ({ ...typist.type(part, at), at })),
  )
}

function checkWhere(group: string, where: Expression | undefined, typist: Typist): void {
  checkGroup(group, typist)
  if (where) expecting(typist, ['boolean'], { part: where, at: 'where', group })
}

function reportDisorder({ bands }: Node<'band'>, typist: Typist): void {
  const bounds = bands.map(({ upTo }) => (upTo.op === 'literal' ? orderedValue(upTo) : undefined))
  bounds.forEach((bound, index) => {
    const before = bounds[index - 1]
    if (bound !== undefined && before !== undefined && typeof bound === typeof before && bound <= before)
      typist.report('bands-out-of-order', `bands/${index}/upTo`)
  })
}

function orderedValue({ literal }: Node<'literal'>): number | string | undefined {
  return typeof literal.value === 'number' || literal.type === 'day' ? literal.value : undefined
}
