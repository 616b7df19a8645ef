import type { Values } from '../../parameters/all-parameters.ts'
import type { Family } from './family-of.ts'

/** A ceiling for no child, and what it gains when both members of a couple earn or when a parent is alone. */
interface Ceiling {
  readonly ceiling: number
  readonly twoEarners: number
}

/** Euros a year: the ceiling of the family supplement and of childcare benefits for so many children (R522-2 CSS). */
export function ceilingFor(
  base: Ceiling,
  children: number,
  asked: { family: Family; values: Values },
): number {
  const { ceilingPerChild, ceilingPerNextChild } = asked.values.family.supplement
  const first = Math.min(children, 2) * ceilingPerChild
  const next = Math.max(children - 2, 0) * ceilingPerNextChild
  return base.ceiling * (1 + first + next) + (earnsMore(asked.family) ? base.twoEarners : 0)
}

/** Both members of the couple earned enough, or the parent is alone: the ceiling is higher. */
export function earnsMore(family: Family): boolean {
  return !family.couple || family.resources.twoEarners
}
