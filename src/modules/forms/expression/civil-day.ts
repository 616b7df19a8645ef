import type { Day } from '#kernel/day.ts'

/** A day in three numbers. Days are counted by arithmetic: a clock's date object costs ten times more. */
interface Civil {
  readonly year: number
  readonly month: number
  readonly date: number
}

export type DayUnit = 'day' | 'month' | 'year'

/** Whole years, months or days from one day to another; as many, negative, when `to` is earlier. */
export function countBetween(unit: DayUnit, from: Day, to: Day): number {
  if (unit === 'day') return dayNumber(civil(to)) - dayNumber(civil(from))
  // A minus zero is not a zero everywhere.
  if (to < from) return 0 - countBetween(unit, to, from)
  const months = wholeMonths(civil(from), civil(to))
  return unit === 'month' ? months : Math.floor(months / 12)
}

/**
 * The day that comes so many days, months or years later; the last day of a shorter month (31 January + 1 month:
 * 28 February). Undefined before year 1 and after year 9999.
 */
export function laterDay(from: Day, count: number, unit: DayUnit): Day | undefined {
  if (Math.abs(count) > 4_000_000) return undefined
  const { year, month, date } = civil(from)
  if (unit === 'day') return written(fromDayNumber(dayNumber({ year, month, date }) + count))
  const months = year * 12 + (month - 1) + (unit === 'year' ? count * 12 : count)
  const there = { year: Math.floor(months / 12), month: modulo(months, 12) + 1 }
  return written({ ...there, date: Math.min(date, lastDate(there.year, there.month)) })
}

export function yearOf(day: Day): number {
  return civil(day).year
}

function civil(day: Day): Civil {
  return { year: figures(day, 0, 4), month: figures(day, 5, 7), date: figures(day, 8, 10) }
}

function figures(text: string, start: number, end: number): number {
  let total = 0
  for (let index = start; index < end; index += 1) total = total * 10 + text.charCodeAt(index) - 48
  return total
}

// Born on 29 February one is a year older on 1 March, as on the person's file.
function wholeMonths(from: Civil, to: Civil): number {
  const months = (to.year - from.year) * 12 + to.month - from.month
  return to.date < from.date ? months - 1 : months
}

// Days since 1 March of year 0: years begin in March, so that a leap day is the last of its year.
function dayNumber({ year, month, date }: Civil): number {
  const marchYear = month > 2 ? year : year - 1
  const marchMonth = month > 2 ? month - 3 : month + 9
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400)
  return marchYear * 365 + leapDays + Math.floor((153 * marchMonth + 2) / 5) + date - 1
}

function fromDayNumber(days: number): Civil {
  const era = Math.floor(days / 146_097)
  const inEra = days - era * 146_097
  const eraYear = Math.floor(
    (inEra - Math.floor(inEra / 1_460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  )
  const inYear = inEra - (365 * eraYear + Math.floor(eraYear / 4) - Math.floor(eraYear / 100))
  const marchMonth = Math.floor((5 * inYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const date = inYear - Math.floor((153 * marchMonth + 2) / 5) + 1
  return { year: era * 400 + eraYear + (month <= 2 ? 1 : 0), month, date }
}

function lastDate(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return isLeap ? 29 : 28
}

function modulo(count: number, by: number): number {
  return ((count % by) + by) % by
}

function written({ year, month, date }: Civil): Day | undefined {
  if (year < 1 || year > 9_999) return undefined
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(date, 2)}` as Day
}

function padded(part: number, width: number): string {
  return String(part).padStart(width, '0')
}
