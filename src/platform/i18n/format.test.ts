import { expect, test } from 'vitest'
import { toDay } from '#kernel/day.ts'
import { dayInWords, momentInWords, nearDayInWords, timeInWords, weekdayInWords } from './format.ts'

const firstOfMay = toDay('2026-05-01')

test('the first of a month is « 1er » in French, and only in French', () => {
  expect(dayInWords(firstOfMay, 'fr')).toBe('1er mai 2026')
  expect(weekdayInWords(firstOfMay, 'fr-simple')).toBe('vendredi 1er mai 2026')
  expect(momentInWords(new Date('2026-05-01T10:05:00Z'), 'fr')).toMatch(/^1er mai 2026/)
  expect(dayInWords(firstOfMay, 'en')).toBe('1 May 2026')
})

test('the eleventh, the twenty-first and the thirty-first are not first', () => {
  expect(dayInWords(toDay('2026-05-31'), 'fr')).toBe('31 mai 2026')
  expect(dayInWords(toDay('2026-05-21'), 'fr')).toBe('21 mai 2026')
})

test('a day of this year is said without its year', () => {
  const today = toDay('2026-12-15')
  expect(nearDayInWords(toDay('2026-03-03'), today, 'fr')).toBe('3 mars')
  expect(nearDayInWords(toDay('2027-01-03'), today, 'fr')).toBe('3 janvier 2027')
  expect(nearDayInWords(toDay('2026-03-03'), today, 'ar')).toBe('3 مارس')
})

test('an hour is said on twenty-four hours in every language, as French clocks and boards do', () => {
  const afternoon = new Date('2026-03-03T13:05:00Z')
  for (const language of ['fr', 'fr-simple', 'en', 'ar'] as const) {
    expect(timeInWords(afternoon, language)).toBe('14:05')
    expect(momentInWords(afternoon, language)).toContain('14:05')
  }
})
