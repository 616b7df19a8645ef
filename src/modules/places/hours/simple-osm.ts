import { osmDays } from './week.ts'
import { joined, type MinuteRange, minutesADay, type WeeklyHours } from './weekly.ts'

const day = `(?:${osmDays.join('|')})`
const days = `${day}(?:-${day})?(?:,${day}(?:-${day})?)*`
const span = String.raw`\d{2}:\d{2}-\d{2}:\d{2}`
const rule = new RegExp(`^(${days}) (${span}(?:, ?${span})*|off|closed)$`)
const holidays = /^PH (?:off|closed)$/

/** The ranges of each day, Monday first, in minutes since midnight. */
export interface SimpleWeek {
  readonly week: readonly (readonly MinuteRange[])[]
  readonly isClosedOnHolidays: boolean
}

/** The weekly hours of the OSM syntax that nineteen producers out of twenty write; undefined when there is more to it. */
export function simpleOsm(osm: string): WeeklyHours | undefined {
  const simple = simpleWeek(osm)
  if (!simple) return undefined
  const open = simple.week.flatMap((ranges, at) =>
    ranges.map(([from, to]) => shifted(from, to, at * minutesADay)),
  )
  const onHolidays = simple.isClosedOnHolidays ? 'closed' : 'unsaid'
  return open.length > 0 ? { open: joined(open), weeks: 'every', onHolidays } : undefined
}

/** The same hours, day by day. */
export function simpleWeek(osm: string): SimpleWeek | undefined {
  const rules = osm
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean)
  const week = weekOf(rules.filter((text) => !holidays.test(text)))
  return week && { week, isClosedOnHolidays: rules.some((text) => holidays.test(text)) }
}

function weekOf(rules: readonly string[]): readonly (readonly MinuteRange[])[] | undefined {
  const week: (readonly MinuteRange[])[] = Array.from({ length: 7 }, () => [])
  for (const text of rules) {
    const met = rule.exec(text)
    const on = daysOf(met?.[1] ?? '')
    const ranges = rangesOf(met?.[2] ?? '')
    if (!on || !ranges) return undefined
    // A later rule replaces an earlier one on the same day.
    for (const each of on) week[each] = ranges
  }
  return week
}

function daysOf(text: string): readonly number[] | undefined {
  const all: number[] = []
  for (const part of text.split(',').filter(Boolean)) {
    const [first = '', last = first] = part.split('-')
    const from = numberOf(first)
    const to = numberOf(last)
    if (to < from) return undefined
    for (let each = from; each <= to; each += 1) all.push(each)
  }
  return all.length > 0 ? all : undefined
}

function rangesOf(text: string): readonly MinuteRange[] | undefined {
  if (text === 'off' || text === 'closed') return []
  const ranges = [...text.matchAll(/(\d{2}):(\d{2})-(\d{2}):(\d{2})/g)].map(
    ([, hour, minute, endHour, endMinute]) =>
      [Number(hour) * 60 + Number(minute), Number(endHour) * 60 + Number(endMinute)] as const,
  )
  const isPlain = ranges.length > 0 && ranges.every(([from, to]) => from < to && to <= minutesADay)
  return isPlain ? ranges : undefined
}

const shifted = (from: number, to: number, by: number): MinuteRange => [from + by, to + by]

function numberOf(name: string): number {
  return osmDays.findIndex((each) => each === name)
}
