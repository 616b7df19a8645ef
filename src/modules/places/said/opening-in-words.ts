import { addDays, daysBetween } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import { nearDayInWords } from '#platform/i18n/format.ts'
import type { Say } from '#platform/i18n/say.ts'
import { weekdayOf } from '../hours/iso-week.ts'
import type { LocalMoment } from '../hours/local-clock.ts'
import type { ClosedBecause, Opening } from '../hours/opening.ts'
import { minutesADay } from '../hours/weekly.ts'
import type { Stop } from '../place.ts'
import { type HoursKey, sayHours } from './say.ts'

/** « ouvert aujourd’hui jusqu’à 17 h », « fermé, ouvre lundi à 9 h »; `now` is what the clock of the place shows. */
export function openingInWords(opening: Opening, now: LocalMoment, language: Language): string {
  const say = sayHours(language)
  if (opening.state === 'unsure') return say('unsure')
  if (opening.state === 'unknown') return say('unknown')
  if (opening.state === 'open') return openUntil(say, opening.until, now)
  const closed = say(closedKeys[opening.why])
  if (!opening.opens) return closed
  const comma = language === 'ar' ? '، ' : ', '
  return `${closed}${comma}${opensAt(opening.opens, now, language)}`
}

/** « le bus passe mardi des semaines paires, de 9 h à 12 h ». */
export function stopInWords(
  { weekday, weeks, opensAt: from, closesAt: to }: Stop,
  language: Language,
): string {
  const say = sayHours(language)
  return say('stop', {
    weekday: say('weekday', { weekday }),
    weeks,
    from: timeOf(say, from),
    to: timeOf(say, to),
  })
}

const closedKeys = {
  hours: 'closed',
  closure: 'closedException',
  holiday: 'closedHoliday',
} as const satisfies Record<ClosedBecause, HoursKey>

function openUntil(say: Say<HoursKey>, until: LocalMoment, now: LocalMoment): string {
  const time = timeOf(say, until.minute)
  if (until.day === now.day) return say('openUntil', { time })
  return until.minute === minutesADay ? say('openAllNight') : say('openUntilTomorrow', { time })
}

function opensAt({ day, minute }: LocalMoment, now: LocalMoment, language: Language): string {
  const say = sayHours(language)
  const time = timeOf(say, minute)
  if (day === now.day) return say('opensToday', { time })
  if (day === addDays(now.day, 1)) return say('opensTomorrow', { time })
  const weekday = say('weekday', { weekday: weekdayOf(day) })
  if (daysBetween(now.day, day) < 7) return say('opensThisWeek', { weekday, time })
  return say('opensLater', { weekday, date: nearDayInWords(day, now.day, language), time })
}

/** « 9 h », « 14 h 30 », « minuit », from minutes since midnight. */
export function timeInWords(minute: number, language: Language): string {
  return timeOf(sayHours(language), minute)
}

/** The same where the words are at hand. */
export function timeOf(say: Say<HoursKey>, minute: number): string {
  if (minute % minutesADay === 0) return say('midnight')
  const minutes = `${minute % 60}`.padStart(2, '0')
  return say('time', { hours: `${Math.floor(minute / 60)}`, minutes })
}
