import { type Day, isDay } from '#kernel/day.ts'
import { type Result, grant, refuse } from '#kernel/result.ts'

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
  const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number)
  const years = year - birth.year
  if (birth.month === undefined || (birth.month === month && birth.day === undefined)) {
    return { least: Math.max(0, years - 1), most: years }
  }
  const isBeforeBirthday =
    month < birth.month || (month === birth.month && dayOfMonth < (birth.day ?? dayOfMonth))
  const age = isBeforeBirthday ? years - 1 : years
  return { least: age, most: age }
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
  const differing = (['year', 'month', 'day'] as const).filter(
    (part) => one[part] !== undefined && other[part] !== undefined && one[part] !== other[part],
  )
  if (differing.length === 0) return isWhole(one) && isWhole(other) ? 'same' : 'compatible'
  if (differing.length === 1 && isWhole(one) && isWhole(other)) return 'near'
  const isSwapped = one.year === other.year && one.month === other.day && one.day === other.month
  return isSwapped ? 'near' : 'different'
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

/** Arabic and Persian keyboards write other digits. */
export function westernDigits(text: string): string {
  return text
    .replaceAll(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replaceAll(/[\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .normalize('NFKC')
}

function written(year: number, month: number, day: number): string {
  return [String(year).padStart(4, '0'), twoDigits(month), twoDigits(day)].join('-')
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0')
}
