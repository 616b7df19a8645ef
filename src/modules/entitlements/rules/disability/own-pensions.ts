import type { Person } from '../../facts/household.ts'
import { monthsPaid } from '../../facts/over-months.ts'
import { amountFor, type Case } from '../rule.ts'

/** What AAH only tops up, in euros a month (L821-1 CSS). */
export interface OwnPensions {
  /** Old-age and invalidity pensions, which count as income too. */
  readonly taxed: number
  /** ASI and ASPA, which do not. */
  readonly minimum: number
}

export function pensionsOf({ incomes }: Person, place: number, { month, awarded }: Case): OwnPensions {
  let taxed = 0
  for (const income of incomes)
    if (income.kind === 'pension' || income.kind === 'invalidity-pension')
      taxed += monthsPaid(income, month, month) * income.gross
  return { taxed, minimum: amountFor(awarded, 'asi', place) + amountFor(awarded, 'aspa', place) }
}

export function totalOf({ taxed, minimum }: OwnPensions): number {
  return taxed + minimum
}
