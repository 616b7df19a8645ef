import type { BenefitId } from '../benefit.ts'
import { manyWays } from '../estimate/many-ways.ts'
import { amountsUpTo, type OpenFact, type ToldHousehold } from '../estimate/open-fact.ts'
import { sayRefusal, sayStep } from '../explanation/say-step.ts'
import { staleParametersOf } from '../explanation/stale.ts'
import type { Step } from '../explanation/trace.ts'
import type { Household, TaxNotice } from '../facts/household.ts'
import { type Month, monthText, yearOf } from '../facts/month.ts'
import { type ReadHousehold, readHousehold, type Territory } from '../facts/read-household.ts'
import type { Law } from '../parameters/parameter.ts'
import { allBenefits } from '../rules/all-benefits.ts'
import { explainBenefit, simulate, type Simulation } from '../simulate/simulate.ts'
import { rangesOf, resultsOf, type ResultValue } from './result-line.ts'

export type LineAnswer = LineResult | { readonly id: string | null; readonly error: string }

export interface LineResult {
  readonly id: string | null
  readonly results: Readonly<Record<string, ResultValue>>
  /** Benefits worked out with the last known value of a parameter that was to be revised since, and which. */
  readonly lastKnown?: Readonly<Record<string, readonly string[]>>
  /** Benefits announced for a later month than the asked one, and that month. */
  readonly from?: Readonly<Record<string, string>>
  /** What the line does not say: the results are ranges over what it may be. */
  readonly unsaid?: readonly string[]
  readonly trace?: Readonly<Partial<Record<BenefitId, ExplainedLine>>>
}

interface ExplainedLine {
  readonly amount: number
  readonly refusal?: string
  readonly law?: string
  readonly steps: readonly ExplainedStep[]
}

interface ExplainedStep {
  readonly sentence: string
  readonly law?: string
  readonly verified?: boolean
  readonly move: string
  readonly by: number
  readonly result: number
  readonly because?: readonly ExplainedStep[]
}

/** The answer to one line of households; a line that cannot be worked out says why, and never throws. */
export function answerLine(
  line: string,
  territory: Territory,
  { explain }: { explain: boolean },
): LineAnswer {
  const given = parsed(line)
  if (given === undefined) return { id: null, error: 'ménage : cette ligne n’est pas du JSON.' }
  const id = idOf(given)
  const read = readHousehold(given, territory)
  if ('problems' in read) return { id, error: read.problems.map(({ sentence }) => sentence).join(' ') }
  const simulation = simulate(read.household, read.month)
  const lastKnown = lastKnownIn(read.month)
  return {
    id,
    results: read.unsaid.length > 0 ? ranged(read) : resultsOf({ ...simulation, household: read.household }),
    ...(Object.keys(lastKnown).length > 0 && { lastKnown }),
    ...announced(simulation),
    ...(read.unsaid.length > 0 && { unsaid: read.unsaid }),
    ...(explain && { trace: traceOf(read.household, simulation) }),
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function idOf(given: unknown): string | null {
  if (typeof given !== 'object' || given === null || !('id' in given)) return null
  return typeof given.id === 'string' ? given.id : null
}

const lastKnownByMonth = new Map<Month, Readonly<Record<string, readonly string[]>>>()

function lastKnownIn(month: Month): Readonly<Record<string, readonly string[]>> {
  const known =
    lastKnownByMonth.get(month) ??
    Object.fromEntries(
      allBenefits
        .map((benefit) => [benefit.id, staleParametersOf(benefit, month).map(({ name }) => name)] as const)
        .filter(([, names]) => names.length > 0),
    )
  lastKnownByMonth.set(month, known)
  return known
}

function ranged(read: ReadHousehold): Readonly<Record<string, ResultValue>> {
  const told = toldBy(read)
  const seen = manyWays(told.open).map((chosen) => {
    const household = told.with(chosen)
    return { household, ...simulate(household, read.month) }
  })
  return rangesOf(seen)
}

/** Reference incomes up to here are tried when a line gives no tax notice. */
const mostReferenceIncome = 120_000

function toldBy({ household, month, unsaid }: ReadHousehold): ToldHousehold {
  const zone: OpenFact = { fact: 'zone', values: [1, 2, 3], continuous: false }
  const income: OpenFact = { fact: 'rfr', values: amountsUpTo(mostReferenceIncome), continuous: true }
  const open = [
    ...(unsaid.includes('zone') ? [zone] : []),
    ...(unsaid.includes('tax-notices') ? [income] : []),
  ]
  return {
    open,
    with: (chosen) => ({
      ...household,
      zone: (chosen.get(zone) ?? household.zone) as Household['zone'],
      taxNotices: chosen.has(income) ? noticesOf(Number(chosen.get(income)), month) : household.taxNotices,
    }),
  }
}

// The year of a notice that counts depends on the benefit: two years back for most, one for school grants and the cheque.
function noticesOf(referenceIncome: number, month: Month): readonly TaxNotice[] {
  return [1, 2, 3].map((back) => ({ year: yearOf(month) - back, home: 'applicant', referenceIncome }))
}

function announced({ awarded }: Simulation): Pick<LineResult, 'from'> {
  const later = Object.entries(awarded).flatMap(([id, { from }]) =>
    from === undefined ? [] : [[id, monthText(from)]],
  )
  return later.length > 0 ? { from: Object.fromEntries(later) as Record<string, string> } : {}
}

function traceOf(household: Household, simulation: Simulation): NonNullable<LineResult['trace']> {
  return Object.fromEntries(
    allBenefits.map(({ id }) => {
      const { outcome, steps } = explainBenefit({ household, simulation }, id)
      const refusal = outcome.refusal && {
        refusal: sayRefusal('fr', outcome.refusal),
        law: outcome.refusal.law.cite,
      }
      return [id, { amount: outcome.amount, ...refusal, steps: steps.map(explained) }]
    }),
  )
}

function explained(step: Step): ExplainedStep {
  return {
    sentence: sayStep('fr', step),
    ...(step.law && lawOf(step.law)),
    move: step.move,
    by: step.by,
    result: step.result,
    ...(step.because && { because: step.because.map(explained) }),
  }
}

function lawOf({ cite, read }: Law): Pick<ExplainedStep, 'law' | 'verified'> {
  return { law: cite, verified: read }
}
