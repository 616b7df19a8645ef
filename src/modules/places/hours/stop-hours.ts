import type { LocalFacts, Stop } from '../place.ts'
import type { KeptPlace } from '../kept-place.ts'
import { departmentOf } from './local-clock.ts'
import type { Timetable } from './opening.ts'
import { minutesADay, type WeeklyHours } from './weekly.ts'

/** What a stop is as opening hours; nobody says whether the bus comes on a public holiday. */
export function hoursOfStop({ weekday, weeks, opensAt, closesAt, from, to }: Stop): WeeklyHours {
  const midnight = (weekday - 1) * minutesADay
  return {
    open: [[midnight + opensAt, midnight + closesAt]],
    weeks,
    ...(from && { from }),
    ...(to && { to }),
    onHolidays: 'unsaid',
  }
}

/** Everything that says whether the door of a place is open, its stops included. */
export function timetableOf(
  place: Pick<KeptPlace, 'hours' | 'facts'> & { readonly local: Pick<LocalFacts, 'closures' | 'stops'> },
): Timetable {
  const { code } = place.facts.commune
  return {
    hours: [...place.hours, ...place.local.stops.map(hoursOfStop)],
    closures: place.local.closures,
    ...(code !== undefined && { department: departmentOf(code) }),
  }
}
