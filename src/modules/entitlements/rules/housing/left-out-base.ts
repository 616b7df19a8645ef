import type { Person } from '../../facts/household.ts'
import { type Month, monthOf } from '../../facts/month.ts'
import { monthlyIncome } from '../../facts/read-facts.ts'
import type { Law } from '../../parameters/parameter.ts'
import { amountFor, amountOf, type Case } from '../rule.ts'
import { housingLaws } from './housing-laws.ts'

/** What is left out of a person's pay and unemployment benefit because of what she lives through now. */
export type LeftOut = 'nothing' | 'all-rsa' | 'all-unemployed' | 'part-stopped' | 'part-unemployed'

/** The article of each case. */
export const lawOfLeftOut: Readonly<Record<LeftOut, Law>> = {
  nothing: housingLaws.resources,
  'all-rsa': housingLaws.onRsa,
  'all-unemployed': housingLaws.unemployedUnpaid,
  'part-stopped': housingLaws.stoppedWorking,
  'part-unemployed': housingLaws.unemployedPaid,
}

/**
 * R822-15 leaves out the pay « de l’intéressé lorsque celui-ci ou son conjoint est en chômage »: for the aid, one member
 * of a couple out of work does not wipe out the pay of the other (each); for the rent reduction it does (couple), as in
 * the amounts it is compared with.
 */
export type LeftOutScope = 'each' | 'couple'

export function leftOutOf(place: number, asked: Case, scope: LeftOutScope): LeftOut {
  const person = asked.household.people[place]
  if (!person) return 'nothing'
  // R822-17: the RSA is of the home; it counts from the month after.
  if (amountOf(asked.earlier(asked.month - 1), 'rsa') > 0) return 'all-rsa'
  const unemployed = isLongUnemployed(person, asked.month)
  if (unemployed && !isPaid(person, asked.month)) return 'all-unemployed'
  if (scope === 'couple' && hasUnpaidPartner(place, asked)) return 'all-unemployed'
  if (hasStoppedWorking(place, asked)) return 'part-stopped'
  return unemployed ? 'part-unemployed' : 'nothing'
}

function hasUnpaidPartner(place: number, { household, month }: Case): boolean {
  return household.people.some(
    (person, at) =>
      at !== place &&
      (person.role === 'applicant' || person.role === 'spouse') &&
      isLongUnemployed(person, month) &&
      !isPaid(person, month),
  )
}

/** Two full months without work, and the month after them (R822-14, R822-15 and R823-13). */
const monthsUnemployed = 3

function isLongUnemployed(person: Person, month: Month): boolean {
  if (person.activity !== 'unemployed') return false
  return month - firstUnemployed(person) >= monthsUnemployed
}

/** The month she became unemployed: as she says, or the one after her last pay. */
function firstUnemployed({ unemployedSince, incomes }: Person): Month {
  if (unemployedSince !== undefined) return monthOf(unemployedSince)
  let after = 0
  for (const income of incomes) if (income.kind === 'salary') after = Math.max(after, income.to + 1)
  return after
}

// R822-15, 3°: the solidarity allowance (ASS) is not unemployment insurance.
function isPaid(person: Person, month: Month): boolean {
  return monthlyIncome(person, ['unemployment', 'training'], { month, measure: 'net' }) > 0
}

// R822-13: no more work, and a pension or AAH; a job seeker with a pension follows the rules of unemployment.
function hasStoppedWorking(place: number, { household, month, awarded }: Case): boolean {
  const person = household.people[place]
  if (!person || person.activity === 'employed' || person.activity === 'self-employed') return false
  if (amountFor(awarded, 'aah', place) > 0) return true
  if (person.activity === 'unemployed') return false
  return monthlyIncome(person, ['pension', 'invalidity-pension'], { month, measure: 'net' }) > 0
}
