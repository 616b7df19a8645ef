import { expect, test } from 'vitest'
import { mean } from '#test/support/forecast-errors.ts'
import { drawMinutes, drawRemaining, minutesPool } from './service-minutes.ts'

const SHARES = Array.from({ length: 1000 }, (_, index) => (index + 0.5) / 1000)

test('a service without history lasts what was configured, more or less', () => {
  const pool = minutesPool({ priorMinutes: 12, recentMinutes: [] })
  expect(pool).toHaveLength(20)
  expect(mean([...pool])).toBeCloseTo(12, 0)
  expect(Math.max(...pool)).toBeGreaterThan(24)
})

test('ten real durations weigh as much as the configured one', () => {
  const pool = minutesPool({ priorMinutes: 12, recentMinutes: Array.from({ length: 10 }, () => 30) })
  expect(mean([...pool])).toBeCloseTo(21, 0)
})

test('from twenty real durations on, the configured one is forgotten', () => {
  const recentMinutes = Array.from({ length: 20 }, (_, index) => 30 - index)
  expect([...minutesPool({ priorMinutes: 2, recentMinutes })]).toEqual(recentMinutes.toReversed())
})

test('only the last three hundred durations count', () => {
  const recentMinutes = [...Array.from({ length: 50 }, () => 99), ...Array.from({ length: 300 }, () => 5)]
  expect([...new Set(minutesPool({ priorMinutes: 2, recentMinutes }))]).toEqual([5])
})

test('a duration is drawn from the whole pool, evenly', () => {
  const pool = minutesPool({
    priorMinutes: 2,
    recentMinutes: Array.from({ length: 100 }, (_, index) => index),
  })
  expect(mean(SHARES.map((luck) => drawMinutes(pool, luck)))).toBeCloseTo(49.5, 5)
  expect([drawMinutes(pool, 0), drawMinutes(pool, 0.999_999)]).toEqual([0, 99])
})

test('what remains of a service already begun counts only the services that lasted longer', () => {
  const quickAndSlow = [...Array.from({ length: 50 }, () => 5), ...Array.from({ length: 50 }, () => 45)]
  const pool = minutesPool({ priorMinutes: 2, recentMinutes: quickAndSlow })
  expect(mean(SHARES.map((luck) => drawRemaining(pool, 0, luck)))).toBeCloseTo(25, 5)
  expect([...new Set(SHARES.map((luck) => drawRemaining(pool, 10, luck)))]).toEqual([35])
})

test('a service longer than any before is expected to last longer the longer it has lasted', () => {
  const pool = minutesPool({ priorMinutes: 2, recentMinutes: Array.from({ length: 100 }, () => 6) })
  expect(drawRemaining(pool, 20, 0.5)).toBeCloseTo(8.3, 1)
  expect(drawRemaining(pool, 40, 0.5)).toBeCloseTo(16.6, 1)
  expect(drawRemaining(pool, 40, 0.999_999)).toBe(120)
})
