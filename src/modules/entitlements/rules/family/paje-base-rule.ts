import { type Month, monthOf } from '../../facts/month.ts'
import { type Case, type Outcome, refused, toCent } from '../rule.ts'
import { expectedBirths } from './expected-births.ts'
import { familyLaws } from './family-laws.ts'
import { noteBirthday, noteResources } from './family-notes.ts'
import { type Family, type FamilyChild, familyOf } from './family-of.ts'
import { aboveCeiling, pajeCeilings } from './paje-ceilings.ts'
import { percent } from './percent.ts'

/** Base allowance for a child under three, or adopted for less than three years (L531-3 CSS), in euros a month. */
export function pajeBaseRule(asked: Case): Outcome {
  const family = familyOf(asked.household, asked.month)
  const { ageLimit } = asked.values.family.childcare
  const now = allowancesOf(family, ageLimit)
  const expected = expectedBirths(asked.household, asked.month)
  // Due from the month after the birth (R552-2): what is paid for a child already there comes first.
  if (now === 0 && expected)
    return allowance(asked, {
      family,
      allowances: expected.children,
      children: family.dependants + expected.children,
      from: expected.month + 1,
    })
  if (now === 0) return noYoungChild(ageLimit)
  if (asked.trace) noteBirthday(asked.trace, family, ageLimit)
  return allowance(asked, { family, allowances: now, children: family.dependants })
}

interface Young {
  readonly family: Family
  readonly allowances: number
  /** Children that raise the ceiling, those expected too. */
  readonly children: number
  readonly from?: Month
}

function allowance(asked: Case, { family, allowances, children, from }: Young): Outcome {
  const { childcare } = asked.values.family
  const ceilings = pajeCeilings(asked, family, children)
  const resources = family.resources.amount
  if (asked.trace) noteResources(asked.trace, family, asked)
  if (resources > ceilings.partial)
    return aboveCeiling('refusal-paje-base-above-ceiling', { ceiling: ceilings.partial, resources })
  if (from !== undefined)
    asked.trace?.notes({
      says: 'step-paje-base-from',
      values: { fromMonth: from },
      law: familyLaws.startOfRight,
    })
  const full = resources <= ceilings.full
  const rate = full ? childcare.fullRate : childcare.partialRate
  const due = paid(asked, { rate, allowances, ceiling: full ? ceilings.full : ceilings.partial, full })
  return from === undefined ? due : { ...due, from }
}

interface Paid {
  readonly rate: number
  readonly allowances: number
  readonly ceiling: number
  readonly full: boolean
}

function paid({ values, trace }: Case, { rate, allowances, ceiling, full }: Paid): Outcome {
  const amount = toCent(values.family.base * rate * allowances)
  trace?.notes({
    says: full ? 'step-paje-base-full' : 'step-paje-base-partial',
    values: { ceilingEuros: ceiling },
    law: familyLaws.childcareCeiling,
  })
  trace?.startsAt(values.family.base, {
    says: 'step-paje-base-base',
    values: { baseEuros: values.family.base },
    law: familyLaws.monthlyBase,
  })
  trace?.multipliesBy(rate, {
    says: 'step-paje-base-rate',
    values: { rate: percent(rate) },
    law: familyLaws.childcareBaseRate,
  })
  if (allowances > 1)
    trace?.multipliesBy(allowances, {
      says: 'step-paje-base-twins',
      values: { children: allowances },
      law: familyLaws.childcareBase,
    })
  trace?.roundsTo(amount, { says: 'step-paje-base-rounded', values: { amountEuros: amount } })
  return { amount, parts: full ? { full: amount } : { partial: amount } }
}

function noYoungChild(age: number): Outcome {
  return refused({ because: 'refusal-paje-base-no-child', law: familyLaws.childcareAge, values: { age } })
}

/** One allowance for the family; one for each child of a multiple birth or of adoptions on the same day. */
function allowancesOf(family: Family, ageLimit: number): number {
  let most = 0
  for (const child of family.children) {
    if (!isYoung(child, family, ageLimit)) continue
    const together = family.children.filter((other) => cameTogether(child, other))
    most = Math.max(most, together.length)
  }
  return most
}

function isYoung({ person, months }: FamilyChild, family: Family, ageLimit: number): boolean {
  if (person.adopted === undefined || months < 0) return months < ageLimit * 12
  const since = family.month - monthOf(person.adopted)
  return months < 20 * 12 && since > 0 && since <= ageLimit * 12
}

function cameTogether({ person }: FamilyChild, { person: other }: FamilyChild): boolean {
  return (person.adopted ?? person.birth) === (other.adopted ?? other.birth)
}
