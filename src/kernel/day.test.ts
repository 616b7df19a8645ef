import { expect, test } from 'vitest'
import { addDays, dayIn, daysBetween, isDay, toDay } from './day.ts'

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
