import type { Month } from '../facts/month.ts'
import { allParameters } from '../parameters/all-parameters.ts'
import { isStale, lineInForce, parametersIn } from '../parameters/in-force.ts'
import type { DatedValue, Parameter } from '../parameters/parameter.ts'
import type { Benefit } from '../rules/rule.ts'

/** A parameter of which the line of the year is missing: the last known one was used. */
export interface StaleParameter {
  readonly name: string
  readonly parameter: Parameter
  readonly lastKnown: DatedValue
}

/** The parameters a benefit uses whose last line is older than it should be that month. */
export function staleParametersOf(benefit: Pick<Benefit, 'uses'>, month: Month): readonly StaleParameter[] {
  return parametersIn(allParameters).flatMap(([name, parameter]) => {
    const isUsed = benefit.uses.some((used) => name === used || name.startsWith(`${used}.`))
    const lastKnown = lineInForce(parameter, month)
    return isUsed && lastKnown && isStale(parameter, month) ? [{ name, parameter, lastKnown }] : []
  })
}
