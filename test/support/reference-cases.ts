import { existsSync, readFileSync } from 'node:fs'
import type { Household } from '#modules/entitlements/facts/household.ts'
import { type Month, monthOf } from '#modules/entitlements/facts/month.ts'
import { resultsOf, type ResultValue } from '#modules/entitlements/lines/result-line.ts'
import type { BenefitId } from '#modules/entitlements/benefit.ts'
import { amountOf, type Awarded, type Outcome } from '#modules/entitlements/rules/rule.ts'
import { explainBenefit, knownBenefits, simulate } from '#modules/entitlements/simulate/simulate.ts'
import { type CaseInput, householdOfCase, receivedInCase } from './reference-household.ts'

const file = new URL('../../../shared/data/benefits/cases.jsonl', import.meta.url)

export const casesAreAbsent = !existsSync(file)

interface CaseLine {
  readonly id: string
  readonly benefit: string
  readonly ready: boolean
  readonly tolerance: { readonly absolute?: number; readonly relative?: number }
  readonly input: CaseInput
  readonly derived?: CaseInput
  readonly output: Readonly<Record<string, Readonly<Record<string, Expected>>>>
}

type Expected = number | boolean | string | Readonly<Record<string, number | boolean>>

/** The names of the cases, and of the exchange format; several are added up. */
const read: Readonly<Record<string, readonly string[]>> = {
  rsa: ['rsa'],
  ppa: ['ppa'],
  aah: ['aah'],
  caah: ['caah'],
  af: ['af'],
  af_base: ['af_base'],
  af_majoration: ['af_majoration'],
  cf: ['cf'],
  asf: ['asf'],
  paje: ['paje_base', 'paje_naissance'],
  ars: ['ars'],
  aspa: ['aspa'],
  aide_logement: ['aide_logement'],
  apl: ['apl'],
  als: ['als'],
  alf: ['alf'],
  reduction_loyer_solidarite: ['reduction_loyer_solidarite'],
  cmu_c: ['cmu_c'],
  cheque_energie: ['cheque_energie'],
  aefa: ['prime_noel'],
  contrat_engagement_jeune: ['contrat_engagement_jeune'],
}

/** One amount of one case, and ours. */
export interface CaseResult {
  readonly id: string
  readonly benefit: string
  readonly output: string
  readonly period: string
  readonly expected: number
  readonly got: number
  readonly agrees: boolean
}

/** Every amount of the ready cases of today’s legislation or since April 2018 that we work out; none without the file. */
export function caseResults(): readonly CaseResult[] {
  if (casesAreAbsent) return []
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as CaseLine)
    .filter(({ ready }) => ready)
    .flatMap(resultsOfCase)
}

const firstPeriod = '2018-04'

function resultsOfCase(line: CaseLine): readonly CaseResult[] {
  return Object.entries(line.output).flatMap(([output, periods]) => {
    const names = read[output]
    if (!names) return []
    return Object.entries(periods)
      .filter(([period]) => period >= firstPeriod)
      .map(([period, value]) => compare(line, { output, names, period, expected: amountIn(value) }))
  })
}

interface Asked {
  readonly output: string
  readonly names: readonly string[]
  readonly period: string
  readonly expected: number
}

function compare(line: CaseLine, { output, names, period, expected }: Asked): CaseResult {
  const months = monthsIn(period, output)
  const got = months.reduce((sum, month) => {
    const results = workedOut(line, month)
    return sum + names.reduce((of, name) => of + valueIn(results[name] ?? 0), 0)
  }, 0)
  const { absolute = 0, relative = 0 } = line.tolerance
  const allowed = Math.max(absolute, relative * Math.abs(expected), 0.02)
  const { id, benefit } = line
  return { id, benefit, output, period, expected, got, agrees: Math.abs(expected - got) <= allowed }
}

const onceAYear: Readonly<Record<string, string>> = { ars: '09', cheque_energie: '04', aefa: '12' }

// A year on a monthly amount is the sum of its twelve months.
function monthsIn(period: string, output: string): readonly Month[] {
  if (period.length > 4) return [monthOf(period)]
  const paidIn = onceAYear[output]
  if (paidIn) return [monthOf(`${period}-${paidIn}`)]
  return Array.from({ length: 12 }, (_, index) => monthOf(`${period}-01`) + index)
}

function workedOut(line: CaseLine, month: Month): Readonly<Record<string, ResultValue>> {
  const inputs = [line.input, line.derived ?? {}]
  const household: Household = householdOfCase(inputs, month)
  const simulation = simulate(household, month)
  const earlier = (asked: Month): Awarded => ({
    ...simulation.earlier(asked),
    ...receivedInCase(inputs, household, asked),
  })
  const told = receivedInCase(inputs, household, month)
  const awarded: Record<string, Outcome> = { ...told }
  const named = Object.keys(line.output).flatMap((output) => benefitsOf[output] ?? [])
  for (const id of knownBenefits)
    if (told[id] === undefined || named.includes(id))
      awarded[id] = explainBenefit({ household, simulation: { month, awarded, earlier } }, id).outcome
  const results = resultsOf({ awarded, household, month })
  // What is announced for a later month is no amount of this one.
  return { ...results, paje_base: amountOf(awarded, 'paje-base') }
}

/** What a case asks for is worked out, also where it tells it as received. */
const benefitsOf: Readonly<Record<string, readonly BenefitId[]>> = {
  rsa: ['rsa'],
  ppa: ['ppa'],
  aide_logement: ['housing'],
  af: ['af'],
  aah: ['aah'],
}

function amountIn(value: Expected): number {
  if (typeof value !== 'object') return Number(value)
  return Object.values(value).reduce<number>((sum, amount) => sum + Number(amount), 0)
}

function valueIn(value: ResultValue): number {
  if (typeof value !== 'object') return Number(value)
  return Object.values(value).reduce((sum, amount) => sum + amount, 0)
}
