import { Trace } from '../../explanation/trace.ts'
import type { Case, Outcome, Refusal } from '../rule.ts'
import { claimingHousehold, type ClaimingHousehold, coefficientOf } from './claiming-household.ts'
import { countedAllowances, countedFamilyBenefits, explainFamilyBenefits } from './counted-benefits.ts'
import { housingShare, isHousedForNothing } from './housing-share.ts'
import { minimumIncomeLaws } from './minimum-income-laws.ts'
import { mayClaimRsa, whyNoRsa } from './rsa-conditions.ts'
import { noteBabyAllowance, noteSimplified } from './rsa-notes.ts'
import { averageResources, explainResources, savingsIncome } from './rsa-resources.ts'

const plain = { raised: 0 }
const raised = { raised: 1 }

/**
 * Revenu de solidarité active, in euros a month: what the household lacks to reach its standard amount. The household,
 * the standard amount and the benefits are those of the asked month; income is that of the quarter.
 */
export function rsaRule(asked: Case): Outcome {
  const home = claimingHousehold(asked, { mayClaim: mayClaimRsa, bornBy: asked.month })
  const parts = home.isRaised ? raised : plain
  const refusal = whyNoRsa(asked, home)
  if (refusal) return { amount: 0, parts, refusal }
  const standard = standardAmount(asked, home)
  const resources = resourcesOf(asked, home)
  const { least } = asked.values.minimumIncome.rsa
  if (standard - resources >= least) return { amount: standard - resources, parts }
  return { amount: 0, parts, refusal: tooMuch({ standard, resources, least }) }
}

/** The standard amount of the household (« montant forfaitaire »). */
function standardAmount({ values, trace }: Case, home: ClaimingHousehold): number {
  const { rsa, household } = values.minimumIncome
  const coefficient = coefficientOf(home, household)
  trace?.startsAt(rsa.base, {
    says: 'step-rsa-base',
    values: { baseEuros: rsa.base },
    law: minimumIncomeLaws.amount,
  })
  if (coefficient !== 1)
    trace?.multipliesBy(coefficient, {
      says: home.isRaised ? 'step-rsa-raised' : 'step-rsa-household',
      values: { people: home.adults + home.children, children: home.children, coefficient },
      law: minimumIncomeLaws.household,
    })
  return rsa.base * coefficient
}

function resourcesOf(asked: Case, home: ClaimingHousehold): number {
  const incomes = averageResources(asked, home)
  const savings = savingsIncome(asked)
  const family = countedFamilyBenefits(asked)
  const allowances = countedAllowances(asked)
  const housing = housingShare(asked, home, asked.values.minimumIncome.rsa.base)
  if (asked.trace) explain(asked, home, { incomes, savings, family, allowances, housing })
  return incomes + savings + family + allowances + housing
}

interface Resources {
  readonly incomes: number
  readonly savings: number
  readonly family: number
  readonly allowances: number
  readonly housing: number
}

function explain(asked: Case, home: ClaimingHousehold, resources: Resources): void {
  const { trace } = asked
  trace?.takesAway(resources.incomes, {
    says: 'step-rsa-incomes',
    values: { incomesEuros: resources.incomes },
    law: minimumIncomeLaws.resources,
    because: explainResources(asked, home),
  })
  if (resources.savings > 0)
    trace?.takesAway(resources.savings, {
      says: 'step-rsa-savings',
      values: { savingsEuros: resources.savings },
      law: minimumIncomeLaws.savings,
    })
  if (resources.family > 0) {
    const because = new Trace()
    explainFamilyBenefits(asked, because)
    trace?.takesAway(resources.family, {
      says: 'step-rsa-family',
      values: { familyEuros: resources.family },
      law: minimumIncomeLaws.leftOut,
      because,
    })
    noteBabyAllowance(asked, home)
  }
  if (resources.allowances > 0)
    trace?.takesAway(resources.allowances, {
      says: 'step-rsa-allowances',
      values: { allowancesEuros: resources.allowances },
      law: minimumIncomeLaws.resources,
    })
  explainHousing(asked, resources.housing)
  noteSimplified(asked)
}

function explainHousing(asked: Case, share: number): void {
  const isFree = (asked.awarded.housing?.amount ?? 0) === 0 && isHousedForNothing(asked)
  if (share > 0)
    asked.trace?.takesAway(share, {
      says: isFree ? 'step-rsa-housed' : 'step-rsa-housing-aid',
      values: { shareEuros: share },
      law: isFree ? minimumIncomeLaws.housed : minimumIncomeLaws.housingAid,
    })
}

interface Compared {
  readonly standard: number
  readonly resources: number
  readonly least: number
}

function tooMuch({ standard, resources, least }: Compared): Refusal {
  const amount = standard - resources
  if (amount > 0)
    return {
      because: 'refusal-rsa-least',
      law: minimumIncomeLaws.least,
      values: { amountEuros: amount, leastEuros: least },
      by: least - amount,
    }
  return {
    because: 'refusal-rsa-resources',
    law: minimumIncomeLaws.amount,
    values: { resourcesEuros: resources, standardEuros: standard, overEuros: -amount },
    by: -amount,
  }
}
