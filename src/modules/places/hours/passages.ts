import { addDays, type Day } from '#kernel/day.ts'
import { isPublicHoliday } from '#kernel/public-holidays.ts'
import type { Closure, Stop } from '../place.ts'
import { comesInWeekOf, weekdayOf } from './iso-week.ts'
import { departmentOf } from './local-clock.ts'

/** A day the bus is expected; on a public holiday, better call first. */
export interface Passage {
  readonly day: Day
  readonly isHoliday: boolean
}

// A stop of even weeks that a summer of closures interrupts is still found.
const daysAhead = 120

/** The next days somebody comes to a stop, from a day on, without the days of a closure. */
export function nextPassages(
  stop: Stop,
  closures: readonly Closure[],
  { from, most }: { readonly from: Day; readonly most: number },
): readonly Passage[] {
  const department = stop.commune.code === undefined ? undefined : departmentOf(stop.commune.code)
  return Array.from({ length: daysAhead }, (_, ahead) => addDays(from, ahead))
    .filter(
      (day) => comesOn(stop, day) && !closures.some((closure) => closure.from <= day && day <= closure.to),
    )
    .slice(0, most)
    .map((day) => ({ day, isHoliday: isPublicHoliday(day, department) }))
}

function comesOn({ weekday, weeks, from, to }: Stop, day: Day): boolean {
  return (
    weekdayOf(day) === weekday && comesInWeekOf(day, weeks) && (!from || from <= day) && (!to || day <= to)
  )
}
