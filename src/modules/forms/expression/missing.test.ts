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
import { type Given, inputsFrom } from '#test/support/form-inputs.ts'
import { missing } from './missing.ts'

type Row = readonly [expression: ShortExpression, given: Given, asked: readonly string[]]

const household: Given = {
  rows: { people: { r1: { years: 40, pupil: false }, r2: { pupil: true }, r3: {} } },
  groups: { people: ['years', 'pupil'] },
}
const band = (of: ShortExpression): ShortExpression => ({
  op: 'band',
  of: x(of),
  bands: [{ upTo: x(10), gives: x('low') }],
  otherwise: x('high'),
})

test.each<Row>([
  ['p', {}, ['p']],
  ['p', { answers: { p: true } }, []],
  ['p', { answers: { p: 'unreadable' } }, ['p']],
  ['p', { answers: { p: 'not-known' } }, []],
  ['p', { answers: { p: 'off-the-path' } }, []],
  [all('and', 'p', 'q'), {}, ['p', 'q']],
  [all('and', 'p', 'q'), { answers: { q: false } }, []],
  [all('and', 'p', 'q'), { answers: { q: true } }, ['p']],
  [all('and', 'p', 'q'), { answers: { q: 'not-known' } }, ['p']],
  [all('or', 'p', 'q'), { answers: { p: true } }, []],
  [two('less', 'p', 'q'), {}, ['p', 'q']],
  [two('less', 'p', 'q'), { answers: { q: 'not-known' } }, []],
  [all('plus', 'p', 'q', 1), { answers: { p: 'off-the-path' } }, []],
  [two('at-least', apart('years-between', 'born', today), 'p'), { answers: { p: 'not-known' } }, []],
  [when('p', 'q', 'r'), {}, ['p', 'q', 'r']],
  [when('p', 'q', 'r'), { answers: { p: true } }, ['q']],
  [when('p', 'q', 'r'), { answers: { p: false, r: 3 } }, []],
  [when('p', 2, 2), {}, []],
  [when('p', 'q', 'r'), { answers: { q: 'not-known', r: 'not-known' } }, []],
  [when('p', 'q', 'r'), { answers: { p: 'not-known' } }, ['q', 'r']],
  [band('p'), { answers: { p: 12 } }, ['high']],
  [band('p'), { answers: { low: 1, high: 2 } }, ['p']],
  [all('or-else', 'p', 'q', 3), {}, ['p', 'q']],
  [all('or-else', 'p', 'q'), { answers: { p: 1 } }, []],
  [all('or-else', 'p', 'q'), { answers: { p: 'not-known' } }, ['q']],
  [all('or-else', 'p', 'q'), { answers: { q: 1 } }, ['p']],
  [one('is-known', 'p'), {}, ['p']],
  [one('is-known', 'p'), { answers: { p: 'not-known' } }, []],
  [all('and', one('is-known', 'p'), 'q'), {}, ['p', 'q']],
  [all('and', one('is-known', 'p'), false), {}, []],
  [rule('big'), { rules: { big: two('more', 'p', 3) } }, ['p']],
  [all('and', two('equals', 'home', { code: 'owner' }), 'p'), { answers: { home: { code: 'tenant' } } }, []],
  [
    all('and', two('equals', 'home', { code: 'owner' }), codes('is-one-of', 'home', 'tenant'), 'p'),
    {},
    ['home', 'p'],
  ],
  [all('or', two('less', 'p', 3), two('at-least', 'p', 3), 'q'), {}, ['p', 'q']],
  [all('or', all('and', 'p', 'q'), one('not', 'p'), 'p'), {}, ['p']],
  [rows('count', 'people', 'pupil'), household, ['pupil r3']],
  [rows('any', 'people', 'pupil'), household, []],
  [rows('every', 'people', 'pupil'), household, []],
  [two('at-least', rows('count', 'people', 'pupil'), 1), household, []],
  [two('at-least', rows('count', 'people', 'pupil'), 2), household, ['pupil r3']],
  [rowValues('sum', 'people', ['years', 'pupil']), household, ['years r2', 'pupil r3', 'years r3']],
  [rowValues('sum', 'people', ['years', 'p']), { ...household, answers: { p: 'not-known' } }, []],
  [{ op: 'score', questions: ['m1', 'm2'] }, { scores: { m1: 2 } }, ['m2']],
  [{ op: 'score', questions: ['m1', 'm2'] }, { scores: { m1: 'not-known' } }, []],
  [two('divided-by', 'p', 0), { answers: { p: 1 } }, []],
])('%j, %j: asks for %j', (expression, given, asked) => {
  const keys = missing(x(expression), inputsFrom(given))
  expect(keys.map(({ question, row }) => (row === undefined ? question : `${question} ${row}`))).toEqual(
    asked,
  )
})
