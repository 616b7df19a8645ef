import OpeningHours from 'opening_hours'
import { simpleOsm } from '../hours/simple-osm.ts'
import { joined, type MinuteRange, minutesAWeek, type WeeklyHours } from '../hours/weekly.ts'

/** What hours in OSM syntax come to: weeks that repeat, something that no week can say, or not OSM at all. */
export type CompiledHours =
  | { readonly kind: 'weekly'; readonly hours: readonly WeeklyHours[] }
  | { readonly kind: 'irregular' }
  | { readonly kind: 'unreadable' }

const somewhere = { lat: 46.5, lon: 3, address: { country_code: 'fr', state: 'Île-de-France' } }
// Weeks without a holiday or a change of clocks: Monday 16 November 2026 opens week 47, the next one week 48.
const oddWeek = 16
const evenWeek = 23
const parity = /\bweek 0?[12]-5[123]\/2:? /g
const holidays = /(?:^|;)\s*PH\b[^;]*/g
const closedHolidays = /^\s*;?\s*PH\s+(?:off|closed)\s*$/

// Always means public holidays too.
const dayAndNight: WeeklyHours = { open: [[0, minutesAWeek]], weeks: 'every', onHolidays: 'as-usual' }

const known = new Map<string, CompiledHours>()
const mostKnown = 5000

/** Compiles hours once, when they are written: nobody parses them when somebody asks what is open. */
export function compileHours(osm: string): CompiledHours {
  const before = known.get(osm)
  if (before) return before
  const simple = osm === '24/7' ? dayAndNight : simpleOsm(osm)
  const compiled: CompiledHours = simple ? { kind: 'weekly', hours: [simple] } : compiledByLibrary(osm)
  if (known.size >= mostKnown) known.clear()
  known.set(osm, compiled)
  return compiled
}

function compiledByLibrary(osm: string): CompiledHours {
  if (!parsed(osm)) return { kind: 'unreadable' }
  const said = osm.match(holidays) ?? []
  const weekly = osm.replaceAll(holidays, '').replace(/^\s*;/, '').trim()
  const isSteady = parsed(weekly.replaceAll(parity, ''))?.isWeekStable() === true
  if (!isSteady || said.some((text) => !closedHolidays.test(text))) return { kind: 'irregular' }
  return byWeeks(weekly, said.length > 0 ? 'closed' : 'unsaid')
}

function byWeeks(osm: string, onHolidays: 'closed' | 'unsaid'): CompiledHours {
  const hours = parsed(osm)
  const odd = hours && weekOf(hours, oddWeek)
  const even = hours && weekOf(hours, evenWeek)
  if (!odd || !even) return { kind: 'irregular' }
  if (isSame(odd, even)) return weeklyOf([{ open: odd, weeks: 'every', onHolidays }])
  return weeklyOf([
    { open: odd, weeks: 'odd', onHolidays },
    { open: even, weeks: 'even', onHolidays },
  ])
}

function weeklyOf(hours: readonly WeeklyHours[]): CompiledHours {
  const open = hours.filter((each) => each.open.length > 0)
  return open.length > 0 ? { kind: 'weekly', hours: open } : { kind: 'irregular' }
}

function parsed(osm: string): OpeningHours | undefined {
  if (osm === '') return undefined
  try {
    return new OpeningHours(osm, somewhere)
  } catch {
    // The library throws texts, one for each thing it does not read.
    return undefined
  }
}

/** Undefined when a moment is neither open nor closed (« on appointment », an open end). */
function weekOf(hours: OpeningHours, monday: number): readonly MinuteRange[] | undefined {
  const start = new Date(2026, 10, monday)
  const intervals = hours.getOpenIntervals(start, new Date(2026, 10, monday + 7))
  if (intervals.some(([, , isUnsure]) => isUnsure)) return undefined
  const minute = (moment: Date): number => Math.round((moment.getTime() - start.getTime()) / 60_000)
  return joined(
    intervals.map(([from, to]) => [Math.max(0, minute(from)), Math.min(minutesAWeek, minute(to))] as const),
  )
}

function isSame(one: readonly MinuteRange[], other: readonly MinuteRange[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
