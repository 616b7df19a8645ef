import type { Trace } from '../../explanation/trace.ts'
import { ageIn } from '../../facts/read-facts.ts'
import { amountOf, type Case } from '../rule.ts'
import { isYoungIn } from './claiming-household.ts'
import { minimumIncomeLaws } from './minimum-income-laws.ts'

/**
 * Family benefits of the month that count as resources: the allowance without its age supplement, the base allowance,
 * and within a limit the supplement and support (R262-10-1 and R262-11 CASF, R844-4 and R844-5 CSS).
 */
export function countedFamilyBenefits(asked: Case): number {
  return allowance(asked) + babyAllowance(asked) + supplement(asked) + support(asked)
}

export function explainFamilyBenefits(asked: Case, trace: Trace): void {
  const law = minimumIncomeLaws.leftOut
  const allowanceEuros = allowance(asked)
  const babyEuros = babyAllowance(asked)
  if (allowanceEuros > 0)
    trace.adds(allowanceEuros, { says: 'step-rsa-allowance', values: { allowanceEuros }, law })
  if (babyEuros > 0) trace.adds(babyEuros, { says: 'step-rsa-baby-allowance', values: { babyEuros }, law })
  if (supplement(asked) > 0)
    trace.adds(supplement(asked), {
      says: 'step-rsa-supplement',
      values: { countedEuros: supplement(asked), limitEuros: supplementLimit(asked) },
      law: minimumIncomeLaws.familyBenefits,
    })
  if (support(asked) > 0)
    trace.adds(support(asked), {
      says: 'step-rsa-support',
      values: { countedEuros: support(asked), limitEuros: supportLimit(asked) },
      law: minimumIncomeLaws.familyBenefits,
    })
}

/** AAH, ASPA and ASI of the household. */
export function countedAllowances({ awarded }: Case): number {
  return (
    amountOf(awarded, 'aah') + amountOf(awarded, 'mva') + amountOf(awarded, 'aspa') + amountOf(awarded, 'asi')
  )
}

function allowance({ awarded }: Case): number {
  const { af } = awarded
  return af === undefined ? 0 : (af.parts?.['base'] ?? af.amount)
}

function babyAllowance({ awarded }: Case): number {
  return amountOf(awarded, 'paje-base')
}

function supplement(asked: Case): number {
  return Math.min(amountOf(asked.awarded, 'cf'), supplementLimit(asked))
}

function supplementLimit({ values }: Case): number {
  return values.minimumIncome.counted.familySupplement * values.family.base
}

function support(asked: Case): number {
  const paid = amountOf(asked.awarded, 'asf')
  return paid === 0 ? 0 : Math.min(paid, supportLimit(asked))
}

function supportLimit(asked: Case): number {
  return asked.values.minimumIncome.counted.support * asked.values.family.base * supportedChildren(asked)
}

function supportedChildren(asked: Case): number {
  const told = asked.awarded.asf?.parts?.['children']
  if (told !== undefined) return told
  const limit = asked.values.family.child.ageLimit
  return asked.household.people.reduce(
    (count, person) =>
      count + (isYoungIn(person, asked, asked.month - 1) && ageIn(person, asked.month) < limit ? 1 : 0),
    0,
  )
}
