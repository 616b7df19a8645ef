import type { Expression, Operator } from './expression.ts'
import type { Node } from './node.ts'
import type { Typed, Typist } from './typing.ts'
import * as branches from './typings-of-branches.ts'
import * as names from './typings-of-names.ts'
import * as values from './typings-of-values.ts'

type Typings = { readonly [Op in Operator]: (node: Node<Op>, typist: Typist) => Typed }

const boolean: Typed = { type: 'boolean' }

const typings: Typings = {
  literal: ({ literal }) => ({ type: literal.type }),
  answer: names.typeOfAnswer,
  rule: names.typeOfRule,
  today: () => ({ type: 'day' }),
  fact: () => boolean,
  and: allYesNo,
  or: allYesNo,
  not: ({ of }, typist) => {
    branches.expectYesNo(of, 'of', typist)
    return boolean
  },
  equals: values.typeOfComparison,
  differs: values.typeOfComparison,
  less: values.typeOfComparison,
  'at-most': values.typeOfComparison,
  more: values.typeOfComparison,
  'at-least': values.typeOfComparison,
  'is-one-of': names.typeOfMembership,
  includes: names.typeOfInclusion,
  'includes-any': names.typeOfInclusion,
  'includes-all': names.typeOfInclusion,
  'is-known': ({ of }, typist) => {
    typist.type(of, 'of')
    return boolean
  },
  'or-else': branches.typeOfOrElse,
  if: branches.typeOfBranch,
  case: branches.typeOfCases,
  band: branches.typeOfBand,
  plus: values.typeOfPlus,
  least: values.typeOfExtreme,
  greatest: values.typeOfExtreme,
  minus: values.typeOfMinus,
  times: values.typeOfTimes,
  'divided-by': values.typeOfDivision,
  round: values.typeOfRounding,
  'years-between': values.typeOfBetween,
  'months-between': values.typeOfBetween,
  'days-between': values.typeOfBetween,
  later: values.typeOfLater,
  'year-of': values.typeOfYear,
  length: branches.typeOfLength,
  matches: branches.typeOfMatch,
  count: branches.typeOfRowTest,
  any: branches.typeOfRowTest,
  every: branches.typeOfRowTest,
  sum: branches.typeOfRowSum,
  'least-of': branches.typeOfRowSum,
  'greatest-of': branches.typeOfRowSum,
  score: names.typeOfScore,
}

/** The type of one operator, its operands asked of the typist. */
export function typedBy(expression: Expression, typist: Typist): Typed {
  const typing = typings[expression.op] as (node: Expression, typist: Typist) => Typed
  return typing(expression, typist)
}

function allYesNo({ of }: Node<'and' | 'or'>, typist: Typist): Typed {
  if (of.length === 0) typist.report('nothing-in-it', 'of')
  of.forEach((part, index) => branches.expectYesNo(part, `of/${index}`, typist))
  return boolean
}
