import { monthOf } from '../../facts/month.ts'
import { type Case, type Outcome, refused, toCent } from '../rule.ts'
import { familyLaws } from './family-laws.ts'
import { noteBirthday, noteResources } from './family-notes.ts'
import { type Family, type FamilyChild, familyOf } from './family-of.ts'
import { aboveCeiling, pajeCeilings } from './paje-ceilings.ts'
import { percent } from './percent.ts'

/** Base allowance for a child under three, or adopted for less than three years (L531-3 CSS), in euros a month. */
export function pajeBaseRule(asked: Case): Outcome {
  const { values, trace } = asked
  const family = familyOf(asked.household, asked.month)
  const { childcare } = values.family
  const allowances = allowancesOf(family, childcare.ageLimit)
  if (allowances === 0) return noYoungChild(childcare.ageLimit)
  const ceilings = pajeCeilings(asked, family, family.dependants)
  const resources = family.resources.amount
  if (trace) {
    noteBirthday(trace, family, childcare.ageLimit)
    noteResources(trace, family, asked)
  }
  if (resources > ceilings.partial)
    return aboveCeiling('refusal-paje-base-above-ceiling', { ceiling: ceilings.partial, resources })
  const full = resources <= ceilings.full
  const rate = full ? childcare.fullRate : childcare.partialRate
  return paid(asked, { rate, allowances, ceiling: full ? ceilings.full : ceilings.partial, full })
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
