import { describe, expect, test } from 'vitest'
import { ageOn, compareBirthDates, isMinorOn, matchesBirthDate, readBirthDate } from './birth-date.ts'
import { toDay } from './day.ts'

const today = toDay('2026-03-03')
const read = (typed: string) => {
  const [day = '', month = '', year = ''] = typed.split('|')
  return readBirthDate({ day, month, year }, today)
}
const date = (year: number, month?: number, day?: number) => ({ year, month, day })

test.each([
  ['03|03|1950', date(1950, 3, 3)],
  ['3|3|1950', date(1950, 3, 3)],
  ['31|12|1999', date(1999, 12, 31)],
  ['29|02|2000', date(2000, 2, 29)],
  ['29|2|2024', date(2024, 2, 29)],
  ['1|1|1900', date(1900, 1, 1)],
  ['03|03|2026', date(2026, 3, 3)],
  ['|03|1950', date(1950, 3)],
  ['||1950', date(1950)],
  ['00|00|1950', date(1950)],
  ['0|0|1950', date(1950)],
  ['00|03|1950', date(1950, 3)],
  [' 3 | 3 | 1950 ', date(1950, 3, 3)],
  ['3.|3.|1950', date(1950, 3, 3)],
  ['٠٣|٠٣|١٩٥٠', date(1950, 3, 3)],
  ['۳|۳|۱۹۵۰', date(1950, 3, 3)],
  ['０３|０３|１９５０', date(1950, 3, 3)],
  ['30|04|1975', date(1975, 4, 30)],
  ['|01|2026', date(2026, 1)],
  ['||2026', date(2026)],
  ['1|3|2026', date(2026, 3, 1)],
])('%s is a date of birth, kept as far as it is known', (typed, expected) => {
  expect(read(typed)).toEqual({ ok: true, value: expected })
})

test.each([
  ['30|02|1950', 'birth-not-a-date'],
  ['29|02|1950', 'birth-not-a-date'],
  ['29|02|1900', 'birth-not-a-date'],
  ['31|04|1950', 'birth-not-a-date'],
  ['32|01|1950', 'birth-not-a-date'],
  ['03|13|1950', 'birth-not-a-date'],
  ['03|03|50', 'birth-not-a-date'],
  ['03|03|195', 'birth-not-a-date'],
  ['03|03|19500', 'birth-not-a-date'],
  ['trois|mars|1950', 'birth-not-a-date'],
  ['3|3|mille', 'birth-not-a-date'],
  ['😀|3|1950', 'birth-not-a-date'],
  ['03|03|1899', 'birth-too-old'],
  ['||1899', 'birth-too-old'],
  ['01|01|0950', 'birth-not-a-date'],
  ['04|03|2026', 'birth-in-the-future'],
  ['|04|2026', 'birth-in-the-future'],
  ['||2027', 'birth-in-the-future'],
  ['03|03|', 'birth-year-missing'],
  ['|03|', 'birth-year-missing'],
  ['03||', 'birth-year-missing'],
  ['03||1950', 'birth-month-missing'],
  ['03|00|1950', 'birth-month-missing'],
])('%s is refused: %s', (typed, refusal) => {
  expect(read(typed)).toEqual({ ok: false, refusal })
})

test('three empty boxes are no date and no fault', () => {
  expect(read('||')).toEqual({ ok: true, value: undefined })
})

describe('age', () => {
  test.each([
    [date(1950, 3, 3), 76, 76],
    [date(1950, 3, 4), 75, 75],
    [date(1950, 3), 75, 76],
    [date(1950, 2), 76, 76],
    [date(1950, 4), 75, 75],
    [date(1950), 75, 76],
    [date(2026), 0, 0],
    [date(2026, 3, 3), 0, 0],
  ])('of somebody born %o', (birth, least, most) => {
    expect(ageOn(birth, today)).toEqual({ least, most })
  })

  test('on her eighteenth birthday she is no longer a minor', () => {
    expect(isMinorOn(date(2008, 3, 3), today)).toBe('no')
    expect(isMinorOn(date(2008, 3, 4), today)).toBe('yes')
    expect(isMinorOn(date(2008), today)).toBe('unknown')
    expect(isMinorOn(undefined, today)).toBe('unknown')
  })

  test('somebody born on 29 February has her birthday on 1 March of common years', () => {
    expect(ageOn(date(2008, 2, 29), toDay('2026-02-28'))).toEqual({ least: 17, most: 17 })
    expect(ageOn(date(2008, 2, 29), toDay('2026-03-01'))).toEqual({ least: 18, most: 18 })
  })
})

describe('what a person types to open her page', () => {
  const typed = (day: string, month: string, year: string) => ({ day, month, year })

  test('must be the date of her file', () => {
    const person = { birth: date(1950, 3, 3) }
    expect(matchesBirthDate(person, typed('3', '03', '1950'))).toBe(true)
    expect(matchesBirthDate(person, typed('4', '03', '1950'))).toBe(false)
    expect(matchesBirthDate(person, typed('', '', '1950'))).toBe(false)
  })

  test('is asked only as far as the file knows', () => {
    expect(matchesBirthDate({ birth: date(1950) }, typed('', '', '1950'))).toBe(true)
    expect(matchesBirthDate({ birth: date(1950) }, typed('3', '3', '1950'))).toBe(true)
    expect(matchesBirthDate({ birth: date(1950, 3) }, typed('', '4', '1950'))).toBe(false)
  })

  test('never opens a file without a date', () => {
    expect(matchesBirthDate({ birth: undefined }, typed('', '', ''))).toBe(false)
  })
})

test.each([
  [date(1950, 3, 3), date(1950, 3, 3), 'same'],
  [date(1950, 3, 3), date(1950), 'compatible'],
  [date(1950), date(1950), 'compatible'],
  [date(1950, 3, 3), undefined, 'compatible'],
  [date(1950, 3, 4), date(1950, 4, 3), 'near'],
  [date(1950, 3, 3), date(1951, 3, 3), 'near'],
  [date(1950, 3, 3), date(1950, 3, 13), 'near'],
  [date(1950, 3, 3), date(1960, 8, 3), 'different'],
  [date(1950), date(1951), 'different'],
] as const)('%o and %o are %s', (one, other, expected) => {
  expect(compareBirthDates(one, other)).toBe(expected)
})
