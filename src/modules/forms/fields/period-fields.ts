import { addDays, addMonths, type Day, toDay } from '#kernel/day.ts'
import { fold, westernDigits } from '#kernel/plain-text.ts'
import { dayInWords, monthInWords } from '#platform/i18n/format.ts'
import type { Raw } from '../answers/answer.ts'
import { writeDay } from './day-fields.ts'
import { empty, type FieldKind, type FieldOf, type Read, read, unreadable } from './field-kind.ts'
import { dateBoxes, isBlank, readDay } from './read-day.ts'
import { say } from './say.ts'
import { box, inBoxes, oneLine } from './typed.ts'

/** From a day, until another or still going on. */
export interface OpenPeriod {
  readonly from: Day
  readonly to?: Day
}

export const openPeriod: FieldKind<FieldOf<'open-period'>, OpenPeriod> = {
  boxes: () => ['from-', 'to-'].flatMap((prefix) => ['day', 'month', 'year'].map((part) => prefix + part)),
  read: (raw) => {
    const [start, end] = [dateBoxes(raw, 'from-'), dateBoxes(raw, 'to-')]
    if (isBlank(start)) return isBlank(end) ? empty : unreadable('period-start-missing')
    const from = readDay(start)
    if (!from.ok) return unreadable(from.refusal)
    if (isBlank(end)) return read({ from: from.value })
    const to = readDay(end)
    if (!to.ok) return unreadable(to.refusal)
    return to.value < from.value
      ? unreadable('period-end-before-start')
      : read({ from: from.value, to: to.value })
  },
  write: ({ from, to }) => ({ ...writeDay(from, 'from-'), ...(to && writeDay(to, 'to-')) }),
  say: ({ from, to }, _field, { language }) =>
    to === undefined
      ? say(language, 'period-since', { from: dayInWords(from, language) })
      : say(language, 'period', { from: dayInWords(from, language), to: dayInWords(to, language) }),
}

/** `2024-03`. */
export const monthYear: FieldKind<FieldOf<'month-year'>, string> = {
  boxes: () => ['month', 'year'],
  read: (raw) => readMonth(raw),
  write: writeMonth,
  sees: () => 'partial-day',
  see: (kept) => {
    const from = toDay(`${kept}-01`)
    return { type: 'partial-day', from, to: addDays(addMonths(from, 1), -1) }
  },
  say: (kept, _field, { language }) => monthInWords(toDay(`${kept}-01`), language),
}

/** The month in the boxes `month` and `year`. */
export function readMonth(raw: Raw): Read<string> {
  const typed = dateBoxes(raw)
  if (isBlank(typed)) return empty
  if (typed.month === '') return unreadable(/^\d*$/.test(typed.year) ? 'month-missing' : 'month-unreadable')
  if (typed.year === '') return unreadable('year-missing')
  if (/^\d{1,3}$/.test(typed.year)) return unreadable('date-year-short')
  if (!/^(0?[1-9]|1[0-2])$/.test(typed.month) || !/^[1-9]\d{3}$/.test(typed.year))
    return unreadable('month-unreadable')
  return read(`${typed.year}-${typed.month.padStart(2, '0')}`)
}

/** A month in its boxes. */
export function writeMonth(kept: string): Raw {
  const [year, month] = kept.split('-')
  return inBoxes({ month, year })
}

/** `14:30`, where the clocks show Paris. */
export const time: FieldKind<FieldOf<'time'>, string> = {
  boxes: () => ['value'],
  read: (raw) => {
    const typed = oneLine(box(raw))
    return typed === '' ? empty : readTime(typed)
  },
  write: (kept) => inBoxes({ value: kept }),
  sees: () => 'text',
  see: (kept) => ({ type: 'text', value: kept }),
  say: (kept, _field, { language }) => timeSaid(kept, language),
}

const named: ReadonlyMap<string, string> = new Map([
  ['midi', '12:00'],
  ['noon', '12:00'],
  ['minuit', '00:00'],
  ['midnight', '00:00'],
])

/** « 14 h 30 », « 14:30 », « 1430 », « 2 pm », « midi ». */
export function readTime(typed: string): Read<string> {
  const text = fold(westernDigits(typed)).replaceAll(' ', '')
  const byName = named.get(text)
  if (byName !== undefined) return read(byName)
  const shape =
    /^(?:a)?(?<hours>\d{1,2})(?:(?:h|heures?|:|\.|)(?<minutes>\d{2})?(?:min|mn)?)?(?<half>am|pm)?$/
  const found = shape.exec(
    westernDigits(typed)
      .toLowerCase()
      .normalize('NFD')
      .replaceAll(/[\p{M}\s]/gu, ''),
  )
  const { hours = '', minutes = '00', half } = found?.groups ?? {}
  const hour = hourOf(hours, half)
  if (hour === undefined || Number(minutes) > 59) return unreadable('time-unreadable')
  return read(`${String(hour).padStart(2, '0')}:${minutes}`)
}

function timeSaid(kept: string, language: Parameters<typeof say>[0]): string {
  const [hour = '', minute = ''] = kept.split(':')
  return say(language, 'time', { hour, minute })
}

function hourOf(hours: string, half: string | undefined): number | undefined {
  if (hours === '' || Number(hours) > 24) return undefined
  const hour = Number(hours) % 24
  if (half === undefined) return hour
  if (hour === 0 || hour > 12) return undefined
  return (hour % 12) + (half === 'pm' ? 12 : 0)
}
