import { addDays, type Day, daysBetween, toDay } from '#kernel/day.ts'

/** 1 Monday … 7 Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7
}

/** The ISO 8601 week number: week 1 holds the first Thursday of its year. */
export function isoWeek(day: Day): number {
  const thursday = addDays(day, 4 - weekdayOf(day))
  const firstOfJanuary = toDay(`${thursday.slice(0, 4)}-01-01`)
  return Math.floor(daysBetween(firstOfJanuary, thursday) / 7) + 1
}

/** Whether something that comes every week, or every other one, comes in the week of that day. */
export function comesInWeekOf(day: Day, weeks: 'every' | 'odd' | 'even'): boolean {
  if (weeks === 'every') return true
  return isoWeek(day) % 2 === (weeks === 'odd' ? 1 : 0)
}
