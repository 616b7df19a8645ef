import { addDays, type Day, toDay } from '#kernel/day.ts'

/** The next day that is neither a Saturday, a Sunday nor a national holiday; the same day when it is none of them. */
export function nextWorkingDay(day: Day): Day {
  return isWorkingDay(day) ? day : nextWorkingDay(addDays(day, 1))
}

function isWorkingDay(day: Day): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !holidaysOf(day.slice(0, 4)).includes(day)
}

// Art. L3133-1 of the Code du travail; Alsace, Moselle and the overseas territories have more.
function holidaysOf(year: string): readonly Day[] {
  const easter = easterOf(Number(year))
  const fixed = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25']
  const moving = [1, 39, 50].map((days) => addDays(easter, days))
  return [...fixed.map((date) => toDay(`${year}-${date}`)), ...moving]
}

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
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
