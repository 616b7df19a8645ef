declare const day: unique symbol

/** A calendar day, written 2026-03-03. */
export type Day = string & { readonly [day]: true }

const millisecondsADay = 86_400_000

/** Reads 2026-03-03; a day that does not exist (30 February) is not a day. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** The day written in code or read from the database; throws if it does not exist. */
export function toDay(text: string): Day {
  if (!isDay(text)) throw new Error(`not a day: ${text}`)
  return text
}

/** The calendar day of a moment, where the clocks show that zone. */
export function dayIn(moment: Date, timeZone: string): Day {
  return toDay(formatterOf(timeZone).format(moment))
}

// Building a formatter costs a hundred times what using it does, and every errand asks what day it is.
const formatters = new Map<string, Intl.DateTimeFormat>()

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known =
    formatters.get(timeZone) ??
    new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  formatters.set(timeZone, known)
  return known
}

/** The day that comes `count` days later (earlier when negative). */
export function addDays(from: Day, count: number): Day {
  return new Date(startOf(from) + count * millisecondsADay).toISOString().slice(0, 10) as Day
}

/**
 * The same date `count` months later; the last day of a shorter month when it has no such date.
 * This is how the law counts delays in months (art. 641 du code de procédure civile).
 */
export function addMonths(from: Day, count: number): Day {
  const [year = 0, month = 1, date = 1] = from.split('-').map(Number)
  const firstOfMonth = new Date(Date.UTC(year, month - 1 + count, 1))
  const lastOfMonth = new Date(Date.UTC(year, month + count, 0)).getUTCDate()
  firstOfMonth.setUTCDate(Math.min(date, lastOfMonth))
  return firstOfMonth.toISOString().slice(0, 10) as Day
}

/** How many days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((startOf(to) - startOf(from)) / millisecondsADay)
}

function startOf(text: Day): number {
  return Date.parse(`${text}T00:00:00Z`)
}
