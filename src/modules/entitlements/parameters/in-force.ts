import { firstDayOf, type Month } from '../facts/month.ts'
import type { DatedValue, InForce, Parameter, ParameterGroup } from './parameter.ts'
import { isParameter } from './parameter.ts'

/** The line in force on the first day of the month; before the first line there is none. */
export function lineInForce(parameter: Parameter, month: Month): DatedValue | undefined {
  const day = firstDayOf(month)
  return parameter.values.find((line) => line.from <= day)
}

/** Every value of a group in force that month. A parameter that did not exist yet is not a number (NaN). */
export function inForce<Group extends ParameterGroup>(group: Group, month: Month): InForce<Group> {
  const entries = Object.entries(group).map(([name, node]) => [
    name,
    isParameter(node) ? (lineInForce(node, month)?.value ?? Number.NaN) : inForce(node, month),
  ])
  return Object.freeze(Object.fromEntries(entries)) as InForce<Group>
}

/**
 * Whether the line in force is older than it should be: a value revised every April of which the April of that
 * year has no line. The result that uses it says so.
 */
export function isStale(parameter: Parameter, month: Month): boolean {
  const line = lineInForce(parameter, month)
  if (parameter.revisedIn === undefined || line === undefined) return false
  const latestRevision = month - ((month - (parameter.revisedIn - 1)) % 12)
  return line.from < firstDayOf(latestRevision)
}

/** The parameters of a group with their dotted names: `rsa.base`. */
export function parametersIn(group: ParameterGroup, prefix = ''): readonly (readonly [string, Parameter])[] {
  return Object.entries(group).flatMap(([name, node]) =>
    isParameter(node) ? [[`${prefix}${name}`, node] as const] : parametersIn(node, `${prefix}${name}.`),
  )
}
