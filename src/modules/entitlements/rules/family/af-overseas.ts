import type { Household } from '../../facts/household.ts'
import { type Case, type Outcome, toCent } from '../rule.ts'
import { familyLaws } from './family-laws.ts'
import type { FamilyChild } from './family-of.ts'
import { percent } from './percent.ts'

const departments = ['971', '972', '973', '974', '977', '978']

/** Guadeloupe, Martinique, Guyane, La Réunion, Saint-Barthélemy and Saint-Martin (L751-1 CSS), not Mayotte. */
export function isOverseas({ commune }: Household): boolean {
  return departments.includes(commune.slice(0, 3))
}

/** Allowances for one child overseas, whatever the resources (L755-12 and D755-5 CSS), in euros a month. */
export function oneChildOverseas({ values, trace }: Case, child: FamilyChild): Outcome {
  const { base, allowanceOverseas: rates } = values.family
  const share = child.person.sharedCustody ? 0.5 : 1
  const baseAmount = toCent(base * rates.onlyChild * share)
  const ageRate = rateOfAge(child, rates)
  const ageSupplement = toCent(base * ageRate * share)
  trace?.startsAt(base, {
    says: 'step-af-base',
    values: { baseEuros: base },
    law: familyLaws.monthlyBase,
  })
  trace?.multipliesBy(rates.onlyChild * share, {
    says: 'step-af-overseas-rate',
    values: { rate: percent(rates.onlyChild * share) },
    law: familyLaws.overseas,
  })
  trace?.roundsTo(baseAmount, { says: 'step-af-rounded', values: { amountEuros: baseAmount } })
  if (ageSupplement > 0)
    trace?.adds(ageSupplement, {
      says: 'step-af-overseas-age',
      values: { rate: percent(ageRate * share), amountEuros: ageSupplement },
      law: familyLaws.overseasRates,
    })
  return {
    amount: toCent(baseAmount + ageSupplement),
    parts: { base: baseAmount, ageSupplement, flat: 0, tapering: 0 },
  }
}

interface AgeRates {
  readonly fromEleven: number
  readonly fromSixteen: number
}

function rateOfAge({ months }: FamilyChild, { fromEleven, fromSixteen }: AgeRates): number {
  if (months >= 16 * 12) return fromSixteen
  return months >= 11 * 12 ? fromEleven : 0
}
