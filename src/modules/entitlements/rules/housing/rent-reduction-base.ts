import type { Case } from '../rule.ts'
import { type Home, inLongTable, inTable } from './home-base.ts'
import { zones } from './rent-base.ts'

/** The rent reduction of social homes (RLS, L442-2-1 CCH), in euros a month. */
export interface RentReduction {
  readonly amount: number
  readonly monthlyResources: number
  /** Resources have to be below it. */
  readonly ceiling: number
}

/** `resources` are the yearly ones of housing aid. */
export function rentReductionOf(
  { household, values }: Case,
  { home, resources }: { home: Home; resources: number },
): RentReduction {
  const { ceilings, amounts } = values.housing.rentReduction
  const zone = zones[household.zone]
  const ceiling = inLongTable(ceilings[zone], home)
  const monthlyResources = resources / 12
  const social = household.housing.status === 'social-tenant' && !home.overseas
  const amount = social && monthlyResources < ceiling ? inTable(amounts[zone], home) : 0
  return { amount, monthlyResources, ceiling }
}
