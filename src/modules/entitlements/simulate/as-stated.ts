import type { Statements } from '../facts/household.ts'
import type { Awarded, Outcome } from '../rules/rule.ts'

/** What was worked out for a month so many months ago, with what its statements say put in its place. */
export function asStated(worked: Awarded, statements: Statements, monthsAgo: number): Awarded {
  const rsa = monthsAgo === 1 ? statements.rsaLastMonth : undefined
  const housing = statements.housingAid?.[monthsAgo - 1]
  return {
    ...worked,
    ...(rsa !== undefined && { rsa: stated(rsa) }),
    ...(housing !== undefined && { housing: stated(housing) }),
  }
}

function stated(amount: number): Outcome {
  return { amount }
}
