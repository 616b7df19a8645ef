import { addMonths, type Day } from '#kernel/day.ts'
import { type Facts, day } from './facts.ts'
import { ageOfRow } from './supposed-rows.ts'

/** Ages taken for a birth date that is not known. */
const adultAge = 40
const childAge = 8

/** The birth of the row or person asked about; while it is not known, that of somebody of a common age. */
export function birthOf(facts: Facts, question: string, row?: string): Day {
  const known = day(facts, question, row)
  if (known) return known
  const usual = question === 'child-birth' ? childAge : adultAge
  return bornYearsAgo(facts, (row === undefined ? undefined : ageOfRow(row)) ?? usual)
}

/** Somebody who turned that age half a year ago. */
export function bornYearsAgo({ today }: Facts, years: number): Day {
  return addMonths(today, -years * 12 - 6)
}

/** Amounts taken while they are not known, in euros a month. */
export const usualRent = 450
export const usualPay = 1200
export const usualIncome = 600
/** And of savings said to be more than 30,000 €. */
export const usualSavings = 35_000
