import { addDays, addMonths, type Day } from '#kernel/day.ts'
import type { Delay, Remedy } from '../catalogue/catalogued-procedure.ts'
import { type Deadline, entryOf, type FollowedProcedure } from '../procedure.ts'

type Catalogued = Pick<FollowedProcedure, 'catalogueCode'>

/** The last day of a delay, date to date (art. 641 CPC): that day still counts. */
export function endOf(delay: Pick<Delay, 'count' | 'unit'>, from: Day): Day {
  return ends[delay.unit](from, delay.count)
}

const ends = {
  day: addDays,
  week: (from, count) => addDays(from, 7 * count),
  month: addMonths,
  year: (from, count) => addMonths(from, 12 * count),
} as const satisfies Record<Delay['unit'], (from: Day, count: number) => Day>

/** When the body should have answered what was sent that day, if its public page says so. */
export function expectedAnswer(procedure: Catalogued, sentOn: Day): Deadline | undefined {
  const delay = entryOf(procedure)?.usualDelay.delay
  if (!delay) return undefined
  return { on: endOf(delay, sentOn), reason: 'answer-expected', note: undefined, countedFrom: sentOn }
}

/** The last day to contest a refusal received that day, if its public page says so. */
export function remedyDeadline(procedure: Catalogued, refusedOn: Day): Deadline | undefined {
  const delay = firstRemedyWithDelay(procedure)?.delay
  // A delay that runs from anything but the letter is not known from the day it came.
  if (delay?.from !== 'decision-received') return undefined
  return { on: endOf(delay, refusedOn), reason: 'remedy', note: undefined, countedFrom: refusedOn }
}

/** The remedy to take first, if its page says within which delay. */
export function firstRemedyWithDelay(procedure: Catalogued): Remedy | undefined {
  return entryOf(procedure)?.remedies.find(({ delay }) => delay !== null)
}

/** The last day to ask for a right again before it ends, as far as its page says when. */
export function renewalDeadline(procedure: Catalogued, endsOn: Day): Deadline {
  const window = entryOf(procedure)?.window
  const on = window ? addMonths(endsOn, -window.closesMonthsBefore) : endsOn
  return { on, reason: 'renewal', note: undefined, countedFrom: endsOn }
}

/** The first day one may ask again; two months before the last when its page says nothing. */
export function renewalOpensOn(procedure: Catalogued, { on, countedFrom }: Deadline): Day {
  const window = entryOf(procedure)?.window
  if (!window || !countedFrom) return addMonths(on, -monthsToRenew)
  return addMonths(countedFrom, -window.opensMonthsBefore)
}

const monthsToRenew = 2

const farthestYears = 5

/** A slip of the keyboard (2006 for 2026), not a law. */
export function isTooOld(day: Day, today: Day): boolean {
  return day < addMonths(today, -12 * farthestYears)
}

/** The same slip the other way. */
export function isTooFar(day: Day, today: Day): boolean {
  return day > addMonths(today, 12 * farthestYears)
}
