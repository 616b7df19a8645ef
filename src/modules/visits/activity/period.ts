import { addDays, addMonths, type Day, daysBetween, isDay, toDay } from '#kernel/day.ts'
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

/** What a period is compared with: the one before it, and the same a year earlier. */
export interface ComparedPeriods {
  readonly before: Period
  readonly yearBefore: Period
}

/** Whole months with whole months, the beginning of a month with the same days of the month before. */
export function comparedPeriods({ from, to }: Period): ComparedPeriods {
  const months = monthsOf({ from, to })
  if (months > 0) {
    const start = addMonths(from, -months)
    const yearStart = addMonths(from, -12)
    return {
      before: { from: start, to: addDays(from, -1) },
      yearBefore: { from: yearStart, to: addDays(addMonths(yearStart, months), -1) },
    }
  }
  const yearBefore = { from: addMonths(from, -12), to: addMonths(to, -12) }
  if (from.endsWith('-01') && from.slice(0, 7) === to.slice(0, 7)) {
    return { before: { from: addMonths(from, -1), to: addMonths(to, -1) }, yearBefore }
  }
  const days = daysBetween(from, to) + 1
  return { before: { from: addDays(from, -days), to: addDays(from, -1) }, yearBefore }
}

/** How many whole months a period is made of; 0 when it begins or ends within one. */
export function monthsOf({ from, to }: Period): number {
  const next = addDays(to, 1)
  if (!from.endsWith('-01') || !next.endsWith('-01')) return 0
  return (
    (Number(next.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
    Number(next.slice(5, 7)) -
    Number(from.slice(5, 7))
  )
}

/** The whole month before or after the one a period begins in. */
export function monthBeside({ from }: Period, count: number): Period {
  return monthOf(addMonths(toDay(`${from.slice(0, 7)}-01`), count))
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
