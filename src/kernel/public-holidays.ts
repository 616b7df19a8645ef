import { addDays, type Day, toDay } from './day.ts'

/**
 * The public holidays of a year in a department (its code, absent for the rest of France): art. L3133-1 of the
 * Code du travail, L3134-13 for Alsace and Moselle, L3422-2 and decree 83-1003 for the days of abolition overseas.
 */
export function publicHolidays(year: number, department = ''): readonly Day[] {
  const easter = easterOf(year)
  const moving = [1, 39, 50, ...(alsaceAndMoselle.has(department) ? [-2] : [])].map((days) =>
    addDays(easter, days),
  )
  const ownDates = [
    ...(alsaceAndMoselle.has(department) ? ['12-26'] : []),
    ...(abolitions.get(department) ?? []),
  ]
  const fixed = [...everywhere, ...ownDates].map((date) => toDay(`${year}-${date}`))
  return [...fixed, ...moving].toSorted()
}

/** Whether the day is a public holiday in that department. */
export function isPublicHoliday(day: Day, department?: string): boolean {
  return publicHolidays(Number(day.slice(0, 4)), department).includes(day)
}

const everywhere = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25']
const alsaceAndMoselle = new Set(['57', '67', '68'])
const abolitions = new Map([
  ['971', ['05-27']],
  ['972', ['05-22']],
  ['973', ['06-10']],
  ['974', ['12-20']],
  ['976', ['04-27']],
  ['977', ['10-09']],
  ['978', ['05-28']],
])

/** The departments that have holidays of their own. */
export const departmentsWithTheirHolidays: readonly string[] = [...alsaceAndMoselle, ...abolitions.keys()]

// Gregorian calendar (Meeus, Jones and Butcher).
function easterOf(year: number): Day {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const inCentury = year % 100
  const shift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - shift + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7
  const correction = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  const days = epact + weekday - 7 * correction + 114
  const month = `${Math.floor(days / 31)}`.padStart(2, '0')
  return toDay(`${year}-${month}-${`${(days % 31) + 1}`.padStart(2, '0')}`)
}
