import type { Household } from '../../facts/household.ts'
import { type Month, monthOf } from '../../facts/month.ts'

/** Children not born yet: how many, and the month in which the first is expected. */
export interface ExpectedBirths {
  readonly children: number
  readonly month: Month
}

/** Births told by the day expected, or as children born in the future; undefined when none is expected. */
export function expectedBirths(household: Household, month: Month): ExpectedBirths | undefined {
  let unborn = 0
  let due = 0
  let first = Number.POSITIVE_INFINITY
  for (const person of household.people) {
    const day = person.role === 'child' ? person.birth : person.due
    if (day === undefined || monthOf(day) <= month) continue
    first = Math.min(first, monthOf(day))
    if (person.role === 'child') unborn += 1
    else due += 1
  }
  return unborn + due === 0 ? undefined : { children: Math.max(unborn, due), month: first }
}
