import { Trace } from '../../explanation/trace.ts'
import type { Values } from '../../parameters/all-parameters.ts'
import { type Case, type Outcome, refused, toCent } from '../rule.ts'
import { isOverseas, oneChildOverseas } from './af-overseas.ts'
import { tierOf, type Tier } from './af-tier.ts'
import { familyLaws } from './family-laws.ts'
import { noteBirthday, noteResources } from './family-notes.ts'
import { type Family, type FamilyChild, familyOf, payLimit } from './family-of.ts'
import { percent } from './percent.ts'

const adult = 20 * 12

/** Children born from that day have the supplement at 18, not 14 (décret 2026-138, art. 2). */
const bornUnderNewAge = '2012-03-01'

/** Allowances for two children or more (allocations familiales, L521-1 CSS), in euros a month. */
export function afRule(asked: Case): Outcome {
  const family = familyOf(asked.household, asked.month)
  const grown = family.children.length > family.dependants ? turnedTwenty(family) : []
  if (family.dependants < 2 && grown.length === 0) return fewerThanTwo(asked, family)
  const tier = tierOf(family, asked.values)
  if (asked.trace) noteFamily(asked.trace, { asked, family, tier })
  const base = family.dependants < 2 ? 0 : baseOf(asked, family, tier)
  const ageSupplement = family.dependants < 2 ? 0 : supplementOf(asked, family, tier)
  const flat = grown.length === 0 ? 0 : flatRateOf(asked, grown, tier)
  const tapering = taperingOf(asked, tier, [base + ageSupplement, flat])
  return {
    amount: toCent(base + ageSupplement + flat + tapering),
    parts: { base, ageSupplement, flat, tapering },
  }
}

/** Children of 20, in a family of three or more counting them (D521-2, III CSS). */
function turnedTwenty(family: Family): readonly FamilyChild[] {
  const grown = family.children.filter(({ months }) => months >= adult && months < adult + 12)
  return family.dependants + grown.length < 3 ? [] : grown
}

function fewerThanTwo(asked: Case, family: Family): Outcome {
  const only = family.children.find(({ months }) => months < adult)
  return only && isOverseas(asked.household) ? oneChildOverseas(asked, only) : refusedFor(family)
}

function refusedFor(family: Family): Outcome {
  const children = family.dependants
  if (children === 1 && family.overpaid !== undefined) {
    const limit = payLimit(family.month)
    return refused({
      because: 'refusal-af-child-paid',
      law: familyLaws.childPay,
      values: { payEuros: family.overpaid, limitEuros: limit },
      by: family.overpaid - limit,
    })
  }
  return refused({
    because: 'refusal-af-two-children',
    law: familyLaws.allowance,
    values: { children },
    by: 2 - children,
  })
}

function noteFamily(
  trace: Trace,
  { asked, family, tier }: { asked: Case; family: Family; tier: Tier },
): void {
  trace.notes({
    says: 'step-af-children',
    values: { children: family.dependants },
    law: familyLaws.dependentChild,
  })
  noteBirthday(trace, family, 20)
  noteResources(trace, family, asked)
  trace.notes({
    says: tier.says,
    values: { ceilingEuros: tier.ceiling, resourcesEuros: family.resources.amount },
    law: familyLaws.allowanceCeilings,
  })
}

function baseOf({ values, trace }: Case, family: Family, { rates }: Tier): number {
  const rate = rates.second + rates.next * (family.dependants - 2)
  const share = sharedPart(family)
  const base = toCent(values.family.base * rate * share)
  trace?.startsAt(values.family.base, {
    says: 'step-af-base',
    values: { baseEuros: values.family.base },
    law: familyLaws.monthlyBase,
  })
  trace?.multipliesBy(rate, {
    says: 'step-af-rate',
    values: { children: family.dependants, rate: percent(rate) },
    law: familyLaws.allowanceRates,
  })
  if (share < 1)
    trace?.multipliesBy(share, {
      says: 'step-af-shared',
      values: { counted: share * family.dependants, children: family.dependants },
      law: familyLaws.sharedCustody,
    })
  trace?.roundsTo(base, { says: 'step-af-rounded', values: { amountEuros: base } })
  return base
}

/** The mean number of children over their number: a child who lives in turn with each parent counts half (R521-3). */
function sharedPart(family: Family): number {
  let shared = 0
  for (const { person, months } of family.children) if (months < adult && person.sharedCustody) shared += 1
  return 1 - shared / 2 / family.dependants
}

function supplementOf({ values, trace }: Case, family: Family, { rates }: Tier): number {
  const children = oldEnough(family, values)
  if (children.length === 0) return 0
  const weight = children.reduce((sum, { person }) => sum + (person.sharedCustody ? 0.5 : 1), 0)
  const amount = toCent(values.family.base * rates.ageSupplement * weight)
  trace?.adds(amount, {
    says: 'step-af-age-supplement',
    values: { children: children.length, rate: percent(rates.ageSupplement), amountEuros: amount },
    law: familyLaws.ageSupplement,
    because: supplementSteps(values.family.base, { rate: rates.ageSupplement, weight, amount }),
  })
  return amount
}

/** Dependent children old enough for the supplement; in a family of two, not the eldest (L521-3 CSS). */
function oldEnough(family: Family, { family: { ageSupplement } }: Values): readonly FamilyChild[] {
  const skipped = family.dependants < ageSupplement.eldestToo ? 1 : 0
  return family.children
    .filter(({ months }) => months < adult)
    .slice(skipped)
    .filter(({ person, months }) => {
      const from = person.birth < bornUnderNewAge ? ageSupplement.fromBefore : ageSupplement.from
      return months >= from * 12
    })
}

function supplementSteps(
  base: number,
  { rate, weight, amount }: { rate: number; weight: number; amount: number },
): Trace {
  const trace = new Trace()
  trace.startsAt(base, { says: 'step-af-base', values: { baseEuros: base }, law: familyLaws.monthlyBase })
  trace.multipliesBy(rate, {
    says: 'step-af-age-supplement-rate',
    values: { rate: percent(rate) },
    law: familyLaws.allowanceRates,
  })
  trace.multipliesBy(weight, {
    says: 'step-af-age-supplement-children',
    values: { counted: weight },
    law: weight % 1 === 0 ? familyLaws.ageOfSupplement : familyLaws.sharedSupplement,
  })
  trace.roundsTo(amount, { says: 'step-af-rounded', values: { amountEuros: amount } })
  return trace
}

function flatRateOf({ values, trace }: Case, grown: readonly FamilyChild[], { rates }: Tier): number {
  const weight = grown.reduce((sum, { person }) => sum + (person.sharedCustody ? 0.5 : 1), 0)
  const amount = toCent(values.family.base * rates.flatRate * weight)
  trace?.adds(amount, {
    says: 'step-af-flat-rate',
    values: { children: grown.length, rate: percent(rates.flatRate), amountEuros: amount },
    law: familyLaws.flatRate,
  })
  return amount
}

/** Just above a ceiling, what is lacking to the ceiling and a year of allowances, by month (D521-1, II CSS). */
function taperingOf({ trace }: Case, tier: Tier, amounts: readonly number[]): number {
  if (tier.above === 0) return 0
  let total = 0
  for (const amount of amounts) {
    const added = toCent(Math.max(0, amount * 12 - tier.above) / 12)
    total += added
    if (added > 0)
      trace?.adds(added, {
        says: 'step-af-tapering',
        values: { aboveEuros: tier.above, yearEuros: amount * 12, amountEuros: added },
        law: familyLaws.allowanceRates,
      })
  }
  return total
}
