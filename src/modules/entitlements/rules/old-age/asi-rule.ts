import { Trace } from '../../explanation/trace.ts'
import { isCouple } from '../../facts/read-facts.ts'
import { type Case, type Outcome, refused } from '../rule.ts'
import { oldAgeResources } from './old-age-base.ts'
import { oldAgeLaws } from './old-age-laws.ts'
import { hasAgeOfAspa, mayHaveAsi, placesOf } from './old-age-people.ts'
import { missingYears, tooRecent } from './old-age-permit.ts'

const noPension = refused({ because: 'refusal-asi-no-pension', law: oldAgeLaws.asi, values: {} })

/** Allocation supplémentaire d'invalidité: what lacks to a small invalidity pension, until the age of ASPA. */
export function asiRule(asked: Case): Outcome {
  const { household } = asked
  const places = placesOf(household, asked, mayHaveAsi)
  if (places.length === 0) return noPension
  const allowed = places.filter((place) => missingYears(place, asked) === 0)
  const [first] = places
  if (allowed.length === 0 && first !== undefined)
    return refused(tooRecent('refusal-asi-permit', first, asked))

  const why = asked.trace && new Trace()
  const resources = oldAgeResources(asked, why)
  const ceiling = ceilingOf(asked)
  if (resources >= ceiling)
    return refused({
      because: 'refusal-asi-ceiling',
      law: oldAgeLaws.asiCeiling,
      values: { resourcesEuros: resources, ceilingEuros: ceiling, overEuros: resources - ceiling },
      by: resources - ceiling,
    })
  noteWhose(asked, allowed.length)
  asked.trace?.startsAt(ceiling, {
    says: isCouple(household) ? 'step-asi-ceiling-couple' : 'step-asi-ceiling-single',
    values: { yearEuros: ceiling * 12 },
    law: oldAgeLaws.asiCeiling,
  })
  asked.trace?.takesAway(resources, {
    says: 'step-asi-resources',
    law: oldAgeLaws.couple,
    ...(why && { because: why }),
  })
  const amount = shared(asked, { places: allowed, left: ceiling - resources })
  const each = amount / allowed.length
  return {
    amount,
    byPerson: household.people.map((_, place) => (allowed.includes(place) ? each : 0)),
  }
}

function ceilingOf({ household, values }: Case): number {
  return (isCouple(household) ? values.oldAge.asi.couple : values.oldAge.asi.single) / 12
}

/** What is left under the ceiling goes to both, or to the one who has a right to it, within D815-19 2°. */
function shared(asked: Case, { places, left }: { places: readonly number[]; left: number }): number {
  const { household, values, trace } = asked
  const { formerMost } = values.oldAge.asi
  if (formerMost > 0) return asOf2019(asked, Math.min(left, (places.length * formerMost) / 12))
  if (!isCouple(household)) return left
  if (places.length === 2) {
    trace?.notes({ says: 'step-asi-both', law: oldAgeLaws.asiCeiling })
    return left
  }
  const otherHasAspa = placesOf(household, asked, hasAgeOfAspa).length > 0
  if (otherHasAspa) {
    trace?.multipliesBy(0.5, { says: 'step-asi-other-has-aspa', law: oldAgeLaws.asiCeiling })
    return left / 2
  }
  const { single, leastPension } = values.oldAge.asi
  if (Number.isNaN(leastPension)) return left
  const most = single / 12 - leastPension
  trace?.isAtMost(most, {
    says: 'step-asi-most',
    values: { singleEuros: single / 12, leastPensionEuros: leastPension, mostEuros: most },
    law: oldAgeLaws.asiCeiling,
  })
  return Math.min(left, most)
}

function asOf2019({ trace }: Case, amount: number): number {
  trace?.isAtMost(amount, {
    says: 'step-asi-former-most',
    values: { mostEuros: amount },
    law: oldAgeLaws.formerAsi,
  })
  return amount
}

function noteWhose({ household, trace }: Case, count: number): void {
  trace?.notes({
    says: count === 2 ? 'step-asi-pensions' : 'step-asi-pension',
    values: { people: household.people.length },
    law: oldAgeLaws.asi,
  })
}
