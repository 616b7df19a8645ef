import type { Household, Person, TaxNotice } from '../facts/household.ts'
import type { Month } from '../facts/month.ts'
import { ageInMonths } from '../facts/read-facts.ts'
import type { Case } from './rule.ts'

/** The people who make one tax return together, as far as a household tells it. */
export interface TaxHome {
  readonly people: number
  /** Shares of the family quotient (parts): a half for the first two children, one from the third. */
  readonly shares: number
  /** Of the last notice, in euros a year. */
  readonly referenceIncome: number
  /** The year of income of that notice; absent when there is none. */
  readonly year?: number
}

const endOfAttachment = 21 * 12

/** The tax home of an adult of the home, or of the children and young people attached to the applicant's. */
export function taxHomeOf(person: Person, { household, month }: Pick<Case, 'household' | 'month'>): TaxHome {
  const together = fileTogether(household)
  const home = person.role === 'spouse' && !together ? 'spouse' : 'applicant'
  const adults = together ? 2 : 1
  const children = home === 'applicant' ? attachedTo(household, month) : 0
  const lone = children > 0 && household.people.every(({ role }) => role !== 'spouse')
  const notice = lastNotice(household.taxNotices, home)
  return {
    people: adults + children,
    shares: adults + Math.min(children, 2) / 2 + Math.max(0, children - 2) + (lone ? 0.5 : 0),
    referenceIncome: notice?.referenceIncome ?? 0,
    ...(notice && { year: notice.year }),
  }
}

/** Married couples and partners of a PACS make one return. */
export function fileTogether({ union }: Household): boolean {
  return union === 'married' || union === 'pacs'
}

function attachedTo({ people }: Household, month: Month): number {
  return people.filter((person) => person.role === 'child' && isAttached(ageInMonths(person, month))).length
}

function isAttached(months: number): boolean {
  return months >= 0 && months < endOfAttachment
}

function lastNotice(notices: readonly TaxNotice[], home: TaxNotice['home']): TaxNotice | undefined {
  let last: TaxNotice | undefined
  for (const notice of notices) if (notice.home === home && notice.year > (last?.year ?? 0)) last = notice
  return last
}
