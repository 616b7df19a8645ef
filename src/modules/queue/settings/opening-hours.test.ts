import { expect, test } from 'vitest'
import { readClosedDays, readHours, writeClosedDays, writeHours } from './opening-hours.ts'

const day = [
  { opens: '09:00', closes: '12:00' },
  { opens: '13:30', closes: '17:00' },
]

test.each([
  '09:00 – 12:00, 13:30 – 17:00',
  '9h-12h, 13h30-17h',
  '9h à 12h et 13h30 à 17h',
  'de 9:00 - 12:00 puis de 13.30 - 17.00',
  '9-12 / 13h30 - 17',
])('hours are read as people write them: %s', (typed) => {
  expect(readHours(typed)).toEqual({ ok: true, value: day })
})

test('what is written is read again as it was', () => {
  expect(readHours(writeHours(day))).toEqual({ ok: true, value: day })
  expect(readHours('0h-24h')).toEqual({ ok: true, value: [{ opens: '00:00', closes: '24:00' }] })
})

test.each(['', 'fermé', ' Fermé ', '-'])('a day without hours is closed: "%s"', (typed) => {
  expect(readHours(typed)).toEqual({ ok: true, value: [] })
})

test.each(['le matin', '12h-9h', '9h-12h, 11h-17h', '9h-25h', '9h70-12h', '9h-12h sauf le mardi', '9h'])(
  'hours that cannot be are said to be unreadable: %s',
  (typed) => {
    expect(readHours(typed)).toEqual({ ok: false, refusal: 'hours-unreadable' })
  },
)

test('closed days are read one a line, in order, once; the line that is no day is named', () => {
  expect(readClosedDays('25/12/2026\n1.5.2026\n2026-12-25\n\n')).toEqual({
    days: ['2026-05-01', '2026-12-25'],
  })
  expect(readClosedDays('25/12/2026\n31/02/2026')).toEqual({ wrong: '31/02/2026' })
  const read = readClosedDays('25/12/2026')
  expect('days' in read && writeClosedDays(read.days)).toBe('25/12/2026')
})
