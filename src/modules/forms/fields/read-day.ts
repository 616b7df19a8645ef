import type { TypedBirthDate } from '#kernel/birth-date.ts'
import { type Day, isDay } from '#kernel/day.ts'
import { fold, westernDigits } from '#kernel/plain-text.ts'
import { grant, type Result, refuse } from '#kernel/result.ts'
import type { Raw } from '../answers/answer.ts'
import { monthNamed } from './month-names.ts'
import { box, figures, oneLine } from './typed.ts'

export type DayRefusal =
  | 'date-unreadable'
  | 'date-day-missing'
  | 'date-month-missing'
  | 'date-year-missing'
  | 'date-year-short'
  | 'date-does-not-exist'

/** The three boxes of a date, in figures where they can be read; a whole date typed in one box is shared out. */
export function dateBoxes(raw: Raw, prefix = ''): TypedBirthDate {
  const part = (name: string): string => oneLine(box(raw, prefix + name))
  const boxes = { day: part('day'), month: part('month'), year: part('year') }
  const typed = isBlank(boxes) ? { ...boxes, day: oneLine(box(raw)) } : boxes
  const shared = sharedOut(wholeTextOf(typed))
  return shared ?? { day: ordinal(typed.day), month: monthFigures(typed.month), year: figures(typed.year) }
}

/** Whether nothing was typed. */
export function isBlank({ day, month, year }: TypedBirthDate): boolean {
  return day === '' && month === '' && year === ''
}

/** A day whose three parts are known. */
export function readDay({ day, month, year }: TypedBirthDate): Result<Day, DayRefusal> {
  if (![day, month, year].every((part) => /^\d*$/.test(part))) return refuse('date-unreadable')
  if (day === '') return refuse('date-day-missing')
  if (month === '') return refuse('date-month-missing')
  if (year === '') return refuse('date-year-missing')
  if (year.length < 4) return refuse('date-year-short')
  if (year.length > 4 || day.length > 2 || month.length > 2) return refuse('date-unreadable')
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(written) ? grant(written) : refuse('date-does-not-exist')
}

/** The month in two figures, from figures or from its name. */
export function monthFigures(typed: string): string {
  const named = monthNamed(typed.replace(/\.$/, ''))
  return named === undefined ? figures(typed) : String(named)
}

const weekdays =
  /^(le |the )?(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد)?[ ,]*/i

const shapes: readonly RegExp[] = [
  /^(?<year>\d{4})[ ./-]+(?<month>\d{1,2})[ ./-]+(?<day>\d{1,2})$/,
  /^(?<day>\d{2})(?<month>\d{2})(?<year>\d{4})$/,
  /^(?<day>\d{1,2})(er|st|nd|rd|th)?[ ./,-]+(of )?(?<month>\d{1,2}|\p{L}[\p{L} ]*?)\.?[ ./,-]+(?<year>\d{2,4})$/iu,
  /^(?<month>\p{L}[\p{L} ]*?)\.?[ ./,-]+(?<day>\d{1,2})(st|nd|rd|th)?[ ,.]+(?<year>\d{2,4})$/iu,
  /^(?<month>\d{1,2}|\p{L}[\p{L} ]*?)\.?[ ./,-]+(?<year>\d{4})$/u,
  /^(?<year>\d{4})[ ./-]+(?<month>\d{1,2})$/,
]

function wholeTextOf({ day, month, year }: TypedBirthDate): string {
  const filled = [day, month, year].filter(Boolean)
  return (filled.length === 1 && filled[0]) || ''
}

// « 3 mars 2026 », « 03/03/2026 », « 2026-03-03 », « 03032026 », « mars 2026 », « mardi 3 mars 2026 ».
function sharedOut(typed: string): TypedBirthDate | undefined {
  const text = westernDigits(typed)
    .replaceAll(/[‐-―−]/g, '-')
    .replace(weekdays, '')
    .trim()
  for (const shape of shapes) {
    const { day = '', month = '', year = '' } = shape.exec(text)?.groups ?? {}
    const inFigures = monthFigures(month)
    if (year !== '' && /^\d+$/.test(inFigures)) return { day, month: inFigures, year }
  }
  return undefined
}

function ordinal(day: string): string {
  return figures(fold(day).replace(/^(\d+) ?(er|st|nd|rd|th)$/, '$1'))
}
