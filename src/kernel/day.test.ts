import { expect, test } from 'vitest'
import { addDays, addMonths, dayIn, daysBetween, isDay, toDay } from './day.ts'

test('a day that does not exist is not a day', () => {
  expect(isDay('2026-02-29')).toBe(false)
  expect(isDay('2028-02-29')).toBe(true)
  expect(isDay('3 mars 2026')).toBe(false)
})

test('days are counted across the change of the clocks', () => {
  expect(addDays(toDay('2026-03-28'), 2)).toBe('2026-03-30')
  expect(daysBetween(toDay('2026-03-30'), toDay('2026-03-28'))).toBe(-2)
})

test('just after midnight in Paris it is already the next day', () => {
  expect(dayIn(new Date('2026-07-14T22:30:00Z'), 'Europe/Paris')).toBe('2026-07-15')
})

test.each([
  ['2026-03-03', 2, '2026-05-03'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2026-08-31', 1, '2026-09-30'],
  ['2026-12-31', 2, '2027-02-28'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2026-02-28', 1, '2026-03-28'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2026-05-31', -3, '2026-02-28'],
  ['2026-01-15', -1, '2025-12-15'],
])('%s and %i month(s) is %s', (from, count, to) => {
  expect(addMonths(toDay(from), count)).toBe(to)
})
