import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, daysBetween, toDay } from '#kernel/day.ts'
import { nextWorkingDay } from './working-day.ts'

test.each([
  ['a Tuesday', '2026-03-03', '2026-03-03'],
  ['a Saturday', '2026-03-07', '2026-03-09'],
  ['a Sunday', '2026-05-03', '2026-05-04'],
  ['Easter Monday', '2026-04-06', '2026-04-07'],
  ['Ascension Day', '2026-05-14', '2026-05-15'],
  ['Whit Monday', '2026-05-25', '2026-05-26'],
  ['14 July', '2026-07-14', '2026-07-15'],
  ['All Saints on a Sunday', '2026-11-01', '2026-11-02'],
  ['Christmas before a weekend', '2026-12-25', '2026-12-28'],
  ['New Year’s Day of a year that begins on a Friday', '2027-01-01', '2027-01-04'],
  ['Easter Monday of 2019, in late April', '2019-04-22', '2019-04-23'],
  ['Easter Monday of 2024, on 1 April', '2024-04-01', '2024-04-02'],
])('%s', (_, day, working) => {
  expect(nextWorkingDay(toDay(day))).toBe(working)
})

test('a working day is never before, at most four days after, and is its own next', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 36_500 }), (days) => {
      const day = addDays(toDay('2000-01-01'), days)
      const working = nextWorkingDay(day)
      expect(daysBetween(day, working)).toBeGreaterThanOrEqual(0)
      expect(daysBetween(day, working)).toBeLessThanOrEqual(4)
      expect(nextWorkingDay(working)).toBe(working)
    }),
  )
})
