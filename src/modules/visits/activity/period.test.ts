import { expect, test } from 'vitest'
import { toDay } from '#kernel/day.ts'
import { readPeriod, usualPeriods, writtenDay } from './period.ts'

const today = toDay('2026-03-03')

test.each([
  ['', '', { from: '2026-03-01', to: '2026-03-03' }],
  ['2026-01-05', '2026-01-31', { from: '2026-01-05', to: '2026-01-31' }],
  ['5/1/2026', '31/01/2026', { from: '2026-01-05', to: '2026-01-31' }],
])('« %s » to « %s » is a period', (from, to, value) => {
  expect(readPeriod({ from, to }, today)).toEqual({ ok: true, value })
})

test.each([
  ['hier', '2026-01-31', 'not-a-day'],
  ['30/2/2026', '31/3/2026', 'not-a-day'],
  ['2026-03-02', '2026-03-01', 'ends-before-it-begins'],
  ['2020-01-01', '2026-03-01', 'too-long'],
  ['2026-03-01', '', 'not-a-day'],
])('« %s » to « %s » is refused: %s', (from, to, refusal) => {
  expect(readPeriod({ from, to }, today)).toEqual({ ok: false, refusal })
})

test('last month ends on its last day, also in March', () => {
  expect(usualPeriods(today).lastMonth).toEqual({ from: '2026-02-01', to: '2026-02-28' })
  expect(writtenDay(today)).toBe('03/03/2026')
})
