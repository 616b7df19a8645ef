import type { ResultPage } from '../definition/definition.ts'
import type { Outcome } from '../expression/value.ts'
import { inputsOf, verdictOf } from './inputs-of.ts'
import type { Fault, Sitting } from './walk.ts'

/** What is shown at the end, and the rules it shows with what they give. */
export interface EndResult {
  readonly page: ResultPage
  readonly shown: readonly { readonly rule: string; readonly outcome: Outcome }[]
  readonly faults: readonly Fault[]
}

/** The first result whose condition is yes: what is not known chooses nothing. */
export function resultOf(sitting: Sitting): EndResult | undefined {
  const inputs = inputsOf(sitting)
  const faults: Fault[] = []
  const page = sitting.definition.results.find(
    ({ id, when }) => when === undefined || verdictOf(faults, inputs.evaluate(when), id) === 'yes',
  )
  if (!page) return undefined
  const shown = (page.shows ?? []).map((rule) => ({
    rule,
    outcome: inputs.evaluate({ op: 'rule', rule }),
  }))
  return { page, shown, faults }
}
