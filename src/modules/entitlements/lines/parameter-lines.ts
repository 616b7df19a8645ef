import type { Month } from '../facts/month.ts'
import { allParameters } from '../parameters/all-parameters.ts'
import { isStale, lineInForce, parametersIn } from '../parameters/in-force.ts'

export interface ParameterLine {
  readonly parameter: string
  readonly label: string
  readonly unit: string
  readonly value: number
  readonly from: string
  readonly law: string
  readonly href?: string
  /** The day somebody compared the value with its text; null when nobody did. */
  readonly checkedOn: string | null
  /** A newer value was to be expected by then: this is the last known one. */
  readonly lastKnown: boolean
}

/** Every parameter in force in a month, with the text it comes from. */
export function parameterLines(month: Month): readonly ParameterLine[] {
  return parametersIn(allParameters).flatMap(([name, parameter]) => {
    const line = lineInForce(parameter, month)
    return line
      ? [
          {
            parameter: name,
            label: parameter.label,
            unit: parameter.unit,
            value: line.value,
            from: line.from,
            law: line.law.cite,
            ...(line.law.href !== undefined && { href: line.law.href }),
            checkedOn: line.checkedOn ?? null,
            lastKnown: isStale(parameter, month),
          },
        ]
      : []
  })
}
