import type { Case, Outcome } from '../rule.ts'
import { refused } from '../rule.ts'
import { familyLaws } from './family-laws.ts'
import type { Family } from './family-of.ts'
import { ceilingFor } from './two-earners.ts'

/** Euros a year: the ceiling of the full base allowance, and that of the partial one and of the grants (R531-1 CSS). */
export function pajeCeilings(
  { values }: Case,
  family: Family,
  children: number,
): { readonly full: number; readonly partial: number } {
  return {
    full: ceilingFor(values.family.supplementCeilings, children, { family, values }),
    partial: ceilingFor(values.family.childcareCeilings, children, { family, values }),
  }
}

/** Refused because the resources are above the ceiling. */
export function aboveCeiling(
  because:
    | 'refusal-paje-base-above-ceiling'
    | 'refusal-paje-birth-above-ceiling'
    | 'refusal-paje-adoption-above-ceiling',
  { ceiling, resources }: { ceiling: number; resources: number },
): Outcome {
  return refused({
    because,
    law: familyLaws.childcareCeiling,
    values: { ceilingEuros: ceiling, resourcesEuros: resources, aboveEuros: resources - ceiling },
    by: resources - ceiling,
  })
}
