import { addDays, addMonths, type Day } from '#kernel/day.ts'
import { type Month, monthOf } from '../facts/month.ts'
import { allParameters } from './all-parameters.ts'
import { isStale, lineInForce, parametersIn } from './in-force.ts'

/** The texts of a revision come out in its first days: a line is missing from the fifteenth on. */
const daysAllowed = 14

/** The longest a value goes without being compared with its text again. */
const monthsUnchecked = 13

/** Parameters revised every year of which the line of the year is missing, two weeks after it was due. */
export function overdueOn(today: Day): readonly string[] {
  const month: Month = monthOf(addDays(today, -daysAllowed))
  return parametersIn(allParameters).flatMap(([name, parameter]) => (isStale(parameter, month) ? [name] : []))
}

/** Parameters in force that nobody compared with their text for thirteen months, or ever. */
export function uncheckedOn(today: Day): readonly string[] {
  const since = addMonths(today, -monthsUnchecked)
  return parametersIn(allParameters).flatMap(([name, parameter]) => {
    const line = lineInForce(parameter, monthOf(today))
    return line && (line.checkedOn === undefined || line.checkedOn < since) ? [name] : []
  })
}
