import type { Sitting } from '#modules/forms/index.ts'
import type { ToldHousehold } from '../estimate/open-fact.ts'
import type { Month } from '../facts/month.ts'
import type { ZoneOf } from '../facts/zones.ts'
import { type Facts, factsOf } from './facts.ts'
import { householdOf } from './household-of-facts.ts'
import { openFactsOf, withChosen } from './open-facts.ts'

/** What the answers say of a household, and what of it is only supposed. */
export interface AnsweredHousehold extends ToldHousehold {
  readonly facts: Facts
  readonly month: Month
}

/** The household of the answers given so far. What is not known takes a common value, and is told as open. */
export function householdFromAnswers(sitting: Sitting, zoneOf: ZoneOf): AnsweredHousehold {
  const facts = factsOf(sitting)
  return {
    facts,
    month: facts.month,
    open: openFactsOf(sitting, facts, zoneOf),
    with: (chosen) => householdOf(withChosen(facts, chosen), zoneOf),
  }
}
