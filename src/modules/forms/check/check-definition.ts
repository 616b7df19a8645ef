import type { Definition } from '../definition/definition.ts'
import { families } from './all-families.ts'
import type { Fault } from './fault.ts'
import type { Given } from './given.ts'
import { limits } from './limits.ts'
import { outlineOf } from './outline.ts'
import type { Remark } from './remark.ts'
import { ruleList } from './rule-list.ts'
import { sayFault } from './say-fault.ts'
import { shapeOf } from './shape.ts'

export interface Checked {
  readonly errors: readonly Remark[]
  readonly warnings: readonly Remark[]
  /** Absent with one error: what is not sound is never published, nor walked. */
  readonly definition?: Definition
}

/** Looks at a document, whatever it is: it never throws. With an error, the form is not to be published. */
export function checkDefinition(document: unknown, given: Given = {}): Checked {
  const early = limits(document)
  if (early.length > 0) return checkedOf(early, document)
  const shaped = shapeOf(document)
  if (!shaped.ok) return checkedOf(shaped.faults, document)
  const outline = outlineOf(shaped.definition)
  const faults = families.flatMap((family) => family(outline, given))
  const checked = checkedOf(faults, document)
  return checked.errors.length > 0 ? checked : { ...checked, definition: shaped.definition }
}

function checkedOf(faults: readonly Fault[], document: unknown): Checked {
  const of = (severity: 'error' | 'warning'): readonly Remark[] =>
    faults
      .filter(({ rule }) => ruleList[rule] === severity)
      .map(({ rule, path, values }) => ({
        rule,
        path,
        ...sayFault({ rule, path, values: values ?? {} }, document),
      }))
  return { errors: of('error'), warnings: of('warning') }
}
