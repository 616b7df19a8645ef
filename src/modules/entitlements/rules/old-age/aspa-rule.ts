import { Trace } from '../../explanation/trace.ts'
import type { Person } from '../../facts/household.ts'
import { ageInMonths, isCouple } from '../../facts/read-facts.ts'
import { amountOf, type Case, type Outcome, refused } from '../rule.ts'
import { oldAgeResources } from './old-age-base.ts'
import { oldAgeLaws } from './old-age-laws.ts'
import { hasAgeOfAspa, isAdultOfHome, isHeldUnfit, placesOf } from './old-age-people.ts'
import { missingYears, tooRecent } from './old-age-permit.ts'

/** Allocation de solidarité aux personnes âgées: what lacks to the resources of old people. */
export function aspaRule(asked: Case): Outcome {
  const { household } = asked
  const aged = placesOf(household, asked, hasAgeOfAspa)
  if (aged.length === 0) return tooYoung(asked)
  const places = aged.filter((place) => missingYears(place, asked) === 0)
  const [first] = aged
  if (places.length === 0 && first !== undefined)
    return refused(tooRecent('refusal-aspa-permit', first, asked))

  const why = asked.trace && new Trace()
  const resources = oldAgeResources(asked, why)
  const ceiling = ceilingOf(asked)
  if (resources >= ceiling)
    return refused({
      because: 'refusal-aspa-ceiling',
      law: oldAgeLaws.ceiling,
      values: { resourcesEuros: resources, ceilingEuros: ceiling, overEuros: resources - ceiling },
      by: resources - ceiling,
    })
  noteAge(asked, places.length)
  asked.trace?.startsAt(ceiling, {
    says: isCouple(household) ? 'step-aspa-ceiling-couple' : 'step-aspa-ceiling-single',
    values: { yearEuros: ceiling * 12 },
    law: oldAgeLaws.ceiling,
  })
  asked.trace?.takesAway(resources, {
    says: 'step-aspa-resources',
    law: oldAgeLaws.quarter,
    ...(why && { because: why }),
  })
  const amount = atMost(asked, { count: places.length, left: ceiling - resources })
  const each = amount / places.length
  return { amount, byPerson: household.people.map((_, place) => (places.includes(place) ? each : 0)) }
}

function ceilingOf({ household, values }: Case): number {
  return (isCouple(household) ? values.oldAge.aspa.couple : values.oldAge.aspa.single) / 12
}

function atMost(asked: Case, { count, left }: { count: number; left: number }): number {
  const { single, couple } = asked.values.oldAge.aspa
  if (count === 2) {
    asked.trace?.notes({ says: 'step-aspa-both', law: oldAgeLaws.halves })
    return left
  }
  if (amountOf(asked.awarded, 'asi') > 0) {
    asked.trace?.multipliesBy(0.5, { says: 'step-aspa-other-has-asi', law: oldAgeLaws.most })
    return Math.min(left / 2, couple / 24)
  }
  asked.trace?.isAtMost(single / 12, {
    says: 'step-aspa-most',
    values: { mostEuros: single / 12 },
    law: oldAgeLaws.most,
  })
  return Math.min(left, single / 12)
}

function noteAge({ values, trace }: Case, count: number): void {
  trace?.notes({
    says: count === 2 ? 'step-aspa-ages' : 'step-aspa-age',
    values: { age: values.oldAge.aspa.ageReached, ageIfUnfit: values.oldAge.aspa.ageIfUnfit },
    law: oldAgeLaws.age,
  })
}

/** The age, with the months still to wait for the eldest; who is unfit is told what the law says for her. */
function tooYoung(asked: Case): Outcome {
  const { household, month, values } = asked
  const { ageReached, ageIfUnfit, ageIfUnfitByLaw } = values.oldAge.aspa
  let eldest = 0
  for (const person of household.people)
    if (isAdultOfHome(person)) eldest = Math.max(eldest, ageInMonths(person, month))
  const byLaw = household.people.some((person) => isUnfitAndOfAge(person, asked))
  return refused({
    because: byLaw ? 'refusal-aspa-unfit' : 'refusal-aspa-age',
    law: oldAgeLaws.age,
    values: { age: ageReached, ageIfUnfit, ageIfUnfitByLaw },
    by: (byLaw ? ageIfUnfit : ageReached) * 12 - eldest,
  })
}

function isUnfitAndOfAge(person: Person, { month, values }: Case): boolean {
  if (!isAdultOfHome(person) || !isHeldUnfit(person, values.disability.aah)) return false
  return ageInMonths(person, month) >= values.oldAge.aspa.ageIfUnfitByLaw * 12
}
