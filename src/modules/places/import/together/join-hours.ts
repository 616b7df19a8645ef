import { compileHours } from '../compile-hours.ts'
import { type SimpleWeek, simpleWeek } from '../../hours/simple-osm.ts'
import { osmDays, osmOf, type Span } from '../../hours/week.ts'
import type { PlaceHours } from '../../place.ts'

const dayRange = /\b(Mo|Tu|We|Th|Fr|Sa|Su)\b(?:\[[^\]]*\])?(?:-(Mo|Tu|We|Th|Fr|Sa|Su)\b)?/g
const longestRaw = 2000
const holidays = /(?:^|;)\s*PH (?:off|closed)\s*(?=;|$)/g

/**
 * The hours of two rows of one place: days of their own, or openings that do not overlap, are put together; undefined
 * when both speak of the same moment otherwise. Hours in words stay beside those that could be read.
 */
export function joinHours(one: PlaceHours, other: PlaceHours): PlaceHours | undefined {
  if (one.raw === other.raw) return one
  if (one.osm === undefined || other.osm === undefined) return besideWords(one, other)
  if (one.osm === other.osm) return one
  const osm = joinOsm(one.osm, other.osm)
  const raw = bothRaw(one, other)
  return osm !== undefined && raw !== undefined ? { raw, osm } : undefined
}

function besideWords(one: PlaceHours, other: PlaceHours): PlaceHours {
  const osm = one.osm ?? other.osm
  const raw = bothRaw(one, other) ?? one.raw
  return { raw, ...(osm !== undefined && { osm }) }
}

function bothRaw({ raw: one }: PlaceHours, { raw: other }: PlaceHours): string | undefined {
  const raw = one.split(' ; ').includes(other) ? one : `${one} ; ${other}`
  return raw.length <= longestRaw ? raw : undefined
}

function joinOsm(one: string, other: string): string | undefined {
  const [mine, theirs] = [simpleWeek(one), simpleWeek(other)]
  const osm = mine && theirs ? joinWeeks(mine, theirs) : joinDays(one, other)
  return osm !== undefined && compileHours(osm).kind !== 'unreadable' ? osm : undefined
}

function joinWeeks(one: SimpleWeek, other: SimpleWeek): string | undefined {
  const week: Span[][] = []
  for (const [day, ranges] of one.week.entries()) {
    const added = (other.week[day] ?? []).filter((range) => !ranges.some((each) => isSame(each, range)))
    if (added.some((range) => ranges.some((each) => overlap(each, range)))) return undefined
    week.push([...ranges, ...added].map(([from, to]) => ({ from, to })))
  }
  const isClosed = one.isClosedOnHolidays || other.isClosedOnHolidays
  return isClosed ? `${osmOf(week)}; PH off` : osmOf(week)
}

type Range = SimpleWeek['week'][number][number]

const isSame = (one: Range, other: Range): boolean => one[0] === other[0] && one[1] === other[1]
const overlap = (one: Range, other: Range): boolean => one[0] < other[1] && other[0] < one[1]

// A later rule replaces an earlier one on its days: rules go together when they have none in common.
function joinDays(one: string, other: string): string | undefined {
  const days = [daysIn(one), daysIn(other)] as const
  if (days.some(({ size }) => size === 0) || [...days[0]].some((day) => days[1].has(day))) return undefined
  const isClosed = [one, other].some((osm) => osm.search(holidays) >= 0)
  const rules = [one, other].map((osm) => osm.replaceAll(holidays, '').trim())
  return [...rules, ...(isClosed ? ['PH off'] : [])].join('; ')
}

/** The days that some rules speak of; none when they speak of more than weekdays and weeks. */
function daysIn(osm: string): ReadonlySet<number> {
  const bare = osm.replaceAll(holidays, '').replaceAll(/\bweek [\d,/-]+/g, '')
  const days = new Set<number>()
  if (/\b(?:PH|SH|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|easter)\b|\d{4} /.test(bare)) return days
  if (bare.split(';').some((rule) => !/\b(?:Mo|Tu|We|Th|Fr|Sa|Su)\b/.test(rule))) return days
  for (const [, first = '', last = first] of bare.matchAll(dayRange)) {
    const from = numberOf(first)
    const length = (numberOf(last) - from + 7) % 7
    for (let rank = 0; rank <= length; rank += 1) days.add((from + rank) % 7)
  }
  return days
}

function numberOf(name: string): number {
  return osmDays.findIndex((each) => each === name)
}
