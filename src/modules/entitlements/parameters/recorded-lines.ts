import { allParameters } from './all-parameters.ts'
import { parametersIn } from './in-force.ts'

/** Every dated line, as it is recorded: `family.base 2026-04-01 478.16`. */
export function parameterLineTexts(): readonly string[] {
  return parametersIn(allParameters)
    .flatMap(([name, { values }]) => values.map(({ from, value }) => `${name} ${from} ${value}`))
    .toSorted()
}

/** Recorded lines that are no more as they were: edited, or taken away. */
export function editedSince(recorded: readonly string[]): readonly string[] {
  const now = new Set(parameterLineTexts())
  return recorded.filter((line) => !now.has(line))
}
