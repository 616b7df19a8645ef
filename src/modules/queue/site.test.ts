import { describe, expect, test } from 'vitest'
import { toDay } from '#kernel/day.ts'
import { alwaysOpen, businessDayOf, givesTickets, hasSentEveryoneHome, type OpeningWeek } from './site.ts'

const day = [
  { opens: '09:00', closes: '12:30' },
  { opens: '13:30', closes: '17:00' },
]
const week: OpeningWeek = [day, day, day, day, day, [], []]
const site = { week, closedDays: [toDay('2026-05-01')], timeZone: 'Europe/Paris', graceMinutes: 60 }

/** A moment as the clocks of Paris show it, in winter unless the day is in summer. */
function paris(text: string, offset = '+01:00'): Date {
  return new Date(`${text}${offset}`)
}

describe('the kiosk', () => {
  test.each([
    ['2026-03-03T08:44:00', false, 'before a quarter of an hour ahead'],
    ['2026-03-03T08:45:00', true, 'a quarter of an hour ahead: people wait at the door'],
    ['2026-03-03T12:29:00', true, 'until the last minute'],
    ['2026-03-03T12:30:00', false, 'at noon closing'],
    ['2026-03-03T13:20:00', true, 'before the afternoon'],
    ['2026-03-03T17:00:00', false, 'in the evening'],
    ['2026-03-07T10:00:00', false, 'on a Saturday'],
  ])('at %s gives tickets: %s (%s)', (moment, gives) => {
    expect(givesTickets(site, paris(moment))).toBe(gives)
  })

  test('gives none on a day when the place stays closed', () => {
    expect(givesTickets(site, paris('2026-05-01T10:00:00', '+02:00'))).toBe(false)
  })

  test('follows the clocks on the wall when they change for summer', () => {
    expect(givesTickets(site, new Date('2026-03-27T08:00:00Z'))).toBe(true)
    expect(givesTickets(site, new Date('2026-03-30T07:00:00Z'))).toBe(true)
    expect(givesTickets(site, new Date('2026-03-30T06:30:00Z'))).toBe(false)
  })

  test('of a place always open gives tickets at any minute of any day', () => {
    for (const moment of ['2026-03-03T00:00:00', '2026-03-08T03:33:00', '2026-12-25T23:59:00']) {
      expect(givesTickets({ ...site, week: alwaysOpen, closedDays: [] }, paris(moment))).toBe(true)
    }
  })
})

describe('those who still wait', () => {
  test.each([
    ['2026-03-03T12:45:00', false, 'at lunch they stay'],
    ['2026-03-03T17:59:00', false, 'an hour of grace after closing'],
    ['2026-03-03T18:00:00', true, 'then they are told to come back'],
    ['2026-03-07T10:00:00', true, 'on a closed day nobody waits'],
  ])('at %s are sent home: %s (%s)', (moment, home) => {
    expect(hasSentEveryoneHome(site, paris(moment))).toBe(home)
  })

  test('of a place always open are never sent home before midnight', () => {
    const open = { ...site, week: alwaysOpen, closedDays: [] }
    expect(hasSentEveryoneHome(open, paris('2026-03-03T23:59:00'))).toBe(false)
  })
})

test('a day begins at midnight where the place is', () => {
  expect(businessDayOf(site, new Date('2026-03-03T22:59:00Z'))).toBe('2026-03-03')
  expect(businessDayOf(site, new Date('2026-03-03T23:00:00Z'))).toBe('2026-03-04')
  expect(businessDayOf({ timeZone: 'Indian/Reunion' }, new Date('2026-03-03T20:30:00Z'))).toBe('2026-03-04')
})
