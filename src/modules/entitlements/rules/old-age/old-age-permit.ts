import type { Case, Refusal } from '../rule.ts'
import { oldAgeLaws } from './old-age-laws.ts'
import { permitYearsMissing } from './old-age-people.ts'

/** How many years of permit the person at this place lacks. */
export function missingYears(place: number, asked: Case): number {
  const person = asked.household.people[place]
  return person ? permitYearsMissing(person, asked) : 0
}

/** Why nobody of a household has a right yet: her permit is too recent, by how many years (L816-1 CSS). */
export function tooRecent(because: Refusal['because'], place: number, asked: Case): Refusal {
  const missing = missingYears(place, asked)
  return {
    because,
    law: oldAgeLaws.permit,
    values: { years: asked.values.oldAge.aspa.permitYears, missing },
    by: missing,
  }
}
