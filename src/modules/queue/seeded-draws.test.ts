import { expect, test } from 'vitest'
import { mean } from '#test/support/forecast-errors.ts'
import { drawAt, keyOf } from './seeded-draws.ts'

test('the same keys meet the same luck, and other keys another', () => {
  expect(drawAt(1, 2, 3)).toBe(drawAt(1, 2, 3))
  expect(new Set([drawAt(1, 2, 3), drawAt(2, 2, 3), drawAt(1, 3, 3), drawAt(1, 2, 4)]).size).toBe(4)
})

test('luck is spread evenly over tickets, and does not follow from one run or one ticket to the next', () => {
  const keys = Array.from({ length: 200 }, (_, index) => keyOf(`ticket-${index}`))
  const grid = Array.from({ length: 200 }, (_, run) => keys.map((key) => drawAt(42, run, key)))
  const all = grid.flat()
  expect(mean(all)).toBeCloseTo(0.5, 2)
  expect(mean(all.map((luck) => (luck - 0.5) ** 2))).toBeCloseTo(1 / 12, 2)
  const [first = [], ...others] = grid
  expect(Math.abs(covariance(first, others[0] ?? []))).toBeLessThan(0.02)
  expect(Math.abs(covariance(all.slice(1), all.slice(0, -1)))).toBeLessThan(0.002)
})

test('identifiers have their own keys', () => {
  expect(new Set(Array.from({ length: 10_000 }, (_, index) => keyOf(`ticket-${index}`))).size).toBe(10_000)
})

function covariance(one: readonly number[], other: readonly number[]): number {
  return mean(one.map((luck, index) => (luck - 0.5) * ((other[index] ?? 0) - 0.5)))
}
