import { type BirthDate, type BirthDateRefusal, readBirthDate } from '#kernel/birth-date.ts'
import { addDays, addMonths, type Day, isDay, toDay } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import { dayInWords, monthInWords } from '#platform/i18n/format.ts'
import type { Raw } from '../answers/answer.ts'
import type { DayBound } from '../definition/question.ts'
import {
  empty,
  type FieldKind,
  type FieldOf,
  type Read,
  type ReadingField,
  read,
  unreadable,
} from './field-kind.ts'
import { dateBoxes, isBlank, readDay } from './read-day.ts'
import { inBoxes } from './typed.ts'

type DateField = FieldOf<'date'>

export const date: FieldKind<DateField, Day> = {
  boxes: () => ['day', 'month', 'year'],
  read: (raw, field, reading) => {
    const typed = dateBoxes(raw)
    if (isBlank(typed)) return empty
    const day = readDay(typed)
    return day.ok ? withinBounds(day.value, field, reading) : unreadable(day.refusal)
  },
  write: (kept) => writeDay(kept),
  sees: () => 'day',
  see: (kept) => ({ type: 'day', value: kept }),
  say: (kept, _field, { language }) => dayInWords(kept, language),
}

/** Day and month may be unknown: some papers bear a year, or a month and a year. */
export const birthDate: FieldKind<FieldOf<'birth-date'>, BirthDate> = {
  boxes: () => ['day', 'month', 'year'],
  read: (raw, _field, { today }) => {
    const typed = dateBoxes(raw)
    if (/^\d{2}$/.test(typed.year)) return unreadable('date-year-short')
    const birth = readBirthDate(typed, today)
    if (!birth.ok) return unreadable(birth.refusal satisfies BirthDateRefusal)
    return birth.value === undefined ? leftBlank(isBlank(typed)) : read(birth.value)
  },
  write: ({ day, month, year }) => inBoxes({ day: part(day), month: part(month), year: String(year) }),
  sees: () => 'partial-day',
  see: (kept) => ({ type: 'partial-day', ...daysOf(kept) }),
  say: (kept, _field, { language }) => birthDateInWords(kept, language),
}

/** The first and the last day a date of birth may be. */
export function daysOf({ year, month, day }: BirthDate): { readonly from: Day; readonly to: Day } {
  const from = toDay(`${year}-${two(month ?? 1)}-${two(day ?? 1)}`)
  if (day !== undefined) return { from, to: from }
  return { from, to: addDays(addMonths(from, month === undefined ? 12 : 1), -1) }
}

/** 3 mars 1961, mars 1961 or 1961, as far as it is known. */
export function birthDateInWords(birth: BirthDate, language: Language): string {
  if (birth.month === undefined) return String(birth.year)
  const { from } = daysOf(birth)
  return birth.day === undefined ? monthInWords(from, language) : dayInWords(from, language)
}

/** A day in its boxes. */
export function writeDay(kept: Day, prefix = ''): Raw {
  const [year, month, day] = kept.split('-')
  return inBoxes({ [`${prefix}day`]: day, [`${prefix}month`]: month, [`${prefix}year`]: year })
}

function withinBounds(
  day: Day,
  { earliest, latest }: DateField,
  { today, language }: ReadingField,
): Read<Day> {
  const [first, last] = [boundOf(earliest, today), boundOf(latest, today)]
  if (first !== undefined && day < first)
    return unreadable('date-too-early', { day: dayInWords(first, language) })
  if (last !== undefined && day > last)
    return unreadable('date-too-late', { day: dayInWords(last, language) })
  return read(day)
}

function boundOf(bound: DayBound | undefined, today: Day): Day | undefined {
  if (bound === undefined) return undefined
  if ('daysFromToday' in bound) return addDays(today, bound.daysFromToday)
  return isDay(bound.day) ? bound.day : undefined
}

// Three zeros say that nothing is known of it, which is another thing than an empty box.
function leftBlank(isEmpty: boolean): Read<never> {
  return isEmpty ? empty : unreadable('birth-year-missing')
}

function part(number: number | undefined): string {
  return number === undefined ? '' : String(number)
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
