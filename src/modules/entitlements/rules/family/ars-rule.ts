import { Trace } from '../../explanation/trace.ts'
import { januaryOf, yearOf } from '../../facts/month.ts'
import { valuesIn, type Values } from '../../parameters/all-parameters.ts'
import { type Case, type Outcome, refused, toCent } from '../rule.ts'
import { familyLaws } from './family-laws.ts'
import { noteResources } from './family-notes.ts'
import { type Family, type FamilyChild, familyOf } from './family-of.ts'
import { percent } from './percent.ts'

/** Allowance for the start of the school year (allocation de rentrée scolaire, L543-1 CSS), in euros that year. */
export function arsRule(asked: Case): Outcome {
  const year = yearOf(asked.month)
  const august = januaryOf(year) + 7
  const values = valuesIn(august)
  // The family of 31 July is that of 1 August; before, the one that is known.
  const family = familyOf(asked.household, Math.min(asked.month, august))
  const pupils = pupilsOf(family, year)
  if (pupils.all === 0) return noPupil(family)
  const amounts = amountsOf(pupils, values)
  const ceiling =
    values.family.schoolStartCeilings.ceiling *
    (1 + values.family.schoolStart.ceilingPerChild * family.dependants)
  const above = Math.max(0, family.resources.amount - ceiling)
  if (asked.trace) noteFamily(asked.trace, { asked, family, ceiling })
  const amount = toCent(amounts.total - above)
  if (amount <= 0) return tooRich(ceiling, family.resources.amount)
  if (amount < values.family.schoolStart.leastPaid) return tooLittle(amount, values)
  if (asked.trace) explain(asked.trace, { pupils, amounts, values, above, amount })
  return { amount, parts: { full: amounts.total } }
}

/** How many children start school, by the age they reach in the year (D543-1 CSS). */
interface Pupils {
  readonly all: number
  readonly young: number
  readonly middle: number
  readonly old: number
}

function pupilsOf(family: Family, year: number): Pupils {
  const pupils = { all: 0, young: 0, middle: 0, old: 0 }
  const bornBefore = `${year - 5}-02-01`
  const bornAfter = `${year - 18}-09-15`
  for (const child of family.children) {
    const { birth } = child.person
    if (birth >= bornBefore || birth <= bornAfter || !goesToSchool(child)) continue
    const age = year - Number(birth.slice(0, 4))
    pupils.all += 1
    if (age < 11) pupils.young += 1
    else if (age < 15) pupils.middle += 1
    else pupils.old += 1
  }
  return pupils
}

/** Presumed until 16; later the child must study or be an apprentice (L543-1 CSS). */
function goesToSchool({ person, months }: FamilyChild): boolean {
  return months < 16 * 12 || person.schooling !== undefined || person.activity === 'student'
}

interface Amounts {
  readonly young: number
  readonly middle: number
  readonly old: number
  readonly total: number
}

function amountsOf(pupils: Pupils, { family: { base, schoolStart } }: Values): Amounts {
  const young = base * schoolStart.young * pupils.young
  const middle = base * schoolStart.middle * pupils.middle
  const old = base * schoolStart.old * pupils.old
  return { young, middle, old, total: young + middle + old }
}

function noPupil(family: Family): Outcome {
  return refused({
    because: 'refusal-ars-no-pupil',
    law: familyLaws.schoolStartAges,
    values: { children: family.dependants },
  })
}

function tooRich(ceiling: number, resources: number): Outcome {
  return refused({
    because: 'refusal-ars-above-ceiling',
    law: familyLaws.schoolStartCeiling,
    values: { ceilingEuros: ceiling, resourcesEuros: resources, aboveEuros: resources - ceiling },
    by: resources - ceiling,
  })
}

function tooLittle(amount: number, { family: { schoolStart } }: Values): Outcome {
  return refused({
    because: 'refusal-ars-least',
    law: familyLaws.schoolStartLeast,
    values: { amountEuros: amount, leastEuros: schoolStart.leastPaid },
    by: schoolStart.leastPaid - amount,
  })
}

function noteFamily(
  trace: Trace,
  { asked, family, ceiling }: { asked: Case; family: Family; ceiling: number },
): void {
  noteResources(trace, family, asked)
  trace.notes({
    says: 'step-ars-ceiling',
    values: { ceilingEuros: ceiling, children: family.dependants },
    law: familyLaws.schoolStartCeiling,
  })
}

interface Worked {
  readonly pupils: Pupils
  readonly amounts: Amounts
  readonly values: Values
  readonly above: number
  readonly amount: number
}

function explain(trace: Trace, worked: Worked): void {
  const ages = [
    ['young', 'step-ars-young'],
    ['middle', 'step-ars-middle'],
    ['old', 'step-ars-old'],
  ] as const
  for (const [age, says] of ages) {
    if (worked.pupils[age] === 0) continue
    trace.adds(worked.amounts[age], {
      says,
      values: { children: worked.pupils[age], amountEuros: worked.amounts[age] },
      law: familyLaws.schoolStartAges,
      because: ageSteps(worked, age),
    })
  }
  if (worked.above > 0)
    trace.takesAway(worked.above, {
      says: 'step-ars-tapering',
      values: { aboveEuros: worked.above },
      law: familyLaws.schoolStartTapering,
    })
  trace.roundsTo(worked.amount, { says: 'step-ars-rounded', values: { amountEuros: worked.amount } })
}

function ageSteps({ pupils, values: { family } }: Worked, age: 'young' | 'middle' | 'old'): Trace {
  const trace = new Trace()
  const rate = family.schoolStart[age]
  trace.startsAt(family.base, {
    says: 'step-ars-base',
    values: { baseEuros: family.base },
    law: familyLaws.monthlyBase,
  })
  trace.multipliesBy(rate, {
    says: 'step-ars-rate',
    values: { rate: percent(rate) },
    law: familyLaws.schoolStartRates,
  })
  trace.multipliesBy(pupils[age], { says: 'step-ars-children', values: { children: pupils[age] } })
  return trace
}
