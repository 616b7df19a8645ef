import { type Day, isDay } from './day.ts'
import { westernDigits } from './plain-text.ts'
import { grant, type Result, refuse } from './result.ts'

/** A date of birth as far as it is known: the papers of some people bear a year, or a month and a year. */
export interface BirthDate {
  readonly year: number
  readonly month: number | undefined
  /** Known only with its month. */
  readonly day: number | undefined
}

/** What was typed in three boxes. */
export interface TypedBirthDate {
  readonly day: string
  readonly month: string
  readonly year: string
}

export type BirthDateRefusal =
  | 'birth-year-missing'
  | 'birth-month-missing'
  | 'birth-not-a-date'
  | 'birth-too-old'
  | 'birth-in-the-future'

/** Age in full years: one number when the whole date is known, else the least and the most it can be. */
export interface Age {
  readonly least: number
  readonly most: number
}

const earliestYear = 1900
const parts = ['year', 'month', 'day'] as const

/** Reads three boxes; empty, 0 and 00 mean unknown. Three empty boxes are no date, and no fault. */
export function readBirthDate(
  typed: TypedBirthDate,
  today: Day,
): Result<BirthDate | undefined, BirthDateRefusal> {
  const [day, month, year] = [partOf(typed.day), partOf(typed.month), partOf(typed.year)]
  if (day === 'unreadable' || month === 'unreadable' || year === 'unreadable')
    return refuse('birth-not-a-date')
  if (year === undefined) return day || month ? refuse('birth-year-missing') : grant(undefined)
  if (day !== undefined && month === undefined) return refuse('birth-month-missing')
  return checked({ year, month, day }, today)
}

/** How old she is on a day. */
export function ageOn(birth: BirthDate, day: Day): Age {
  const youngest = fullYears(lastDayOf(birth), day)
  const oldest = fullYears(firstDayOf(birth), day)
  return { least: Math.max(0, youngest), most: Math.max(0, oldest) }
}

/** Whether she is under 18 on a day, as far as her date of birth tells. */
export function isMinorOn(birth: BirthDate | undefined, day: Day): 'yes' | 'no' | 'unknown' {
  if (!birth) return 'unknown'
  const { least, most } = ageOn(birth, day)
  if (most < 18) return 'yes'
  return least >= 18 ? 'no' : 'unknown'
}

/** Whether what a person typed is the date of her file; parts the file does not know are not asked. */
export function matchesBirthDate(
  person: { readonly birth: BirthDate | undefined },
  typed: TypedBirthDate,
): boolean {
  const { birth } = person
  if (!birth || partOf(typed.year) !== birth.year) return false
  const monthMatches = birth.month === undefined || partOf(typed.month) === birth.month
  return monthMatches && (birth.day === undefined || partOf(typed.day) === birth.day)
}

/** Whether two dates are surely the same, could be, are one slip apart (a part, or day and month swapped), or differ. */
export function compareBirthDates(
  one: BirthDate | undefined,
  other: BirthDate | undefined,
): 'same' | 'compatible' | 'near' | 'different' {
  if (!one || !other) return 'compatible'
  const differing = parts.filter((part) => differ(one[part], other[part]))
  const areWhole = isWhole(one) && isWhole(other)
  if (differing.length === 0) return areWhole ? 'same' : 'compatible'
  if (differing.length === 1) return areWhole ? 'near' : 'different'
  return isSwapped(one, other) ? 'near' : 'different'
}

function differ(one: number | undefined, other: number | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other
}

function isSwapped(one: BirthDate, other: BirthDate): boolean {
  return one.year === other.year && one.month === other.day && one.day === other.month
}

// Days are compared as texts: month and day after the year, two figures each.
function fullYears(born: string, day: Day): number {
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4))
  return day.slice(5) < born.slice(5) ? years - 1 : years
}

function firstDayOf({ year, month, day }: BirthDate): string {
  return written(year, month ?? 1, day ?? 1)
}

function lastDayOf({ year, month, day }: BirthDate): string {
  return written(year, month ?? 12, day ?? 31)
}

function isWhole(birth: BirthDate): boolean {
  return birth.month !== undefined && birth.day !== undefined
}

function checked(birth: BirthDate, today: Day): Result<BirthDate, BirthDateRefusal> {
  const { year, month, day } = birth
  if (String(year).length !== 4) return refuse('birth-not-a-date')
  if (year < earliestYear) return refuse('birth-too-old')
  if (!isDay(written(year, month ?? 1, day ?? 1))) return refuse('birth-not-a-date')
  const isInTheFuture = written(year, month ?? 1, day ?? 1) > today
  return isInTheFuture ? refuse('birth-in-the-future') : grant(birth)
}

function partOf(typed: string): number | undefined | 'unreadable' {
  const digits = westernDigits(typed.replaceAll(/[\s.\-/]/g, ''))
  if (!/^\d{0,4}$/.test(digits)) return 'unreadable'
  return Number(digits) === 0 ? undefined : Number(digits)
}

function written(year: number, month: number, day: number): string {
  return [String(year).padStart(4, '0'), twoDigits(month), twoDigits(day)].join('-')
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0')
}
