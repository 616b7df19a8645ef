import { addDays, addMonths, type Day } from '#kernel/day.ts'
import type { Delay } from '../catalogue/catalogued-procedure.ts'
import { type Deadline, entryOf, type FollowedProcedure } from '../procedure.ts'

type Catalogued = Pick<FollowedProcedure, 'catalogueCode'>

/** The last day of a delay, date to date. */
export function endOf(delay: Delay, from: Day): Day {
  return delay.unit === 'month' ? addMonths(from, delay.count) : addDays(from, delay.count)
}

/** When the body should have answered what was sent that day, if its public page says so. */
export function expectedAnswer(procedure: Catalogued, sentOn: Day): Deadline | undefined {
  const delay = entryOf(procedure)?.usualDelay.delay
  if (!delay) return undefined
  return { on: endOf(delay, sentOn), reason: 'answer-expected', note: undefined, countedFrom: sentOn }
}

/** The last day to contest a refusal received that day, if its public page says so. */
export function remedyDeadline(procedure: Catalogued, refusedOn: Day): Deadline | undefined {
  const delay = entryOf(procedure)?.remedy?.delay
  if (!delay) return undefined
  return { on: endOf(delay, refusedOn), reason: 'remedy', note: undefined, countedFrom: refusedOn }
}

const farthestYears = 5

/** A slip of the keyboard (2006 for 2026), not a law. */
export function isTooOld(day: Day, today: Day): boolean {
  return day < addMonths(today, -12 * farthestYears)
}

/** The same slip the other way. */
export function isTooFar(day: Day, today: Day): boolean {
  return day > addMonths(today, 12 * farthestYears)
}
