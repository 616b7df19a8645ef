import type { Case } from '../rule.ts'
import type { Member } from './css-household.ts'

/**
 * Euros a month of one person, by age. R861-16-1 counts the age of 1 January: we count that of the month, as the
 * reference engine does (écart connu).
 */
export function shareFor({ age }: Member, { values }: Case): number {
  const { to29, to49, to59, to69, from70 } = values.health.css.share
  const years = age / 12
  if (years < 30) return to29
  if (years < 50) return to49
  if (years < 60) return to59
  return years < 70 ? to69 : from70
}
