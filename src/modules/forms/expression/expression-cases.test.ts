import { expect, test } from 'vitest'
import {
  all,
  apart,
  codes,
  fact,
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
import { type Given, inputsFrom, outcomeFrom, type Short } from '#test/support/form-inputs.ts'
import { evaluate } from './evaluate.ts'
import type { Expression } from './expression.ts'
import type { Failure, Outcome } from './value.ts'

/*
 * The language, case by case: each row was written from what the operators mean, none from what the code answers.
 * An expression, the answers, what it gives. Not answered: `p`, `q`, `r` where they are not given.
 */
type Expected = Short | { readonly failed: Failure }
type Row = readonly [expression: ShortExpression, given: Given['answers'], expected: Expected]

const unanswered = 'not-answered'
const failing = two('divided-by', 1, 0)
const failed = (why: Failure): Expected => ({ failed: why })

const logic: readonly Row[] = [
  [all('and', true, true), {}, true],
  [all('and', true, false), {}, false],
  [all('and', false, true), {}, false],
  [all('and', false, false), {}, false],
  [all('and'), {}, true],
  [all('and', 'p', true), {}, unanswered],
  [all('and', true, 'p'), {}, unanswered],
  [all('and', 'p', false), {}, false],
  [all('and', false, 'p'), {}, false],
  [all('and', 'p', 'q'), {}, unanswered],
  [all('and', 'p', 'q'), { p: 'not-known' }, 'not-known'],
  [all('and', 'p', 'q'), { p: true, q: 'off-the-path' }, 'off-the-path'],
  [all('and', 'p', 'q', false), {}, false],
  [all('and', false, failing), {}, false],
  [all('and', failing, false), {}, failed('divided-by-zero')],
  [all('and', 'p', failing), {}, failed('divided-by-zero')],
  [all('and', true, failing), {}, failed('divided-by-zero')],
  [all('and', true, 3), {}, failed('wrong-type')],
  [all('and', false, 3), {}, false],
  [all('or', true, true), {}, true],
  [all('or', true, false), {}, true],
  [all('or', false, true), {}, true],
  [all('or', false, false), {}, false],
  [all('or'), {}, false],
  [all('or', 'p', true), {}, true],
  [all('or', true, 'p'), {}, true],
  [all('or', 'p', false), {}, unanswered],
  [all('or', false, 'p'), {}, unanswered],
  [all('or', 'p', 'q'), { p: 'unreadable' }, 'unreadable'],
  [all('or', true, failing), {}, true],
  [all('or', failing, true), {}, failed('divided-by-zero')],
  [all('or', 'p', failing), {}, failed('divided-by-zero')],
  [all('or', false, { text: 'oui' }), {}, failed('wrong-type')],
  [one('not', true), {}, false],
  [one('not', false), {}, true],
  [one('not', 'p'), {}, unanswered],
  [one('not', 'p'), { p: 'not-known' }, 'not-known'],
  [one('not', failing), {}, failed('divided-by-zero')],
  [one('not', 0), {}, failed('wrong-type')],
  [one('not', all('and', 'p', false)), {}, true],
  [all('or', one('not', 'p'), 'p'), { p: false }, true],
  [all('or', one('not', 'p'), 'p'), {}, unanswered],
]

const comparisons: readonly Row[] = [
  [two('equals', 2, 2), {}, true],
  [two('equals', 2, 3), {}, false],
  [two('differs', 2, 3), {}, true],
  [two('differs', 2, 2), {}, false],
  [two('less', 2, 3), {}, true],
  [two('less', 3, 3), {}, false],
  [two('at-most', 3, 3), {}, true],
  [two('at-most', 4, 3), {}, false],
  [two('more', 4, 3), {}, true],
  [two('more', 3, 3), {}, false],
  [two('at-least', 3, 3), {}, true],
  [two('at-least', 2, 3), {}, false],
  [two('less', -1, 0), {}, true],
  [two('equals', all('plus', 0.1, 0.2), 0.3), {}, true],
  [two('at-most', { cents: 120_000 }, { cents: 120_000 }), {}, true],
  [two('more', { cents: 120_001 }, { cents: 120_000 }), {}, true],
  [two('equals', { cents: 500 }, 500), {}, failed('wrong-type')],
  [two('less', { cents: 500 }, 500), {}, failed('wrong-type')],
  [two('equals', { text: 'Bordeaux' }, { text: 'Bordeaux' }), {}, true],
  [two('equals', { text: 'Bordeaux' }, { text: 'bordeaux' }), {}, false],
  [two('less', { text: 'a' }, { text: 'b' }), {}, failed('wrong-type')],
  [two('equals', true, true), {}, true],
  [two('differs', true, false), {}, true],
  [two('less', false, true), {}, failed('wrong-type')],
  [two('equals', { code: 'owner' }, { code: 'owner' }), {}, true],
  [two('equals', { code: 'owner' }, { code: 'tenant' }), {}, false],
  [two('equals', { code: 'owner' }, { text: 'owner' }), {}, failed('wrong-type')],
  [two('equals', { codes: ['a', 'b'] }, { codes: ['b', 'a'] }), {}, true],
  [two('equals', { codes: ['a'] }, { codes: ['a', 'b'] }), {}, false],
  [two('differs', { codes: [] }, { codes: ['a'] }), {}, true],
  [two('equals', { codes: ['a'] }, { code: 'a' }), {}, failed('wrong-type')],
  [two('less', { day: '2026-03-03' }, { day: '2026-03-04' }), {}, true],
  [two('at-least', { day: '2026-03-03' }, { day: '2026-03-04' }), {}, false],
  [two('equals', { day: '2026-03-03' }, { day: '2026-03-03' }), {}, true],
  [two('at-most', { day: '2026-11-22' }, today), {}, true],
  [two('more', { day: '2026-11-23' }, today), {}, true],
  [two('less', { day: '2026-03-03' }, 20_260_304), {}, failed('wrong-type')],
  [two('equals', 'p', 2), {}, unanswered],
  [two('equals', 2, 'p'), { p: 'not-known' }, 'not-known'],
  [two('equals', 'p', 'q'), { p: 'unreadable', q: 'not-known' }, 'unreadable'],
  [two('differs', 'p', 2), { p: 'off-the-path' }, 'off-the-path'],
  [two('equals', 'p', failing), {}, failed('divided-by-zero')],
  [two('equals', failing, 'p'), {}, failed('divided-by-zero')],
  [two('at-least', 'p', 'q'), { p: 4, q: 4 }, true],
]

const in1961 = { from: '1961-01-01', to: '1961-12-31' }
const inMay1961 = { from: '1961-05-01', to: '1961-05-31' }
const age = apart('years-between', 'born', today)

const days: readonly Row[] = [
  [age, { born: { day: '2008-11-22' } }, 18],
  [age, { born: { day: '2008-11-23' } }, 17],
  [age, { born: { day: '2008-11-21' } }, 18],
  [age, { born: { day: '2026-11-22' } }, 0],
  [age, { born: { day: '2027-11-23' } }, -1],
  [age, { born: { day: '2027-11-21' } }, 0],
  [age, {}, unanswered],
  [age, { born: 12 }, failed('wrong-type')],
  [apart('years-between', { day: '2008-02-29' }, { day: '2026-02-28' }), {}, 17],
  [apart('years-between', { day: '2008-02-29' }, { day: '2026-03-01' }), {}, 18],
  [apart('months-between', { day: '2026-01-31' }, { day: '2026-02-28' }), {}, 0],
  [apart('months-between', { day: '2026-01-31' }, { day: '2026-03-31' }), {}, 2],
  [apart('months-between', { day: '2026-01-15' }, { day: '2027-01-14' }), {}, 11],
  [apart('months-between', { day: '2026-03-15' }, { day: '2026-01-15' }), {}, -2],
  [apart('days-between', { day: '2026-02-28' }, { day: '2026-03-01' }), {}, 1],
  [apart('days-between', { day: '2024-02-28' }, { day: '2024-03-01' }), {}, 2],
  [apart('days-between', { day: '2026-03-01' }, { day: '2026-02-28' }), {}, -1],
  [apart('days-between', { day: '1899-12-31' }, { day: '1900-03-01' }), {}, 60],
  [age, { born: in1961 }, 'not-sure'],
  [two('at-least', age, 60), { born: in1961 }, true],
  [two('at-least', age, 64), { born: in1961 }, true],
  [two('at-least', age, 65), { born: in1961 }, 'not-sure'],
  [two('at-least', age, 66), { born: in1961 }, false],
  [two('less', age, 64), { born: in1961 }, false],
  [two('less', age, 65), { born: in1961 }, 'not-sure'],
  [two('less', age, 66), { born: in1961 }, true],
  [two('equals', age, 65), { born: in1961 }, 'not-sure'],
  [two('equals', age, 63), { born: in1961 }, false],
  [two('differs', age, 63), { born: in1961 }, true],
  [two('at-most', 18, age), { born: in1961 }, true],
  [age, { born: inMay1961 }, 65],
  [two('at-least', age, 65), { born: inMay1961 }, true],
  [apart('days-between', 'born', { day: '1961-06-01' }), { born: inMay1961 }, 'not-sure'],
  [two('more', apart('days-between', 'born', { day: '1961-06-01' }), 0), { born: inMay1961 }, true],
  [two('less', 'born', { day: '1962-01-01' }), { born: in1961 }, true],
  [two('less', 'born', { day: '1961-06-01' }), { born: in1961 }, 'not-sure'],
  [two('more', 'born', { day: '1961-12-31' }), { born: in1961 }, false],
  [two('equals', 'born', { day: '1960-05-05' }), { born: in1961 }, false],
  [two('equals', 'born', { day: '1961-05-05' }), { born: in1961 }, 'not-sure'],
  [one('year-of', 'born'), { born: in1961 }, 1961],
  [one('year-of', 'born'), { born: { from: '1960-12-31', to: '1961-01-01' } }, 'not-sure'],
  [one('year-of', { day: '2026-03-03' }), {}, 2026],
  [one('year-of', { text: '2026' }), {}, failed('wrong-type')],
  [two('minus', age, 60), { born: in1961 }, 'not-sure'],
  [two('at-least', two('minus', age, 60), 1), { born: in1961 }, true],
  [two('at-least', two('times', age, 2), 128), { born: in1961 }, true],
  [two('at-least', two('divided-by', age, 2), 32), { born: in1961 }, true],
  [all('or', two('less', age, 3), two('at-least', age, 64)), { born: in1961 }, true],
  [one('is-known', 'born'), { born: in1961 }, true],
  [one('is-known', age), { born: in1961 }, false],
  [all('or-else', age, 70), { born: in1961 }, 70],
  [{ op: 'later', day: x({ day: '2026-01-31' }), count: x(1), unit: 'month' }, {}, { day: '2026-02-28' }],
  [{ op: 'later', day: x({ day: '2024-01-31' }), count: x(1), unit: 'month' }, {}, { day: '2024-02-29' }],
  [{ op: 'later', day: x({ day: '2024-02-29' }), count: x(1), unit: 'year' }, {}, { day: '2025-02-28' }],
  [{ op: 'later', day: x({ day: '2026-12-31' }), count: x(1), unit: 'day' }, {}, { day: '2027-01-01' }],
  [{ op: 'later', day: x({ day: '2026-03-31' }), count: x(-1), unit: 'month' }, {}, { day: '2026-02-28' }],
  [{ op: 'later', day: x(in1961), count: x(18), unit: 'year' }, {}, { from: '1979-01-01', to: '1979-12-31' }],
  [{ op: 'later', day: x({ day: '9999-12-31' }), count: x(1), unit: 'day' }, {}, failed('day-out-of-range')],
  [
    { op: 'later', day: x({ day: '2026-01-01' }), count: x(-3_000), unit: 'year' },
    {},
    failed('day-out-of-range'),
  ],
  [{ op: 'later', day: x({ day: '2026-01-01' }), count: x(0.5), unit: 'year' }, {}, failed('wrong-type')],
  [{ op: 'later', day: x('p'), count: x(1), unit: 'day' }, {}, unanswered],
  [{ op: 'later', day: today, count: x('p'), unit: 'day' }, { p: 'not-known' }, 'not-known'],
  [{ op: 'later', day: today, count: x(-30), unit: 'day' }, {}, { day: '2026-10-23' }],
]

const numbers: readonly Row[] = [
  [all('plus', 1, 2, 3), {}, 6],
  [all('plus', 0.1, 0.2), {}, 0.3],
  [all('plus', { cents: 100 }, { cents: 250 }), {}, { cents: 350 }],
  [all('plus', { cents: 100 }, 1), {}, failed('wrong-type')],
  [all('plus', 1, { text: '1' }), {}, failed('wrong-type')],
  [all('plus', 1, 'p'), {}, unanswered],
  [all('plus', 'p', failing), {}, failed('divided-by-zero')],
  [all('plus', Number.MAX_SAFE_INTEGER, 1), {}, failed('number-too-large')],
  [all('plus'), {}, 0],
  [two('minus', 1, 3), {}, -2],
  [two('minus', { cents: 100 }, { cents: 30 }), {}, { cents: 70 }],
  [two('minus', 0.3, 0.1), {}, 0.2],
  [two('minus', { day: '2026-01-02' }, { day: '2026-01-01' }), {}, failed('wrong-type')],
  [two('times', 6, 7), {}, 42],
  [two('times', { cents: 1_050 }, 3), {}, { cents: 3_150 }],
  [two('times', 3, { cents: 1_050 }), {}, { cents: 3_150 }],
  [two('times', { cents: 333 }, 0.5), {}, { cents: 167 }],
  [two('times', { cents: 100 }, 1.005), {}, { cents: 101 }],
  [two('times', { cents: -333 }, 0.5), {}, { cents: -167 }],
  [two('times', { cents: 2 }, { cents: 2 }), {}, failed('wrong-type')],
  [two('times', 1e9, 1e9), {}, failed('number-too-large')],
  [two('times', 'p', 0), {}, unanswered],
  [two('divided-by', 7, 2), {}, 3.5],
  [two('divided-by', { cents: 1_000 }, 3), {}, { cents: 333 }],
  [two('divided-by', { cents: 2_000 }, 3), {}, { cents: 667 }],
  [two('divided-by', { cents: 500 }, { cents: 2_000 }), {}, 0.25],
  [two('divided-by', 4, { cents: 2 }), {}, failed('wrong-type')],
  [two('divided-by', 4, 0), {}, failed('divided-by-zero')],
  [two('divided-by', { cents: 4 }, { cents: 0 }), {}, failed('divided-by-zero')],
  [two('divided-by', 0, 4), {}, 0],
  [two('divided-by', 0, -4), {}, 0],
  [two('divided-by', 'p', 0), {}, unanswered],
  [two('divided-by', 4, 'p'), { p: 0 }, failed('divided-by-zero')],
  [all('least', 3, 1, 2), {}, 1],
  [all('greatest', 3, 1, 2), {}, 3],
  [all('least', { cents: 5 }, { cents: 4 }), {}, { cents: 4 }],
  [all('greatest', { day: '2026-01-01' }, { day: '2025-01-01' }), {}, { day: '2026-01-01' }],
  [all('least', { day: '1961-06-01' }, 'born'), { born: in1961 }, { from: '1961-01-01', to: '1961-06-01' }],
  [all('greatest', 1, 'p'), {}, unanswered],
  [all('least'), {}, unanswered],
  [all('least', 1, { cents: 1 }), {}, failed('wrong-type')],
  [all('greatest', true), {}, failed('wrong-type')],
  [{ op: 'round', of: x(2.5), to: 1, way: 'half-up' }, {}, 3],
  [{ op: 'round', of: x(-2.5), to: 1, way: 'half-up' }, {}, -3],
  [{ op: 'round', of: x(2.49), to: 1, way: 'half-up' }, {}, 2],
  [{ op: 'round', of: x(2.9), to: 1, way: 'down' }, {}, 2],
  [{ op: 'round', of: x(2.1), to: 1, way: 'up' }, {}, 3],
  [{ op: 'round', of: x(2), to: 1, way: 'up' }, {}, 2],
  [{ op: 'round', of: x(1.005), to: 0.01, way: 'half-up' }, {}, 1.01],
  [{ op: 'round', of: x(47), to: 10, way: 'down' }, {}, 40],
  [{ op: 'round', of: x({ cents: 12_349 }), to: 100, way: 'down' }, {}, { cents: 12_300 }],
  [{ op: 'round', of: x({ cents: 12_350 }), to: 100, way: 'half-up' }, {}, { cents: 12_400 }],
  [{ op: 'round', of: x({ cents: 12_350 }), to: 0.5, way: 'half-up' }, {}, failed('wrong-type')],
  [{ op: 'round', of: x(3), to: 0, way: 'up' }, {}, failed('divided-by-zero')],
  [{ op: 'round', of: x({ text: '3' }), to: 1, way: 'up' }, {}, failed('wrong-type')],
  [{ op: 'round', of: x('p'), to: 1, way: 'up' }, {}, unanswered],
]

const scale = (of: ShortExpression): Expression => ({
  op: 'band',
  of: x(of),
  bands: [
    { upTo: x({ cents: 40_000 }), gives: x({ cents: 100 }) },
    { upTo: x({ cents: 80_000 }), gives: x({ cents: 250 }) },
  ],
  otherwise: x({ cents: 400 }),
})
const byAge: Expression = {
  op: 'band',
  of: age,
  bands: [
    { upTo: x(17), gives: x({ code: 'minor' }) },
    { upTo: x(64), gives: x({ code: 'adult' }) },
  ],
  otherwise: x({ code: 'senior' }),
}
const housing: Expression = {
  op: 'case',
  cases: [
    { when: two('equals', 'home', { code: 'owner' }), gives: x(1) },
    { when: x('p'), gives: x(2) },
  ],
  otherwise: x(3),
}

const branches: readonly Row[] = [
  [when(true, 1, 2), {}, 1],
  [when(false, 1, 2), {}, 2],
  [when('p', 1, 2), {}, unanswered],
  [when('p', 1, 1), {}, 1],
  [when('p', true, true), { p: 'not-known' }, true],
  [when('p', 'q', 'q'), { q: { code: 'a' } }, { code: 'a' }],
  [when('p', 1, 'q'), { p: true }, 1],
  [when('p', 1, 'q'), { p: false }, unanswered],
  [when(true, 1, failing), {}, 1],
  [when(false, 1, failing), {}, failed('divided-by-zero')],
  [when('p', 1, failing), {}, unanswered],
  [when(failing, 1, 1), {}, failed('divided-by-zero')],
  [when(3, 1, 1), {}, failed('wrong-type')],
  [housing, { home: { code: 'owner' } }, 1],
  [housing, { home: { code: 'owner' }, p: true }, 1],
  [housing, { home: { code: 'none' }, p: true }, 2],
  [housing, { home: { code: 'none' }, p: false }, 3],
  [housing, { home: { code: 'none' } }, unanswered],
  [housing, { home: 'not-known', p: true }, 'not-known'],
  [{ op: 'case', cases: [], otherwise: x(3) }, {}, 3],
  [{ op: 'case', cases: [{ when: x('p'), gives: x(3) }], otherwise: x(3) }, {}, 3],
  [scale({ cents: 0 }), {}, { cents: 100 }],
  [scale({ cents: 40_000 }), {}, { cents: 100 }],
  [scale({ cents: 40_001 }), {}, { cents: 250 }],
  [scale({ cents: 80_000 }), {}, { cents: 250 }],
  [scale({ cents: 80_001 }), {}, { cents: 400 }],
  [scale('p'), { p: 'not-known' }, 'not-known'],
  [scale(400), {}, failed('wrong-type')],
  [scale(failing), {}, failed('divided-by-zero')],
  [byAge, { born: in1961 }, 'not-sure'],
  [byAge, { born: { from: '1962-01-01', to: '1962-12-31' } }, { code: 'adult' }],
  [byAge, { born: { from: '1950-01-01', to: '1950-12-31' } }, { code: 'senior' }],
  [one('is-known', 'p'), {}, false],
  [one('is-known', 'p'), { p: false }, true],
  [one('is-known', 'p'), { p: 'not-known' }, false],
  [one('is-known', 'p'), { p: 'unreadable' }, false],
  [one('is-known', all('and', 'p', false)), {}, true],
  [one('is-known', failing), {}, failed('divided-by-zero')],
  [all('or-else', 'p', 5), {}, 5],
  [all('or-else', 'p', 5), { p: 3 }, 3],
  [all('or-else', 'p', 'q'), { p: 'not-known' }, 'not-known'],
  [all('or-else', 'p', failing), {}, failed('divided-by-zero')],
  [all('or-else', failing, 5), {}, failed('divided-by-zero')],
  [all('or-else', 5, failing), {}, 5],
]

const choicesAndWords: readonly Row[] = [
  [codes('is-one-of', 'home', 'owner', 'tenant'), { home: { code: 'tenant' } }, true],
  [codes('is-one-of', 'home', 'owner', 'tenant'), { home: { code: 'none' } }, false],
  [codes('is-one-of', 'home'), { home: { code: 'none' } }, false],
  [codes('is-one-of', 'home', 'owner'), {}, unanswered],
  [codes('is-one-of', 'home', 'owner'), { home: { codes: ['owner'] } }, failed('wrong-type')],
  [codes('is-one-of', 'home', 'owner'), { home: { text: 'owner' } }, failed('wrong-type')],
  [codes('includes', 'aids', 'apl'), { aids: { codes: ['rsa', 'apl'] } }, true],
  [codes('includes', 'aids', 'apl'), { aids: { codes: ['rsa'] } }, false],
  [codes('includes', 'aids', 'apl'), { aids: { codes: [] } }, false],
  [codes('includes', 'aids', 'apl'), { aids: { code: 'apl' } }, failed('wrong-type')],
  [codes('includes-any', 'aids', 'apl', 'aah'), { aids: { codes: ['rsa', 'aah'] } }, true],
  [codes('includes-any', 'aids', 'apl', 'aah'), { aids: { codes: ['rsa'] } }, false],
  [codes('includes-any', 'aids'), { aids: { codes: ['rsa'] } }, false],
  [codes('includes-all', 'aids', 'apl', 'rsa'), { aids: { codes: ['rsa', 'aah', 'apl'] } }, true],
  [codes('includes-all', 'aids', 'apl', 'rsa'), { aids: { codes: ['rsa'] } }, false],
  [codes('includes-all', 'aids'), { aids: { codes: [] } }, true],
  [codes('includes-all', 'aids', 'apl'), { aids: 'not-known' }, 'not-known'],
  [one('length', { text: '' }), {}, 0],
  [one('length', { text: 'été' }), {}, 3],
  [one('length', { text: '😀' }), {}, 1],
  [one('length', 12), {}, failed('wrong-type')],
  [one('length', 'p'), {}, unanswered],
  [{ op: 'matches', of: x({ text: '33000' }), pattern: '33\\d{3}' }, {}, true],
  [{ op: 'matches', of: x({ text: '133000' }), pattern: '33\\d{3}' }, {}, false],
  [{ op: 'matches', of: x({ text: 'été' }), pattern: '\\p{L}+' }, {}, true],
  [{ op: 'matches', of: x('p'), pattern: '.*' }, {}, unanswered],
  [{ op: 'matches', of: x({ text: 'a' }), pattern: '(' }, {}, failed('wrong-type')],
  [{ op: 'matches', of: x({ text: 'a'.repeat(60_000) }), pattern: '(a+)+b' }, {}, failed('too-much-work')],
  [{ op: 'matches', of: x(33_000), pattern: '.*' }, {}, failed('wrong-type')],
]

test.each([...logic, ...comparisons, ...days, ...numbers, ...branches, ...choicesAndWords].map(numbered))(
  'case %i: %j',
  (_, [expression, answers, expected]) => {
    expect(seen(evaluate(x(expression), inputsFrom({ answers: answers ?? {} })))).toEqual(toSee(expected))
  },
)

const household = {
  ana: { first: { text: 'Ana' }, years: 40, income: { cents: 150_000 }, pupil: false },
  lea: { first: { text: 'Léa' }, years: 12, income: { cents: 0 }, pupil: true },
  tom: { first: { text: 'Tom' }, years: 4, income: { cents: 0 }, pupil: false },
} satisfies Record<string, Record<string, Short>>
const six: Given = { rows: { people: household } }
const unsure: Given = {
  rows: { people: { ...household, tom: { ...household.tom, years: 'not-known', pupil: 'not-answered' } } },
}
const nobody: Given = {
  rows: { people: {} },
  groups: { people: ['years', 'income'] },
  types: { income: 'money', years: 'number' },
}
const hidden: Given = { rows: { people: 'off-the-path' }, groups: { people: ['years', 'income'] } }
const nested: Given = { rows: { people: household, works: { w1: { wage: 10 }, w2: { wage: 30 } } } }
const minor = two('less', 'years', 18)

type RowCase = readonly [expression: ShortExpression, given: Given, expected: Expected]

const overRows: readonly RowCase[] = [
  [rows('count', 'people'), six, 3],
  [rows('count', 'people', minor), six, 2],
  [rows('count', 'people'), nobody, 0],
  [rows('count', 'people', minor), nobody, 0],
  [rows('count', 'people'), hidden, 'off-the-path'],
  [rows('count', 'people', minor), unsure, 'not-known'],
  [two('at-least', rows('count', 'people', minor), 1), unsure, true],
  [two('at-least', rows('count', 'people', minor), 2), unsure, 'not-known'],
  [two('at-least', rows('count', 'people', minor), 3), unsure, false],
  [rows('count', 'people', 'years'), six, failed('wrong-type')],
  [rows('any', 'people', 'pupil'), six, true],
  [rows('any', 'people', two('more', 'years', 60)), six, false],
  [rows('any', 'people', 'pupil'), nobody, false],
  [rows('any', 'people', 'pupil'), unsure, true],
  [rows('any', 'people', two('more', 'years', 60)), unsure, 'not-known'],
  [rows('any', 'people'), six, true],
  [rows('any', 'people'), nobody, false],
  [rows('any', 'people', 'pupil'), hidden, 'off-the-path'],
  [rows('every', 'people', minor), six, false],
  [rows('every', 'people', two('less', 'years', 50)), six, true],
  [rows('every', 'people', two('less', 'years', 50)), unsure, 'not-known'],
  [rows('every', 'people', minor), unsure, false],
  [rows('every', 'people', minor), nobody, true],
  [rows('every', 'people'), six, true],
  [rows('every', 'people', minor), hidden, 'off-the-path'],
  [rowValues('sum', 'people', ['income']), six, { cents: 150_000 }],
  [rowValues('sum', 'people', ['years']), six, 56],
  [rowValues('sum', 'people', ['years', minor]), six, 16],
  [rowValues('sum', 'people', ['income']), nobody, { cents: 0 }],
  [rowValues('sum', 'people', ['years']), nobody, 0],
  [rowValues('sum', 'people', [two('times', 'income', 2)]), nobody, { cents: 0 }],
  [
    rowValues('sum', 'people', ['years', two('more', 'years', 99)]),
    { ...six, types: { years: 'number' } },
    0,
  ],
  [rowValues('sum', 'people', ['years']), unsure, 'not-known'],
  [rowValues('sum', 'people', ['income', minor]), unsure, 'not-known'],
  [rowValues('sum', 'people', ['first']), six, failed('wrong-type')],
  [rowValues('sum', 'people', ['income']), hidden, 'off-the-path'],
  [rowValues('least-of', 'people', ['years']), six, 4],
  [rowValues('greatest-of', 'people', ['years']), six, 40],
  [rowValues('greatest-of', 'people', ['years', minor]), six, 12],
  [rowValues('least-of', 'people', ['years']), nobody, 'not-answered'],
  [rowValues('greatest-of', 'people', ['income']), six, { cents: 150_000 }],
  [rowValues('greatest-of', 'people', ['years']), unsure, 'not-known'],
  [rowValues('sum', 'people', [two('divided-by', 'years', 0)]), six, failed('divided-by-zero')],
  [rowValues('sum', 'people', [two('divided-by', 'years', 0)]), { ...nobody }, 0],
  ['years', six, failed('no-such-input')],
  [rows('any', 'works', minor), nested, failed('no-such-input')],
  [rowValues('sum', 'people', [rowValues('sum', 'works', ['wage'])]), nested, 120],
  [rowValues('sum', 'people', [rowValues('sum', 'works', ['years'])]), nested, 112],
]

const names: readonly RowCase[] = [
  ['nowhere', {}, failed('no-such-input')],
  [all('and', false, 'nowhere'), {}, false],
  [
    rule('adult'),
    { rules: { adult: two('at-least', age, 18) }, answers: { born: { day: '2000-01-01' } } },
    true,
  ],
  [rule('adult'), { rules: { adult: two('at-least', age, 18) } }, unanswered],
  [two('at-least', rule('age'), 60), { rules: { age }, answers: { born: in1961 } }, true],
  [rule('none'), {}, failed('no-such-input')],
  [rule('loop'), { rules: { loop: rule('loop') } }, failed('too-much-work')],
  [
    rule('one'),
    { rules: { one: one('not', rule('two')), two: one('not', rule('one')) } },
    failed('too-much-work'),
  ],
  [all('or', true, rule('loop')), { rules: { loop: rule('loop') } }, true],
  [rule('first'), { ...six, rules: { first: x('years') } }, failed('no-such-input')],
  [rows('any', 'people', rule('first')), { ...six, rules: { first: x('years') } }, failed('no-such-input')],
  [
    rows('count', 'people', rule('big')),
    { ...six, rules: { big: two('more', rows('count', 'people'), 2) } },
    3,
  ],
  [fact('at-kiosk'), { facts: ['at-kiosk'] }, true],
  [fact('at-kiosk'), { facts: ['agent-beside'] }, false],
  [today, { today: '2026-01-01' }, { day: '2026-01-01' }],
  [{ op: 'score', questions: ['m1', 'm2'] }, { scores: { m1: 2, m2: 3 } }, 5],
  [{ op: 'score', questions: ['m1', 'm2'] }, { scores: { m1: 2 } }, unanswered],
  [{ op: 'score', questions: ['m1', 'm2'] }, { scores: { m1: 2, m2: 'off-the-path' } }, 'off-the-path'],
  [{ op: 'score', questions: [] }, {}, 0],
  [two('at-least', { op: 'score', questions: ['m1'] }, 2), { scores: { m1: 2 } }, true],
  [{ op: 'score', questions: ['years'] }, six, failed('no-such-input')],
]

test.each([...overRows, ...names].map(numbered))(
  'case %i over rows and names: %j',
  (_, [expression, given, expected]) => {
    expect(seen(evaluate(x(expression), inputsFrom(given)))).toEqual(toSee(expected))
  },
)

test('the table holds more than two hundred cases', () => {
  const cases = [logic, comparisons, days, numbers, branches, choicesAndWords, overRows, names].flat()
  expect(cases.length).toBeGreaterThan(200)
})

function numbered<Cells extends readonly unknown[]>(row: Cells, index: number): [number, Cells] {
  return [index + 1, row]
}

function toSee(expected: Expected): unknown {
  if (typeof expected === 'object' && 'failed' in expected) return expected
  return outcomeFrom(expected)
}

function seen(outcome: Outcome): unknown {
  return outcome.kind === 'failed' ? { failed: outcome.why } : outcome
}
