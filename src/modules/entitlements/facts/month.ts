import { type Day, toDay } from '#kernel/day.ts'

/** A calendar month, counted: year × 12 + month − 1, so that "four months earlier" is `month - 4`. */
export type Month = number

/** The month of a day (2026-08-15) or of a month written 2026-08. */
export function monthOf(text: string): Month {
  return Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1
}

export function yearOf(month: Month): number {
  return Math.floor(month / 12)
}

/** The month written 2026-08. */
export function monthText(month: Month): string {
  return `${String(yearOf(month)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`
}

export function firstDayOf(month: Month): Day {
  return toDay(`${monthText(month)}-01`)
}

/** The first month of a calendar year. */
export function januaryOf(year: number): Month {
  return year * 12
}
