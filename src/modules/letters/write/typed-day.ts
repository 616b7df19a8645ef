import { type Day, isDay } from '#kernel/day.ts'
import { grant, type Result, refuse } from '#kernel/result.ts'
import type { Form } from '#platform/http/form.ts'
import type { TypedDate } from '#platform/ui/date-field.tsx'

/** The day typed in three boxes; two figures are enough for a year of this century. */
export function readDay(form: Form, field: string): Result<Day, 'day-missing' | 'day-unreadable'> {
  const { day, month, year } = boxesOf((part) => form.text(`${field}_${part}`))
  if (day === '' && month === '' && year === '') return refuse('day-missing')
  const fullYear = /^\d{2}$/.test(year) ? `20${year}` : year
  const written = `${fullYear}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(written) ? grant(written) : refuse('day-unreadable')
}

/** What was typed in the three boxes, to be shown again. */
export function typedDay(typed: Readonly<Record<string, string>>, field: string): TypedDate {
  return boxesOf((part) => typed[`${field}_${part}`] ?? '')
}

/** The boxes filled with a day. */
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
