import { addDays, type Day } from '#kernel/day.ts'
import type { Closure } from '../place.ts'
import { comesInWeekOf, weekdayOf } from './iso-week.ts'
import type { LocalMoment } from './local-clock.ts'
import { isPublicHoliday } from '#kernel/public-holidays.ts'
import { joined, type MinuteRange, minutesADay, type WeeklyHours } from './weekly.ts'

/** Everything that says whether a door is open. */
export interface Timetable {
  readonly hours: readonly WeeklyHours[]
  readonly closures: readonly Closure[]
  /** Whose holidays are kept; absent when the commune is not known. */
  readonly department?: string
}

/** Whether a door is open at a moment. */
export type Opening =
  | { readonly state: 'open'; readonly until: LocalMoment }
  | { readonly state: 'closed'; readonly why: ClosedBecause; readonly opens?: LocalMoment }
  /** A public holiday, and nobody said what the place does then: call first. */
  | { readonly state: 'unsure'; readonly why: 'holiday' }
  | { readonly state: 'unknown' }

export type ClosedBecause = 'hours' | 'closure' | 'holiday'

/** Open until when, or closed why and until when; no hours at all is not the same as closed. */
export function openingAt(timetable: Timetable, { day, minute }: LocalMoment): Opening {
  if (timetable.hours.length === 0) return { state: 'unknown' }
  const today = dayOf(timetable, day)
  const open = today.ranges.find(([from, to]) => from <= minute && minute < to)
  if (open) return { state: 'open', until: closingOf(timetable, day, open) }
  if (today.isUnsure) return { state: 'unsure', why: 'holiday' }
  const opens = nextOpening(timetable, { day, minute })
  return { state: 'closed', why: today.why, ...(opens && { opens }) }
}

/** The minutes of a day a door is open, in order; on a holiday nobody spoke of, none and unsure. */
export function dayOf(timetable: Timetable, day: Day): OpenDay {
  if (timetable.closures.some(({ from, to }) => from <= day && day <= to)) {
    return { ranges: [], why: 'closure', isUnsure: false }
  }
  const inForce = timetable.hours.filter((hours) => holds(hours, day))
  if (!isPublicHoliday(day, timetable.department)) {
    return { ranges: joined(inForce.flatMap((hours) => rangesOn(hours, day))), why: 'hours', isUnsure: false }
  }
  const isUnsure = inForce.some((hours) => hours.onHolidays === 'unsaid' && rangesOn(hours, day).length > 0)
  return { ranges: joined(inForce.flatMap((hours) => holidayRanges(hours, day))), why: 'holiday', isUnsure }
}

/** A day of a door, in minutes since its midnight. */
export interface OpenDay {
  readonly ranges: readonly MinuteRange[]
  /** What it would be closed for. */
  readonly why: ClosedBecause
  readonly isUnsure: boolean
}

function holds({ from, to, weeks }: WeeklyHours, day: Day): boolean {
  return (!from || from <= day) && (!to || day <= to) && comesInWeekOf(day, weeks)
}

function rangesOn({ open }: WeeklyHours, day: Day): readonly MinuteRange[] {
  const midnight = (weekdayOf(day) - 1) * minutesADay
  return open
    .map(([from, to]): MinuteRange => [Math.max(0, from - midnight), Math.min(minutesADay, to - midnight)])
    .filter(([from, to]) => from < to)
}

function holidayRanges(hours: WeeklyHours, day: Day): readonly MinuteRange[] {
  if (hours.onHolidays === 'closed' || hours.onHolidays === 'unsaid') return []
  return hours.onHolidays === 'as-usual' ? rangesOn(hours, day) : hours.onHolidays
}

// A door open past midnight closes the next day; past a second midnight, it is open day and night.
function closingOf(timetable: Timetable, day: Day, [, to]: MinuteRange): LocalMoment {
  if (to < minutesADay) return { day, minute: to }
  const tomorrow = addDays(day, 1)
  const [first] = dayOf(timetable, tomorrow).ranges
  if (first?.[0] !== 0) return { day, minute: minutesADay }
  return { day: tomorrow, minute: first[1] }
}

// Two months see the end of a summer closure, and four passages of a bus of even weeks.
function nextOpening(timetable: Timetable, { day, minute }: LocalMoment): LocalMoment | undefined {
  for (let ahead = 0; ahead <= 60; ahead++) {
    const later = addDays(day, ahead)
    const next = dayOf(timetable, later).ranges.find(([from]) => ahead > 0 || from > minute)
    if (next) return { day: later, minute: next[0] }
  }
  return undefined
}
