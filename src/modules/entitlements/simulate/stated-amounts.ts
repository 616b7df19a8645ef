import type { Statements } from '../facts/household.ts'
import type { Awarded } from '../rules/rule.ts'

/** What the statements say was received so many months ago. */
export function statedAmounts({ rsaLastMonth, housingAid }: Statements, monthsAgo: number): Awarded {
  const rsa = monthsAgo === 1 ? rsaLastMonth : undefined
  const housing = housingAid?.[monthsAgo - 1]
  return {
    ...(rsa !== undefined && { rsa: { amount: rsa } }),
    ...(housing !== undefined && { housing: { amount: housing } }),
  }
}
