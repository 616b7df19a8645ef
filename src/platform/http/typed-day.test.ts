import { expect, test } from 'vitest'
import { formOf } from './form.ts'
import { boxesWith, readDay, readDayIfAny, typedDate } from './typed-day.ts'

const sent = (day: string, month: string, year: string): ReturnType<typeof formOf> =>
  formOf([
    ['on_day', [day]],
    ['on_month', [month]],
    ['on_year', [year]],
  ])

test.each([
  ['3', '3', '2026'],
  ['03', '03', '26'],
  [' 3 ', '3', '2026 '],
  ['٣', '٣', '٢٠٢٦'],
  ['۳', '۳', '۲۶'],
])('« %s / %s / %s » is 3 March 2026', (day, month, year) => {
  expect(readDay(sent(day, month, year), 'on')).toEqual({ ok: true, value: '2026-03-03' })
})

test.each([
  ['31', '2', '2026'],
  ['3', '3', ''],
  ['', '3', '2026'],
  ['3', '3', '6'],
  ['3', '3', '126'],
  ['trois', 'mars', '2026'],
])('« %s / %s / %s » is no day', (day, month, year) => {
  expect(readDay(sent(day, month, year), 'on')).toEqual({ ok: false, refusal: 'day-unreadable' })
  expect(readDayIfAny(sent(day, month, year), 'on')).toEqual({ ok: false, refusal: 'day-unreadable' })
})

test('three empty boxes are a day that is missing, or none when there may be none', () => {
  expect(readDay(sent('', ' ', ''), 'on')).toEqual({ ok: false, refusal: 'day-missing' })
  expect(readDayIfAny(sent('', '', ''), 'on')).toEqual({ ok: true, value: undefined })
})

test('a day fills the boxes it is read from, and what was typed is shown as it was', () => {
  const boxes = boxesWith('on', '2026-03-03')
  expect(readDay(formOf(Object.entries(boxes).map(([box, text]) => [box, [text]])), 'on')).toMatchObject({
    value: '2026-03-03',
  })
  expect(typedDate({ on_day: '٣', on_month: 'mars' }, 'on')).toEqual({ day: '٣', month: 'mars', year: '' })
})
