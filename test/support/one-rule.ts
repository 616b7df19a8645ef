import type { Household } from '#modules/entitlements/facts/household.ts'
import type { Month } from '#modules/entitlements/facts/month.ts'
import { valuesIn } from '#modules/entitlements/parameters/all-parameters.ts'
import type { Outcome, Rule } from '#modules/entitlements/rules/rule.ts'

/** Runs a rule that looks at nothing but the household and the month. */
export function runAlone(rule: Rule, { household, month }: Asked): Outcome {
  return rule({ household, month, values: valuesIn(month), awarded: {}, earlier: () => ({}) })
}

interface Asked {
  readonly household: Household
  readonly month: Month
}
