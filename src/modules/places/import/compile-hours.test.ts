import { expect, test } from 'vitest'
import { compileHours } from './compile-hours.ts'

const monday = (from: number, to: number): readonly [number, number] => [from * 60, to * 60]

test('a plain week is minutes since Monday; the same from the library as from our own reading', () => {
  const plain = compileHours('Mo 09:00-12:00,14:00-17:00; PH off')
  expect(plain).toEqual({
    kind: 'weekly',
    hours: [{ open: [monday(9, 12), monday(14, 17)], weeks: 'every', onHolidays: 'closed' }],
  })
  expect(compileHours('Mo 09:00-12:00, Mo 14:00-17:00; PH off')).toEqual(plain)
})

test('a later rule replaces an earlier one on its day', () => {
  expect(compileHours('Mo-Tu 09:00-12:00; Tu off')).toEqual({
    kind: 'weekly',
    hours: [{ open: [monday(9, 12)], weeks: 'every', onHolidays: 'unsaid' }],
  })
})

test('even weeks are even weeks: the bus does not come in the others', () => {
  expect(compileHours('week 2-52/2 Mo 09:00-12:00')).toEqual({
    kind: 'weekly',
    hours: [{ open: [monday(9, 12)], weeks: 'even', onHolidays: 'unsaid' }],
  })
  const both = compileHours('week 1-53/2 Mo 09:00-12:00; week 2-52/2 Mo 14:00-17:00')
  expect(both).toEqual({
    kind: 'weekly',
    hours: [
      { open: [monday(9, 12)], weeks: 'odd', onHolidays: 'unsaid' },
      { open: [monday(14, 17)], weeks: 'even', onHolidays: 'unsaid' },
    ],
  })
})

test('day and night is open on public holidays too', () => {
  expect(compileHours('24/7')).toEqual({
    kind: 'weekly',
    hours: [{ open: [[0, 10_080]], weeks: 'every', onHolidays: 'as-usual' }],
  })
})

test('a Sunday night is cut in two: the week never passes its end', () => {
  const compiled = compileHours('Su 22:00-02:00')
  expect(compiled).toMatchObject({
    hours: [
      {
        open: [
          [0, 120],
          [10_080 - 120, 10_080],
        ],
      },
    ],
  })
})

test.each([
  'Jul-Aug Mo 09:00-12:00',
  'We[1,3] 09:00-12:00',
  'Mo-Fr 09:00-12:00 "sur rendez-vous"',
  'Mo 09:00+',
  'SH off; Mo 09:00-10:00',
  'PH 10:00-12:00; Mo 09:00-10:00',
])('%s is not a week that repeats: nobody is told it is open', (osm) => {
  expect(compileHours(osm)).toEqual({ kind: 'irregular' })
})

test.each(['bla', 'Mo-Fr 09:00-12:', 'Mo 25:99-26:00'])('%s is not OSM', (osm) => {
  expect(compileHours(osm)).toEqual({ kind: 'unreadable' })
})
