import { type BenefitId, benefitIds } from '../benefit.ts'
import { type Step, Trace } from '../explanation/trace.ts'
import type { Household } from '../facts/household.ts'
import type { Month } from '../facts/month.ts'
import { valuesIn } from '../parameters/all-parameters.ts'
import { allBenefits } from '../rules/all-benefits.ts'
import type { Awarded, Benefit, Case, Outcome } from '../rules/rule.ts'
import { statedAmounts } from './stated-amounts.ts'

/** How many months are worked out before the asked one, for what looks back (housing aid looks at last month's RSA…). */
const monthsLookedBack = 7

const lookedBackAt = allBenefits.filter((benefit) => benefit.lookedBackAt)

/** What a household may claim in a month. */
export interface Simulation {
  readonly month: Month
  readonly awarded: Awarded
  /** The months before it, as far back as rules look. */
  readonly earlier: (month: Month) => Awarded
}

/** Works out every benefit of a complete household for a month, from the months before it. */
export function simulate(household: Household, month: Month): Simulation {
  const past = new Map<Month, Awarded>()
  const earlier = (asked: Month): Awarded => past.get(asked) ?? nothing
  for (let each = month - monthsLookedBack; each < month; each += 1) {
    const stated = statedAmounts(household.statements, month - each)
    past.set(each, runMonth({ household, month: each, earlier, stated }, lookedBackAt))
  }
  return { month, awarded: runMonth({ household, month, earlier, stated: nothing }, allBenefits), earlier }
}

const nothing: Awarded = {}

/** The steps of one benefit of a simulation, worked out again with a trace. */
export function explainBenefit(
  { household, simulation }: { household: Household; simulation: Simulation },
  benefit: BenefitId,
): { readonly outcome: Outcome; readonly steps: readonly Step[] } {
  const found = allBenefits.find((each) => each.id === benefit)
  if (!found) throw new Error(`no rule for ${benefit}`)
  const { month, awarded, earlier } = simulation
  const trace = new Trace()
  const outcome = found.rule({ household, month, values: valuesIn(month), awarded, earlier, trace })
  return { outcome, steps: trace.steps }
}

interface Span {
  readonly household: Household
  readonly month: Month
  readonly earlier: (month: Month) => Awarded
  /** What a statement of that month says: it is not worked out, and the rules after it see it. */
  readonly stated: Awarded
}

function runMonth({ household, month, earlier, stated }: Span, benefits: readonly Benefit[]): Awarded {
  const awarded: Partial<Record<BenefitId, Outcome>> = {}
  const asked: Case = { household, month, values: valuesIn(month), awarded, earlier }
  for (const { id, rule } of benefits) awarded[id] = stated[id] ?? rule(asked)
  return awarded
}

/** The benefits there are rules for, in order. */
export const knownBenefits: readonly BenefitId[] = benefitIds.filter((id) =>
  allBenefits.some((benefit) => benefit.id === id),
)
