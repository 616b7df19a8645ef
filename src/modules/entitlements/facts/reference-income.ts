import type { Household } from './household.ts'

/** Reference income (RFR) of a household for a year of income, all tax homes together; undefined without a notice. */
export function referenceIncome(household: Household, year: number): number | undefined {
  let sum: number | undefined
  for (const notice of household.taxNotices)
    if (notice.year === year) sum = (sum ?? 0) + notice.referenceIncome
  return sum
}
