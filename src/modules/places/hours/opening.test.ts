import { expect, test } from 'vitest'
import { toDay } from '#kernel/day.ts'
import { isoWeek } from './iso-week.ts'
import { departmentOf, localMoment } from './local-clock.ts'
import { type Opening, openingAt, type Timetable } from './opening.ts'
import { isPublicHoliday, publicHolidays } from '#kernel/public-holidays.ts'
import type { MinuteRange, WeeklyHours } from './weekly.ts'

// 2 November 2026 is a Monday of ISO week 45.
const officeHours: WeeklyHours = {
  open: [0, 1, 2, 3, 4].flatMap((day): MinuteRange[] => [
    [day * 1440 + 540, day * 1440 + 720],
    [day * 1440 + 840, day * 1440 + 1020],
  ]),
  weeks: 'every',
  onHolidays: 'closed',
}

test('open in the morning, closed at noon exactly, open again at two', () => {
  expect(at('2026-11-02', '09:00')).toEqual(openUntil('2026-11-02', '12:00'))
  expect(at('2026-11-02', '12:00')).toEqual(closedUntil('2026-11-02', '14:00'))
  expect(at('2026-11-02', '16:59')).toEqual(openUntil('2026-11-02', '17:00'))
})

test('on Friday evening the next opening is on Monday', () => {
  expect(at('2026-11-06', '17:00')).toEqual(closedUntil('2026-11-09', '09:00'))
})

test('closed on a public holiday, and it says why', () => {
  expect(at('2026-11-11', '10:00')).toEqual({ ...closedUntil('2026-11-12', '09:00'), why: 'holiday' })
})

test('a holiday nobody spoke of is unsure, not open', () => {
  expect(at('2026-11-11', '10:00', { ...officeHours, onHolidays: 'unsaid' })).toEqual({
    state: 'unsure',
    why: 'holiday',
  })
})

test('a holiday may have hours of its own, or those of any day', () => {
  const own = { ...officeHours, onHolidays: [[600, 720]] as const }

  expect(at('2026-11-11', '10:30', own)).toEqual(openUntil('2026-11-11', '12:00'))
  expect(at('2026-11-11', '15:00', { ...officeHours, onHolidays: 'as-usual' })).toMatchObject({
    state: 'open',
  })
})

test.each(['2026-11-03', '2026-11-05'])(
  'an exceptional closure closes from its first day to its last (%s), and the reopening is told',
  (day) => {
    const closures = [{ from: toDay('2026-11-03'), to: toDay('2026-11-05') }]

    expect(openingAt({ hours: [officeHours], closures }, moment(day, '10:00'))).toEqual({
      ...closedUntil('2026-11-06', '09:00'),
      why: 'closure',
    })
  },
)

test('a bus of even weeks does not come in an odd one', () => {
  const bus: WeeklyHours = { ...officeHours, open: [[1440 + 540, 1440 + 720]], weeks: 'even' }

  expect(at('2026-11-03', '10:00', bus)).toEqual(closedUntil('2026-11-10', '09:00'))
  expect(at('2026-11-10', '10:00', bus)).toMatchObject({ state: 'open' })
})

test('summer hours hold from their first day to their last', () => {
  const summer: WeeklyHours = { ...officeHours, from: toDay('2026-07-01'), to: toDay('2026-08-31') }

  expect(at('2026-08-31', '10:00', summer)).toMatchObject({ state: 'open' })
  expect(at('2026-09-01', '10:00', summer)).toEqual({ state: 'closed', why: 'hours' })
})

test('open past midnight closes the next day', () => {
  const night: WeeklyHours = { ...officeHours, open: [[1200, 1560]] }

  expect(at('2026-11-02', '23:00', night)).toEqual(openUntil('2026-11-03', '02:00'))
  expect(at('2026-11-03', '01:59', night)).toEqual(openUntil('2026-11-03', '02:00'))
})

test('no hours at all is not closed', () => {
  expect(openingAt({ hours: [], closures: [] }, moment('2026-11-02', '10:00'))).toEqual({ state: 'unknown' })
})

test('holidays of Alsace and of overseas are theirs alone', () => {
  expect(publicHolidays(2026)).toHaveLength(11)
  expect(publicHolidays(2026, '67')).toEqual(expect.arrayContaining(['2026-04-03', '2026-12-26']))
  expect(isPublicHoliday(toDay('2026-12-20'), '974')).toBe(true)
  expect(isPublicHoliday(toDay('2026-12-20'))).toBe(false)
})

test('it is not the same time in Saint-Denis and in Paris', () => {
  const lateEvening = new Date('2026-11-02T21:30:00Z')

  expect(localMoment(lateEvening)).toEqual(moment('2026-11-02', '22:30'))
  expect(localMoment(lateEvening, departmentOf('97411'))).toEqual(moment('2026-11-03', '01:30'))
  expect(departmentOf('2A004')).toBe('2A')
})

test.each([
  ['2026-01-01', 1],
  ['2027-01-01', 53],
  ['2026-12-31', 53],
  ['2024-12-30', 1],
])('%s is in ISO week %i', (day, week) => {
  expect(isoWeek(toDay(day))).toBe(week)
})

function at(day: string, time: string, hours: WeeklyHours = officeHours): Opening {
  const timetable: Timetable = { hours: [hours], closures: [] }
  return openingAt(timetable, moment(day, time))
}

function openUntil(day: string, time: string): Opening {
  return { state: 'open', until: moment(day, time) }
}

function closedUntil(day: string, time: string): Opening {
  return { state: 'closed', why: 'hours', opens: moment(day, time) }
}

function moment(day: string, time: string): { day: ReturnType<typeof toDay>; minute: number } {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return { day: toDay(day), minute: hours * 60 + minutes }
}
