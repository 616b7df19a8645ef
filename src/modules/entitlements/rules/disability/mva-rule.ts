import type { Household, Person } from '../../facts/household.ts'
import { isPaidForWork } from '../../facts/over-months.ts'
import { amountFor, amountOf, type Case, type Outcome, refused } from '../rule.ts'
import { disabilityLaws } from './disability-laws.ts'
import { pensionsOf, totalOf } from './own-pensions.ts'

const noAid = refused({ because: 'refusal-mva-no-aid', law: disabilityLaws.independentLiving, values: {} })

/** Majoration pour la vie autonome: with AAH or ASI, in a home of one's own that has a housing aid, without pay. */
export function mvaRule(asked: Case): Outcome {
  const { people } = asked.household
  const { independentLiving } = asked.values.disability
  let refusal: Outcome['refusal'] = noAid.refusal
  let count = 0
  const byPerson = people.map((person, place) => {
    if (!person.disability) return 0
    const failed = whyNot(person, place, asked)
    if (failed) {
      refusal = failed.refusal
      return 0
    }
    count += 1
    return independentLiving
  })
  if (count === 0) return { amount: 0, ...(refusal && { refusal }) }
  asked.trace?.startsAt(independentLiving, { says: 'step-mva-amount', law: disabilityLaws.independentLiving })
  asked.trace?.notes({ says: 'step-mva-home', law: disabilityLaws.independentHome })
  if (count > 1)
    asked.trace?.multipliesBy(count, {
      says: 'step-mva-both',
      values: { count },
      law: disabilityLaws.independentHome,
    })
  return { amount: count * independentLiving, byPerson }
}

function whyNot(person: Person, place: number, asked: Case): Outcome | undefined {
  const { household, month, values, earlier } = asked
  if ((person.disability?.rate ?? 0) < values.disability.aah.rate)
    return refused({
      because: 'refusal-mva-rate',
      law: disabilityLaws.independentLiving,
      values: { rate: Math.round(values.disability.aah.rate * 100) },
    })
  if (!hasFullAid(person, place, asked)) return noAid
  if (!isIndependent(household) || amountOf(earlier(month - 1), 'housing') === 0)
    return refused({ because: 'refusal-mva-home', law: disabilityLaws.independentHome, values: {} })
  if (isPaidForWork(person, month))
    return refused({ because: 'refusal-mva-pay', law: disabilityLaws.independentLiving, values: {} })
  return undefined
}

/** ASI; or AAH at the full rate, or that tops up a pension. */
function hasFullAid(person: Person, place: number, asked: Case): boolean {
  if (amountFor(asked.awarded, 'asi', place) > 0) return true
  const aah = amountFor(asked.awarded, 'aah', place)
  if (aah === 0) return false
  return totalOf(pensionsOf(person, place, asked)) > 0 || aah >= asked.values.disability.aah.full - 0.005
}

function isIndependent({ housing }: Household): boolean {
  return housing.status !== 'hosted-free' && housing.status !== 'hostel' && housing.status !== 'homeless'
}
