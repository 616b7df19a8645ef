import type { Day } from '#kernel/day.ts'
import { businessDayOf } from '../site.ts'

const clock = /^([01]?\d|2[0-3])\s*[:hH.]\s*([0-5]\d)?$/

/** The moment of today when the clocks of a place show this time; written 12:30, 12h30, 12 h or 9.15. */
export function readTime(
  typed: string,
  { now, timeZone }: { now: Date; timeZone: string },
): Date | undefined {
  const found = clock.exec(typed.trim())
  if (!found) return undefined
  const [, hours = '0', minutes = '0'] = found
  return momentOf(businessDayOf({ timeZone }, now), Number(hours) * 60 + Number(minutes), timeZone)
}

/** The moment when the clocks of a zone show that minute of that day. */
export function momentOf(day: Day, minute: number, timeZone: string): Date {
  const guess = Date.parse(`${day}T00:00:00Z`) + minute * 60_000
  return new Date(guess - offsetAt(new Date(guess - offsetAt(new Date(guess), timeZone)), timeZone))
}

/** How far the clocks of a zone are ahead of UTC at that moment, in milliseconds. */
function offsetAt(moment: Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(moment)
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '0'
  const shown = `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}Z`
  return Date.parse(shown) - Math.floor(moment.getTime() / 1000) * 1000
}
