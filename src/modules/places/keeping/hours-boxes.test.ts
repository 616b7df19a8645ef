import { expect, test } from 'vitest'
import { compileHours } from '../import/compile-hours.ts'
import { readWeek, textsOfWeek } from './hours-boxes.ts'

const closed = ['', '', '', '', '', '', '']

test('the boxes of a week come back as they were typed', () => {
  const days = ['9h-12h, 14h-17h30', '', '9h-12h', '', '', '10h30-12h', 'fermé']

  const read = readWeek({ days, isClosedOnHolidays: true, otherwise: '' })

  const osm = 'hours' in read ? (read.hours?.osm ?? '') : ''
  expect(osm).toBe('Mo 09:00-12:00,14:00-17:30; We 09:00-12:00; Sa 10:30-12:00; PH off')
  const compiled = compileHours(osm)
  expect(compiled.kind === 'weekly' && textsOfWeek(compiled.hours)).toEqual([...days.slice(0, 6), ''])
})

test.each([
  ['24/7', 'a door that never closes'],
  ['Mo 22:00-26:00', 'a night'],
  ['week 1-53/2 Mo 09:00-12:00', 'one week out of two'],
])('%s is more than one box a day can say: %s', (osm) => {
  const compiled = compileHours(osm)

  expect(compiled.kind === 'weekly' && textsOfWeek(compiled.hours)).toBeUndefined()
})

test('the day that is not understood is named', () => {
  const days = ['9h-12h', 'le matin si je peux', ...closed.slice(2)]

  expect(readWeek({ days, isClosedOnHolidays: false, otherwise: '' })).toEqual({ wrong: [1] })
})

test('boxes and a text at once are two answers: somebody has to choose', () => {
  const days = ['9h-12h', ...closed.slice(1)]

  expect(readWeek({ days, isClosedOnHolidays: false, otherwise: 'Sur rendez-vous' })).toEqual({
    saidTwice: true,
  })
})

test('a text that nobody can compile is kept as it is, never guessed', () => {
  const read = readWeek({ days: closed, isClosedOnHolidays: false, otherwise: 'Le premier mardi du mois' })

  expect(read).toEqual({ hours: { raw: 'Le premier mardi du mois' } })
})

test('nothing at all is no hours', () => {
  expect(readWeek({ days: closed, isClosedOnHolidays: true, otherwise: '' })).toEqual({ hours: undefined })
})
