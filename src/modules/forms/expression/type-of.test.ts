import { expect, test } from 'vitest'
import {
  all,
  apart,
  codes,
  one,
  rows,
  rowValues,
  rule,
  type ShortExpression,
  today,
  two,
  when,
  x,
} from '#test/support/form-expressions.ts'
import type { Expression } from './expression.ts'
import { type TypedNames, type TypedQuestion, typeOf } from './type-of.ts'
import type { ValueType } from './value.ts'

const questions: Readonly<Record<string, TypedQuestion>> = {
  children: { type: 'boolean' },
  income: { type: 'money', scored: false },
  parts: { type: 'number' },
  name: { type: 'text' },
  born: { type: 'partial-day' },
  sent: { type: 'day' },
  home: { type: 'choice', codes: ['owner', 'tenant'], scored: true },
  aids: { type: 'choices', codes: ['apl', 'rsa'] },
  place: { type: undefined },
  years: { type: 'number', group: 'people' },
  wage: { type: 'money', group: 'people' },
}
const rules: Readonly<Record<string, Expression>> = {
  quotient: two('divided-by', 'income', 'parts'),
  age: apart('years-between', 'born', today),
  broken: two('less', 'income', 1),
  loop: all('plus', 1, rule('loop')),
  row: x('years'),
}
const names: TypedNames = {
  question: (id) => (Object.hasOwn(questions, id) ? questions[id] : undefined),
  rule: (id) => (Object.hasOwn(rules, id) ? rules[id] : undefined),
  hasGroup: (id) => id === 'people',
  rows: [],
}

type TypeRow = readonly [expression: ShortExpression, type: ValueType]

test.each<TypeRow>([
  ['children', 'boolean'],
  ['born', 'partial-day'],
  [all('and', 'children', one('not', 'children')), 'boolean'],
  [two('less', 'income', { cents: 1 }), 'boolean'],
  [two('at-most', 'born', 'sent'), 'boolean'],
  [rule('quotient'), 'money'],
  [rule('age'), 'number'],
  [two('times', 'income', 'parts'), 'money'],
  [two('times', 'parts', 'income'), 'money'],
  [two('divided-by', 'income', 'income'), 'number'],
  [all('plus', 'parts', 1), 'number'],
  [all('least', 'born', 'sent'), 'partial-day'],
  [when('children', 'home', { code: 'owner' }), 'choice'],
  [all('or-else', 'sent', today), 'day'],
  [codes('includes', 'aids', 'apl'), 'boolean'],
  [rows('count', 'people', two('less', 'years', 18)), 'number'],
  [rowValues('sum', 'people', ['wage']), 'money'],
  [rowValues('greatest-of', 'people', ['years']), 'number'],
  [{ op: 'score', questions: ['home'] }, 'number'],
  [{ op: 'later', day: x('sent'), count: x(1), unit: 'month' }, 'day'],
  [{ op: 'round', of: x('income'), to: 100, way: 'down' }, 'money'],
  [{ op: 'matches', of: x('name'), pattern: '\\w+' }, 'boolean'],
])('%j gives what it always gives', (expression, type) => {
  expect(typeOf(x(expression), names)).toMatchObject({ type, problems: [] })
})

type ProblemRow = readonly [expression: ShortExpression, problem: string, at: string]

test.each<ProblemRow>([
  ['nowhere', 'no-such-question', ''],
  [all('and', 'children', 'nowhere'), 'no-such-question', 'of/1'],
  ['place', 'question-without-value', ''],
  ['years', 'outside-its-group', ''],
  [
    rows('any', 'people', one('not', all('and', two('less', 'wages', 1)))),
    'no-such-question',
    'where/of/of/0/left',
  ],
  [rows('any', 'people', two('less', 'wage', 1)), 'different-types', 'where/right'],
  [rows('any', 'pets'), 'no-such-group', 'group'],
  [rule('none'), 'no-such-rule', ''],
  [all('plus', 1, rule('loop')), 'endless-rule', 'of/1'],
  [two('equals', 'home', { code: 'squatter' }), 'no-such-code', 'right'],
  [codes('is-one-of', 'home', 'owner', 'squatter'), 'no-such-code', 'codes/1'],
  [codes('includes-any', 'aids', 'apl', 'apl'), 'same-code-twice', 'codes/1'],
  [codes('includes', 'aids', 'apl', 'rsa'), 'one-code-only', 'codes'],
  [codes('includes', 'home', 'owner'), 'wrong-type', 'of'],
  [codes('is-one-of', 'home'), 'nothing-in-it', 'codes'],
  [all('and'), 'nothing-in-it', 'of'],
  [one('not', 'income'), 'wrong-type', 'of'],
  [two('less', 'income', 100), 'different-types', 'right'],
  [two('less', 'name', 'parts'), 'wrong-type', 'left'],
  [two('equals', 'children', 1), 'different-types', 'right'],
  [when('children', 1, { cents: 1 }), 'different-types', 'otherwise'],
  [when('parts', 1, 2), 'wrong-type', 'when'],
  [two('times', 'income', 'income'), 'wrong-type', 'right'],
  [two('divided-by', 'parts', 'income'), 'wrong-type', 'right'],
  [two('divided-by', 'parts', 0), 'divided-by-zero', 'right'],
  [all('plus', 'parts', 'income'), 'different-types', 'of/1'],
  [{ op: 'round', of: x('parts'), to: 0, way: 'up' }, 'not-positive', 'to'],
  [{ op: 'round', of: x('income'), to: 0.5, way: 'up' }, 'not-whole', 'to'],
  [{ op: 'later', day: x('sent'), count: x(1.5), unit: 'day' }, 'not-whole', 'count'],
  [{ op: 'matches', of: x('name'), pattern: '(?=a)' }, 'not-a-pattern', 'pattern'],
  [{ op: 'score', questions: ['income'] }, 'question-without-score', 'questions/0'],
  [
    {
      op: 'band',
      of: x('parts'),
      bands: [
        { upTo: x(3), gives: x(1) },
        { upTo: x(2), gives: x(2) },
      ],
      otherwise: x(3),
    },
    'bands-out-of-order',
    'bands/1/upTo',
  ],
  [
    Array.from({ length: 60 }).reduce<Expression>((of) => one('not', of), x(true)),
    'too-deep',
    Array.from({ length: 50 }, () => 'of').join('/'),
  ],
])('%j: %s', (expression, problem, at) => {
  const { problems } = typeOf(x(expression), names)
  expect(problems.map((found) => [found.problem, found.at])).toEqual([[problem, at]])
})

test('a rule that stands upon itself is told where it is typed, and where it is named', () => {
  expect(typeOf(rules['loop'] ?? x(1), names).problems).toMatchObject([
    { problem: 'endless-rule', at: 'of/1' },
  ])
})

test('what is wrong with a rule is told with that rule, not wherever it is named', () => {
  expect(typeOf(rule('broken'), names)).toEqual({ type: 'boolean', problems: [] })
  expect(typeOf(rule('row'), { ...names, rows: ['people'] }).problems).toEqual([])
  expect(typeOf(rules['row'] ?? x(1), names).problems).toMatchObject([{ problem: 'outside-its-group' }])
})

test('on the pages of a group, the answers of its row are at hand', () => {
  expect(typeOf(two('less', 'years', 3), { ...names, rows: ['people'] }).problems).toEqual([])
})
