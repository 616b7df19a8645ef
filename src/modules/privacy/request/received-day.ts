import { type Day, isDay } from '#kernel/day.ts'
import type { Form } from '#platform/http/form.ts'
import type { TypedDate } from '#platform/ui/date-field.tsx'

/** The day typed in three boxes, if there is such a day. */
export function readDay(form: Form, field: string): Day | undefined {
  const { day, month, year } = typedDate(form.typed, field)
  const written = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(written) ? written : undefined
}

/** What was typed in the three boxes, to be shown again. */
export function typedDate(typed: Readonly<Record<string, string>>, field: string): TypedDate {
  const box = (part: string): string => (typed[`${field}_${part}`] ?? '').trim()
  return { day: box('day'), month: box('month'), year: box('year') }
}

/** The boxes filled with a day. */
export function boxesOf(day: Day): TypedDate {
  const [year = '', month = '', date = ''] = day.split('-')
  return { day: `${Number(date)}`, month: `${Number(month)}`, year }
}
