import type { Expression } from './expression.ts'
import type { Workings } from './node.ts'
import type { Found, Pass } from './pass.ts'
import { round, plus, withTwo } from './work-arithmetic.ts'
import { band, branch, cases } from './work-branch.ts'
import { daysApart, later, yearOfDay } from './work-calendar.ts'
import { compare, includes, isOneOf } from './work-comparison.ts'
import { extreme } from './work-extremes.ts'
import { and, isKnown, not, or, orElse } from './work-logic.ts'
import { answer, fact, literal, rule, score, today } from './work-reference.ts'
import { any, count, every, extremeOfRows, sum } from './work-rows.ts'
import { length, matches } from './work-wording.ts'

const workings: Workings = {
  literal,
  answer,
  rule,
  today,
  fact,
  and,
  or,
  not,
  equals: compare,
  differs: compare,
  less: compare,
  'at-most': compare,
  more: compare,
  'at-least': compare,
  'is-one-of': isOneOf,
  includes,
  'includes-any': includes,
  'includes-all': includes,
  'is-known': isKnown,
  'or-else': orElse,
  if: branch,
  case: cases,
  band,
  plus,
  least: extreme,
  greatest: extreme,
  minus: withTwo,
  times: withTwo,
  'divided-by': withTwo,
  round,
  'years-between': daysApart,
  'months-between': daysApart,
  'days-between': daysApart,
  later,
  'year-of': yearOfDay,
  length,
  matches,
  count,
  any,
  every,
  sum,
  'least-of': extremeOfRows,
  'greatest-of': extremeOfRows,
  score,
}

/** Works out one operator, its operands asked of the pass. */
export function workOut(expression: Expression, pass: Pass): Found {
  const working = workings[expression.op] as (node: Expression, pass: Pass) => Found
  return working(expression, pass)
}
