import { type Day, isDay } from '#kernel/day.ts'
import { westernDigits } from '#kernel/plain-text.ts'
import { grant, type Result, refuse } from '#kernel/result.ts'
import type { TypedDate } from '../ui/date-field.tsx'
import type { Form } from './form.ts'

export type TypedDayProblem = 'day-missing' | 'day-unreadable'

/** The day typed in the three boxes of a `DateField`; two figures are enough for a year of this century. */
export function readDay(form: Form, field: string): Result<Day, TypedDayProblem> {
  const { day, month, year } = boxesOf((part) => westernDigits(form.text(`${field}_${part}`)))
  if (day === '' && month === '' && year === '') return refuse('day-missing')
  const written = `${fullYear(year)}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(written) ? grant(written) : refuse('day-unreadable')
}

/** The same when it may be left empty. */
export function readDayIfAny(form: Form, field: string): Result<Day | undefined, 'day-unreadable'> {
  const day = readDay(form, field)
  if (day.ok) return day
  return day.refusal === 'day-missing' ? grant(undefined) : refuse(day.refusal)
}

/** What was typed in the three boxes, to be shown again. */
export function typedDate(typed: Readonly<Record<string, string>>, field: string): TypedDate {
  return boxesOf((part) => typed[`${field}_${part}`] ?? '')
}

/** The three boxes filled with a day, written 2026-03-03, as a form would send them. */
export function boxesWith(field: string, day: string): Readonly<Record<string, string>> {
  const [year = '', month = '', date = ''] = day.split('-')
  return {
    [`${field}_day`]: `${Number(date)}`,
    [`${field}_month`]: `${Number(month)}`,
    [`${field}_year`]: year,
  }
}

function boxesOf(text: (part: keyof TypedDate) => string): TypedDate {
  return { day: text('day').trim(), month: text('month').trim(), year: text('year').trim() }
}

function fullYear(year: string): string {
  return /^\d{2}$/.test(year) ? `20${year}` : year
}
