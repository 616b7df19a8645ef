import { expect, test } from 'vitest'
import { toDay } from '#kernel/day.ts'
import { comparedPeriods, monthBeside, monthsOf, readPeriod, usualPeriods, writtenDay } from './period.ts'

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

test.each([
  ['2026-10-01', '2026-10-31', '2026-09-01', '2026-09-30', '2025-10-01', '2025-10-31'],
  ['2026-03-01', '2026-03-31', '2026-02-01', '2026-02-28', '2025-03-01', '2025-03-31'],
  ['2024-02-01', '2024-02-29', '2024-01-01', '2024-01-31', '2023-02-01', '2023-02-28'],
  ['2026-01-01', '2026-03-31', '2025-10-01', '2025-12-31', '2025-01-01', '2025-03-31'],
  ['2026-01-01', '2026-12-31', '2025-01-01', '2025-12-31', '2025-01-01', '2025-12-31'],
  ['2026-03-01', '2026-03-03', '2026-02-01', '2026-02-03', '2025-03-01', '2025-03-03'],
  ['2026-03-01', '2026-03-30', '2026-02-01', '2026-02-28', '2025-03-01', '2025-03-30'],
  ['2026-03-03', '2026-03-09', '2026-02-24', '2026-03-02', '2025-03-03', '2025-03-09'],
])('%s to %s is compared with %s to %s, and with %s to %s', (from, to, ...expected) => {
  const { before, yearBefore } = comparedPeriods({ from: toDay(from), to: toDay(to) })
  expect([before.from, before.to, yearBefore.from, yearBefore.to]).toEqual(expected)
})

test('the months beside are whole, over the new year too', () => {
  const january = { from: toDay('2026-01-01'), to: toDay('2026-01-31') }
  expect(monthsOf(january)).toBe(1)
  expect(monthBeside(january, -1)).toEqual({ from: '2025-12-01', to: '2025-12-31' })
  expect(monthBeside({ ...january, from: toDay('2026-01-15') }, 1)).toEqual({
    from: '2026-02-01',
    to: '2026-02-28',
  })
})
