import { addDays, addMonths, type Day, isDay, toDay } from '#kernel/day.ts'
import { type Result, grant, refuse } from '#kernel/result.ts'

/** From one day to another, both included. */
export interface Period {
  readonly from: Day
  readonly to: Day
}

export type PeriodRefusal = 'not-a-day' | 'ends-before-it-begins' | 'too-long'

/** What the address of the page asks for; the month of today when it asks for nothing. */
export function readPeriod(
  typed: { readonly from: string; readonly to: string },
  today: Day,
): Result<Period, PeriodRefusal> {
  if (typed.from === '' && typed.to === '') return grant(thisMonth(today))
  const [from, to] = [isoDay(typed.from), isoDay(typed.to)]
  if (!isDay(from) || !isDay(to)) return refuse('not-a-day')
  if (to < from) return refuse('ends-before-it-begins')
  return to > addMonths(from, 60) ? refuse('too-long') : grant({ from, to })
}

/** The periods offered in one click. */
export function usualPeriods(today: Day): Readonly<Record<'today' | 'month' | 'lastMonth' | 'year', Period>> {
  const month = thisMonth(today)
  return {
    today: { from: today, to: today },
    month,
    lastMonth: monthOf(addMonths(month.from, -1)),
    year: { from: toDay(`${today.slice(0, 4)}-01-01`), to: today },
  }
}

/** « 1/3/2026 », as people write a day; the addresses of this page write 2026-03-01. */
function isoDay(typed: string): string {
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/.exec(typed.trim()) ?? []
  return year === '' ? typed.trim() : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** The same day, as people write it. */
export function writtenDay(day: Day): string {
  return day.split('-').toReversed().join('/')
}

function thisMonth(today: Day): Period {
  return { from: toDay(`${today.slice(0, 7)}-01`), to: today }
}

function monthOf(first: Day): Period {
  return { from: first, to: addDays(addMonths(first, 1), -1) }
}
