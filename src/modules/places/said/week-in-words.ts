import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import { nearDayInWords } from '#platform/i18n/format.ts'
import { locale, type Say } from '#platform/i18n/say.ts'
import { type MinuteRange, minutesADay, type WeeklyHours } from '../hours/weekly.ts'
import type { Closure } from '../place.ts'
import { timeOf } from './opening-in-words.ts'
import { type HoursKey, sayHours } from './say.ts'

/** « du lundi au vendredi » and « de 9 h à 12 h et de 14 h à 17 h ». */
export interface WeekLine {
  readonly days: string
  readonly hours: string
}

export interface WeekInWords {
  /** « semaines paires, jusqu’au 31 août »; absent for hours of every week, all the year. */
  readonly when?: string
  /** Days of the same hours together, Monday first; days without hours are said closed. */
  readonly lines: readonly WeekLine[]
  /** What happens on public holidays, a sentence. */
  readonly holidays: string
}

/** The hours of a place as they are read in a list; hours that are over are left out. */
export function weekInWords(
  hours: readonly WeeklyHours[],
  today: Day,
  language: Language,
): readonly WeekInWords[] {
  return hours
    .filter(({ to }) => to === undefined || today <= to)
    .map((each) => {
      const when = whenOf(each, today, language)
      return {
        ...(when !== '' && { when }),
        lines: linesOf(each.open, language),
        holidays: holidaysOf(each.onHolidays, language),
      }
    })
}

/** « Fermé du 24 décembre au 2 janvier 2027 (congés). » */
export function closureInWords({ from, to, reason }: Closure, today: Day, language: Language): string {
  return sayHours(language)(from === to ? 'closureOneDay' : 'closure', {
    from: nearDayInWords(from, today, language),
    to: nearDayInWords(to, today, language),
    reason: reason ?? 'none',
  })
}

function whenOf({ weeks, from, to }: WeeklyHours, today: Day, language: Language): string {
  const say = sayHours(language)
  const day = (each: Day): string => nearDayInWords(each, today, language)
  const parts = [
    weeks === 'every' ? undefined : say(weeks === 'odd' ? 'oddWeeks' : 'evenWeeks'),
    from && today < from ? say('since', { day: day(from) }) : undefined,
    to ? say('until', { day: day(to) }) : undefined,
  ]
  return parts.filter((part) => part !== undefined).join(language === 'ar' ? '، ' : ', ')
}

function linesOf(open: readonly MinuteRange[], language: Language): readonly WeekLine[] {
  const hoursOf = Array.from({ length: 7 }, (_, day) => rangesInWords(onDay(open, day), language))
  return [...new Set(hoursOf)].map((hours) => ({
    days: daysInWords(
      hoursOf.flatMap((other, day) => (other === hours ? [day + 1] : [])),
      language,
    ),
    hours,
  }))
}

function onDay(open: readonly MinuteRange[], day: number): readonly MinuteRange[] {
  const midnight = day * minutesADay
  return open
    .map(([from, to]): MinuteRange => [Math.max(0, from - midnight), Math.min(minutesADay, to - midnight)])
    .filter(([from, to]) => from < to)
}

function rangesInWords(ranges: readonly MinuteRange[], language: Language): string {
  const say = sayHours(language)
  if (ranges.length === 0) return say('closedThatDay')
  return listed(
    ranges.map(([from, to]) =>
      to - from === minutesADay
        ? say('dayAndNight')
        : say('range', { from: timeOf(say, from), to: timeOf(say, to) }),
    ),
    language,
  )
}

// Three days or more that follow one another are said from the first to the last.
function daysInWords(days: readonly number[], language: Language): string {
  const say = sayHours(language)
  if (days.length === 7) return say('everyDay')
  const runs: number[][] = []
  for (const day of days) {
    const run = runs.at(-1)
    if (run?.at(-1) === day - 1) run.push(day)
    else runs.push([day])
  }
  return listed(
    runs.flatMap((run) => (run.length < 3 ? run.map((day) => weekday(say, day)) : [span(say, run)])),
    language,
  )
}

function span(say: Say<HoursKey>, run: readonly number[]): string {
  return say('fromDayToDay', { from: weekday(say, run[0]), to: weekday(say, run.at(-1)) })
}

const weekday = (say: Say<HoursKey>, day = 1): string => say('weekday', { weekday: day })

function holidaysOf(onHolidays: WeeklyHours['onHolidays'], language: Language): string {
  const say = sayHours(language)
  if (onHolidays === 'closed') return say('holidaysClosed')
  if (onHolidays === 'as-usual') return say('holidaysAsUsual')
  if (onHolidays === 'unsaid') return say('holidaysUnsaid')
  return say('holidaysOwn', { hours: rangesInWords(onHolidays, language) })
}

function listed(parts: readonly string[], language: Language): string {
  return new Intl.ListFormat(locale(language), { type: 'conjunction' }).format(parts)
}
