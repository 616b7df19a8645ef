import { expect, test } from 'vitest'
import { shownCounts } from './small-cells.ts'

const partition = { partition: true }

test('a small row hides the next smallest, or the total less the others would give it away', () => {
  expect(shownCounts({ feminin: 60, masculin: 31, non_communique: 2 }, partition)).toEqual({
    feminin: 60,
    masculin: 'hidden',
    non_communique: 'hidden',
  })
})

test('two small rows whose sum is small hide a third', () => {
  expect(shownCounts({ a: 1, b: 2, c: 9, d: 40 }, partition)).toEqual({
    a: 'hidden',
    b: 'hidden',
    c: 'hidden',
    d: 40,
  })
})

test('two small rows that are many together hide nothing else', () => {
  expect(shownCounts({ a: 3, b: 4, c: 9 }, partition)).toEqual({ a: 'hidden', b: 'hidden', c: 9 })
})

test('rows that do not add up hide only themselves', () => {
  expect(shownCounts({ email: 3, sante: 12 }, { partition: false })).toEqual({ email: 'hidden', sante: 12 })
})

test('a table of large rows leaves whole', () => {
  expect(shownCounts({ a: 5, b: 6 }, partition)).toEqual({ a: 5, b: 6 })
})
