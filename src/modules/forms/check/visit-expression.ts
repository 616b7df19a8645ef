import type { Expression } from '../expression/expression.ts'
import { partsOf } from '../expression/parts.ts'

/** One expression inside another, with the way that leads to it from the whole. */
export interface Visited {
  readonly expression: Expression
  /** Where it stands below the whole: `/of/2`. */
  readonly path: string
  /** From the whole down to its parent. */
  readonly within: readonly Expression[]
  /** Groups over whose rows it is evaluated, besides the row of its page. */
  readonly over: readonly string[]
}

/** Every part of an expression, itself first. */
export function everyPart(whole: Expression): readonly Visited[] {
  const found: Visited[] = []
  collect({ expression: whole, path: '', within: [], over: [] }, found)
  return found
}

function collect(here: Visited, found: Visited[]): void {
  found.push(here)
  const { expression, path, within, over } = here
  const inside = 'group' in expression ? [...over, expression.group] : over
  for (const below of partsOf(expression)) {
    collect(
      { expression: below.part, path: `${path}/${below.at}`, within: [...within, expression], over: inside },
      found,
    )
  }
}
