import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, addMonths, daysBetween, type Day, toDay } from '#kernel/day.ts'
import { ageOn } from '#kernel/birth-date.ts'
import { countBetween, laterDay } from './civil-day.ts'

const anyDay = fc
  .date({ min: new Date('1800-01-01'), max: new Date('2300-12-31'), noInvalidDate: true })
  .map((date) => toDay(date.toISOString().slice(0, 10)))

test('days are counted as the kernel counts them', () => {
  fc.assert(
    fc.property(anyDay, anyDay, fc.integer({ min: -50_000, max: 50_000 }), (one, other, count) => {
      expect(countBetween('day', one, other)).toBe(daysBetween(one, other))
      expect(laterDay(one, count, 'day')).toBe(addDays(one, count))
      expect(laterDay(one, count % 2_000, 'month')).toBe(addMonths(one, count % 2_000))
    }),
  )
})

test('an age is the one of the person’s file', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (one, other) => {
      const [born, today] = [one, other].sort() as [Day, Day]
      const [year, month, day] = born.split('-').map(Number)
      if (year === undefined) return
      expect(countBetween('year', born, today)).toBe(ageOn({ year, month, day }, today).least)
    }),
  )
})

test('nothing comes before year 1 nor after year 9999', () => {
  expect(laterDay(toDay('0001-01-01'), -1, 'day')).toBeUndefined()
  expect(laterDay(toDay('9999-12-31'), 1, 'day')).toBeUndefined()
  expect(laterDay(toDay('2026-01-01'), 1e12, 'year')).toBeUndefined()
})
