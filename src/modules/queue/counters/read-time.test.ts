import { describe, expect, test } from 'vitest'
import { readTime } from './read-time.ts'

const winter = { now: new Date('2026-03-03T09:00:00Z'), timeZone: 'Europe/Paris' }

describe('a time as people write it', () => {
  test.each([
    ['12:30', '2026-03-03T11:30:00.000Z'],
    ['12h30', '2026-03-03T11:30:00.000Z'],
    ['12 H 30', '2026-03-03T11:30:00.000Z'],
    ['9 h', '2026-03-03T08:00:00.000Z'],
    ['9.15', '2026-03-03T08:15:00.000Z'],
    ['00:00', '2026-03-02T23:00:00.000Z'],
    ['23:59', '2026-03-03T22:59:00.000Z'],
    ['24:00', undefined],
    ['12:60', undefined],
    ['midi', undefined],
    ['', undefined],
    ['1230', undefined],
    ['١٢:٣٠', undefined],
  ])('%j is %s', (typed, moment) => {
    expect(readTime(typed, winter)?.toISOString()).toBe(moment)
  })

  test('is read on the clock of the place, also on the day it changes', () => {
    const change = { now: new Date('2026-03-29T12:00:00Z'), timeZone: 'Europe/Paris' }
    expect(readTime('01:30', change)?.toISOString()).toBe('2026-03-29T00:30:00.000Z')
    expect(readTime('12:30', change)?.toISOString()).toBe('2026-03-29T10:30:00.000Z')
  })
})
