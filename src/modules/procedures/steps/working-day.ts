import { addDays, type Day } from '#kernel/day.ts'
import { isPublicHoliday } from '#kernel/public-holidays.ts'

/** The next day that is neither a Saturday, a Sunday nor a national holiday; the same day when it is none of them. */
export function nextWorkingDay(day: Day): Day {
  return isWorkingDay(day) ? day : nextWorkingDay(addDays(day, 1))
}

function isWorkingDay(day: Day): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !isPublicHoliday(day)
}
