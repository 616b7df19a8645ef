import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hiddenRows, shown, smallestShown } from './small-counts.ts'

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0)

test.each([
  [0, 0],
  [1, 'hidden'],
  [4, 'hidden'],
  [5, 5],
])('a count of %s alone is told as %s', (count, told) => {
  expect(shown(count)).toBe(told)
})

describe('a table that adds up', () => {
  test('one small count takes the next smallest with it', () => {
    expect(hiddenRows([30, 3, 12])).toEqual([false, true, true])
  })

  test('nothing small, nothing hidden; nobody is not hidden', () => {
    expect(hiddenRows([30, 0, 12])).toEqual([false, false, false])
  })

  test('what is hidden is never one row, nor fewer than five people', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12), { minLength: 2, maxLength: 8 }), (counts) => {
        fc.pre(total(counts) >= smallestShown)
        const hidden = counts.filter((_, row) => hiddenRows(counts)[row])
        if (hidden.length === 0) return
        expect(total(hidden)).toBeGreaterThanOrEqual(smallestShown)
        expect(hidden.length).toBeGreaterThan(1)
      }),
    )
  })
})
