import type { Trace } from '../../explanation/trace.ts'
import type { RefusalKey, StepKey } from '../../explanation/words.ts'
import type { Household, Schooling } from '../../facts/household.ts'
import { januaryOf, type Month, yearOf } from '../../facts/month.ts'
import { ageInMonths } from '../../facts/read-facts.ts'
import { referenceIncome } from '../../facts/reference-income.ts'
import { valuesIn, type Values } from '../../parameters/all-parameters.ts'
import type { Law } from '../../parameters/parameter.ts'
import { familyResources } from '../family/family-base.ts'
import { percent } from '../family/percent.ts'
import { type Case, type Outcome, refused } from '../rule.ts'

/** One of the two grants: who it is for, its levels, its sentences and its articles. */
export interface Grant {
  readonly schooling: Schooling
  /** From the highest ceilings and lowest amount to the lowest ceilings and highest amount. */
  readonly levels: (values: Values) => readonly Level[]
  readonly says: {
    readonly income: StepKey
    readonly ceiling: StepKey
    readonly base: StepKey
    readonly rate: StepKey
    readonly rounded: StepKey
    readonly pupils: StepKey
    readonly noPupil: RefusalKey
    readonly aboveCeiling: RefusalKey
  }
  readonly laws: {
    readonly who: Law
    readonly income: Law
    readonly rate: Law
    readonly ceilings: Law
  }
}

type Level = Values['school']['middle']['first']

const byChildren = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'] as const

/** Euros a year for the pupils of a household, for the school year that starts in the year of the month. */
export function schoolGrant(asked: Case, grant: Grant): Outcome {
  const { household, month } = asked
  const pupils = pupilsOf(household, grant.schooling)
  if (pupils === 0) return refused({ because: grant.says.noPupil, law: grant.laws.who, values: {} })
  const income = incomeOf(household, month)
  const children = childrenOf(household, month)
  const levels = grant.levels(valuesIn(januaryOf(income.year) + 6))
  const smic = valuesIn(januaryOf(income.year) + 6).wage.hourlySmic
  const place = levels.findLastIndex((level) => income.euros <= ceilingOf(level, { children, smic }))
  const level = levels[Math.max(place, 0)]
  if (!level) return { amount: 0 }
  const ceiling = ceilingOf(level, { children, smic })
  if (asked.trace) noteIncome(asked.trace, grant, { ...income, children, ceiling, place })
  if (place < 0) return tooRich(grant, { income: income.euros, ceiling, children })
  return paid(asked, { grant, level, pupils, place })
}

function pupilsOf(household: Household, schooling: Schooling): number {
  let pupils = 0
  for (const person of household.people)
    if (person.role === 'child' && person.schooling === schooling) pupils += 1
  return pupils
}

/** The children on the tax notice, taken to be those of the household that are born. */
function childrenOf(household: Household, month: Month): number {
  let children = 0
  for (const person of household.people)
    if (person.role === 'child' && ageInMonths(person, month) >= 0) children += 1
  return children
}

interface YearIncome {
  readonly year: number
  readonly euros: number
}

/** The reference income of last year, of both partners; of the year before when its notice is the last one known. */
function incomeOf(household: Household, month: Month): YearIncome {
  const lastYear = yearOf(month) - 1
  const last = referenceIncome(household, lastYear)
  if (last !== undefined) return { year: lastYear, euros: last }
  const before = referenceIncome(household, lastYear - 1)
  return { year: lastYear - 1, euros: before ?? familyResources(household, januaryOf(lastYear + 1)).amount }
}

/** Hours of the SMIC of 1 July of the year of income, to the euro. */
function ceilingOf(level: Level, { children, smic }: { children: number; smic: number }): number {
  const column = byChildren[Math.min(Math.max(children, 1), 8) - 1] ?? 'eight'
  return Math.round(level[column] * smic)
}

interface Compared extends YearIncome {
  readonly children: number
  readonly ceiling: number
  readonly place: number
}

function noteIncome(trace: Trace, { says, laws }: Grant, compared: Compared): void {
  trace.notes({
    says: says.income,
    values: { year: compared.year, incomeEuros: compared.euros },
    law: laws.income,
  })
  if (compared.place < 0) return
  trace.notes({
    says: says.ceiling,
    values: {
      children: compared.children,
      ceilingEuros: compared.ceiling,
      level: compared.place + 1,
    },
    law: laws.ceilings,
  })
}

function tooRich(
  { says, laws }: Grant,
  { income, ceiling, children }: { income: number; ceiling: number; children: number },
): Outcome {
  return refused({
    because: says.aboveCeiling,
    law: laws.ceilings,
    values: { incomeEuros: income, ceilingEuros: ceiling, aboveEuros: income - ceiling, children },
    by: income - ceiling,
  })
}

interface Due {
  readonly grant: Grant
  readonly level: Level
  readonly pupils: number
  readonly place: number
}

/** A rate of the family base of 1 January, rounded so that three payments are whole (D531-7 and D531-29). */
function paid({ month, trace }: Case, { grant, level, pupils, place }: Due): Outcome {
  const { base } = valuesIn(januaryOf(yearOf(month))).family
  const each = Math.round((base * level.rate) / 3) * 3
  trace?.startsAt(base, { says: grant.says.base, values: { baseEuros: base }, law: grant.laws.rate })
  trace?.multipliesBy(level.rate, {
    says: grant.says.rate,
    values: { rate: percent(level.rate), level: place + 1 },
    law: grant.laws.rate,
  })
  trace?.roundsTo(each, { says: grant.says.rounded, values: { eachEuros: each }, law: grant.laws.rate })
  if (pupils > 1)
    trace?.multipliesBy(pupils, { says: grant.says.pupils, values: { pupils }, law: grant.laws.who })
  return { amount: each * pupils, parts: { level: place + 1 } }
}
