import type { Trace } from '../../explanation/trace.ts'
import type { Law } from '../../parameters/parameter.ts'
import { type Case, type Outcome, refused, toCent } from '../rule.ts'
import { isOverseas } from './af-overseas.ts'
import { familyLaws } from './family-laws.ts'
import { noteBirthday, noteResources } from './family-notes.ts'
import { type Family, familyOf } from './family-of.ts'
import { percent } from './percent.ts'
import { ceilingFor, earnsMore } from './two-earners.ts'

/** Family supplement for three children or more, all of three or older (complément familial, L522-1 CSS), a month. */
export function cfRule(asked: Case): Outcome {
  const { values, trace } = asked
  if (isOverseas(asked.household))
    return refused({ because: 'refusal-cf-overseas', law: familyLaws.overseasSupplement, values: {} })
  const family = familyOf(asked.household, asked.month)
  const { supplement, supplementCeilings: ceilings } = values.family
  const children = family.children.length
  if (children < supplement.children) return tooFew(children, supplement.children)
  const youngest = family.children[children - 1]?.months ?? 0
  if (youngest < supplement.childrenFrom * 12) return tooYoung(supplement.childrenFrom)
  const ceiling = ceilingFor(ceilings, children, { family, values })
  const increasedCeiling = ceilingFor(
    { ceiling: ceilings.increasedCeiling, twoEarners: ceilings.increasedTwoEarners },
    children,
    { family, values },
  )
  if (trace) noteFamily(trace, { asked, family, ceiling })
  const resources = family.resources.amount
  if (resources <= increasedCeiling)
    return paid(asked, { rate: supplement.increasedRate, ceiling: increasedCeiling, increased: true })
  if (resources <= ceiling) return paid(asked, { rate: supplement.rate, ceiling, increased: false })
  return tapered(asked, { rate: supplement.rate, ceiling, resources })
}

function tooFew(children: number, needed: number): Outcome {
  return refused({
    because: 'refusal-cf-three-children',
    law: familyLaws.supplementChildren,
    values: { children, needed },
    by: needed - children,
  })
}

function tooYoung(age: number): Outcome {
  return refused({ because: 'refusal-cf-young-child', law: familyLaws.supplement, values: { age } })
}

function noteFamily(
  trace: Trace,
  { asked, family, ceiling }: { asked: Case; family: Family; ceiling: number },
): void {
  const children = family.children.length
  trace.notes({ says: 'step-cf-children', values: { children }, law: familyLaws.supplementChildren })
  noteBirthday(trace, family, 21)
  noteResources(trace, family, asked)
  trace.notes({
    says: earnsMore(family) ? 'step-cf-higher-ceiling' : 'step-cf-ceiling',
    values: { ceilingEuros: ceiling, children },
    law: familyLaws.supplementCeiling,
  })
}

interface Paid {
  readonly rate: number
  readonly ceiling: number
  readonly increased: boolean
}

function paid({ values, trace }: Case, { rate, ceiling, increased }: Paid): Outcome {
  const amount = toCent(values.family.base * rate)
  startFrom(trace, values.family.base)
  trace?.multipliesBy(rate, {
    says: increased ? 'step-cf-increased' : 'step-cf-rate',
    values: { rate: percent(rate), ceilingEuros: ceiling },
    law: increased ? familyLaws.supplementIncreasedRate : familyLaws.supplementRate,
  })
  trace?.roundsTo(amount, { says: 'step-cf-rounded', values: { amountEuros: amount } })
  return { amount, parts: { full: amount } }
}

interface Above {
  readonly rate: number
  readonly ceiling: number
  readonly resources: number
}

/** Less than a year of supplement above the ceiling, the rest of that year is paid by month (R522-3 CSS). */
function tapered({ values, trace }: Case, { rate, ceiling, resources }: Above): Outcome {
  const full = toCent(values.family.base * rate)
  const above = resources - ceiling
  const amount = toCent((full * 12 - above) / 12)
  if (amount <= 0) return tooRich(above, { ceiling, resources })
  startFrom(trace, values.family.base)
  step(trace, { rate, full })
  trace?.takesAway(above / 12, {
    says: 'step-cf-tapering',
    values: { aboveEuros: above },
    law: familyLaws.supplementTapering,
  })
  trace?.roundsTo(amount, { says: 'step-cf-rounded', values: { amountEuros: amount } })
  return { amount, parts: { tapered: amount } }
}

function startFrom(trace: Trace | undefined, baseEuros: number): void {
  trace?.startsAt(baseEuros, { says: 'step-cf-base', values: { baseEuros }, law: familyLaws.monthlyBase })
}

function step(trace: Trace | undefined, { rate, full }: { rate: number; full: number }): void {
  const law: Law = familyLaws.supplementRate
  trace?.multipliesBy(rate, { says: 'step-cf-full', values: { rate: percent(rate) }, law })
  trace?.roundsTo(full, { says: 'step-cf-rounded', values: { amountEuros: full } })
}

function tooRich(above: number, { ceiling, resources }: { ceiling: number; resources: number }): Outcome {
  return refused({
    because: 'refusal-cf-above-ceiling',
    law: familyLaws.supplementCeiling,
    values: { ceilingEuros: ceiling, resourcesEuros: resources, aboveEuros: above },
    by: above,
  })
}
