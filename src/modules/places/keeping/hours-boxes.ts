import { readDayColumns } from '../hours/day-columns.ts'
import { readFrenchHours } from '../hours/french-hours.ts'
import { minutesADay, type WeeklyHours } from '../hours/weekly.ts'
import { compileHours } from '../import/compile-hours.ts'
import type { PlaceHours } from '../place.ts'

/** The days of the week as boxes of the form, Monday first. */
export const weekdayBoxes = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const

/** One text a day, « 9h-12h, 14h-17h30 »; undefined when these hours are more than one same week. */
export function textsOfWeek(hours: readonly WeeklyHours[]): readonly string[] | undefined {
  const only = hours.find(({ weeks, from, to }) => weeks === 'every' && !from && !to)
  if (!only || hours.length > 1) return undefined
  const week: string[][] = Array.from({ length: 7 }, () => [])
  for (const [from, to] of only.open) {
    const day = Math.floor(from / minutesADay)
    const [opens, closes] = [from - day * minutesADay, to - day * minutesADay]
    // A night, or a door that never closes: no box of one day says it.
    if (closes > minutesADay || (opens === 0 && closes === minutesADay)) return undefined
    week[day]?.push(`${clock(opens)}-${clock(closes)}`)
  }
  return week.map((ranges) => ranges.join(', '))
}

export interface TypedWeek {
  /** Monday first; an empty text is a closed day. */
  readonly days: readonly string[]
  readonly isClosedOnHolidays: boolean
  /** What no week of boxes can say, in French or in OSM syntax. */
  readonly otherwise: string
}

export type ReadWeek =
  | { readonly hours: PlaceHours | undefined }
  | { readonly wrong: readonly number[] }
  | { readonly saidTwice: true }

/** Reads the boxes of the form: `wrong` are the days that are not understood. */
export function readWeek({ days, isClosedOnHolidays, otherwise }: TypedWeek): ReadWeek {
  const filled = days.flatMap((text, day) => (isClosed(text) ? [] : [day]))
  if (otherwise !== '') return filled.length > 0 ? { saidTwice: true } : { hours: readProse(otherwise) }
  if (filled.length === 0) return { hours: undefined }
  const wrong = filled.filter((day) => readDayColumns([{ day, text: days[day] ?? '' }]) === undefined)
  if (wrong.length > 0) return { wrong }
  const osm = readDayColumns(days.map((text, day) => ({ day, text }))) ?? ''
  const said = filled.map((day) => `${weekdayBoxes[day] ?? ''} ${days[day] ?? ''}`)
  const holidays = isClosedOnHolidays ? ['fermé les jours fériés'] : []
  return {
    hours: { raw: [...said, ...holidays].join(' ; '), osm: isClosedOnHolidays ? `${osm}; PH off` : osm },
  }
}

function isClosed(text: string): boolean {
  return /^[\s/–—-]*$|^ferm/i.test(text)
}

// What cannot be read is kept as it was written: it is shown, and never counted as open.
function readProse(text: string): PlaceHours {
  if (compileHours(text).kind !== 'unreadable') return { raw: text, osm: text }
  const read = readFrenchHours(text)
  return read?.isWhole ? { raw: text, osm: read.osm } : { raw: text }
}

function clock(minute: number): string {
  const minutes = minute % 60
  return `${Math.floor(minute / 60)}h${minutes === 0 ? '' : `${minutes}`.padStart(2, '0')}`
}
