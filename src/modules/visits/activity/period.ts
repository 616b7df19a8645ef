import { addDays, addMonths, type Day, isDay, toDay } from '#kernel/day.ts'
import { type Result, grant, refuse } from '#kernel/result.ts'

/** From one day to another, both included. */
export interface Period {
  readonly from: Day
  readonly to: Day
}

export type PeriodRefusal = 'not-a-day' | 'ends-before-it-begins' | 'too-long'

/** What the address of the page asks for; the month of today when it asks for nothing. */
export function readPeriod(from: string, to: string, today: Day): Result<Period, PeriodRefusal> {
  if (from === '' && to === '') return grant(thisMonth(today))
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

function thisMonth(today: Day): Period {
  return { from: toDay(`${today.slice(0, 7)}-01`), to: today }
}

function monthOf(first: Day): Period {
  return { from: first, to: addDays(addMonths(first, 1), -1) }
}
