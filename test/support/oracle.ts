import { existsSync, readFileSync } from 'node:fs'
import { readHousehold } from '#modules/entitlements/facts/read-household.ts'
import type { Household } from '#modules/entitlements/facts/household.ts'
import { noZones, readZones, type ZoneOf } from '#modules/entitlements/facts/zones.ts'
import type { Month } from '#modules/entitlements/facts/month.ts'

/** A synthetic household with the amounts that another engine worked out, kept outside the project. */
export interface OracleCase {
  readonly id: string
  readonly household: Household
  readonly month: Month
  readonly expected: Readonly<Record<string, Expected>>
  readonly trace: Readonly<Record<string, unknown>>
  /** What a second implementation found too. */
  readonly agrees: readonly string[]
  /** Benefits that are not to be compared for this household: the engine is wrong there. */
  readonly excluded: readonly string[]
  /** Whether somebody receives AAH or ASI: those were inputs of the second implementation. */
  readonly withDisabilityAid: boolean
}

export type Expected = number | boolean | Readonly<Record<string, number>>

const benefits = new URL('../../../shared/data/benefits/', import.meta.url)

export const oracleIsAbsent = !existsSync(new URL('oracle.jsonl', benefits))

let read: readonly OracleCase[] | undefined

/** Every household of the oracle; none when ../shared is absent. */
export function oracleCases(): readonly OracleCase[] {
  if (oracleIsAbsent) return []
  const zoneOf = readZones(JSON.parse(readFileSync(new URL('zone_apl.json', benefits), 'utf8'))) ?? noZones
  read ??= readFileSync(new URL('oracle.jsonl', benefits), 'utf8')
    .trim()
    .split('\n')
    .map((line) => caseOf(JSON.parse(line) as OracleLine, zoneOf))
  return read
}

/** The same household as another program would compute it: whole lines, for the command. */
export function oracleLines(): readonly string[] {
  return oracleIsAbsent ? [] : readFileSync(new URL('oracle.jsonl', benefits), 'utf8').trim().split('\n')
}

interface OracleLine {
  readonly id: string
  readonly expected: Readonly<Record<string, Expected>>
  readonly trace: Readonly<Record<string, unknown>>
  readonly second_implementation: { readonly agrees: readonly string[] }
  readonly quirks?: Readonly<Record<string, readonly string[]>>
}

function caseOf(line: OracleLine, zoneOf: ZoneOf): OracleCase {
  const found = readHousehold(line, { knowsCommune: () => true, zoneOf })
  if ('problems' in found) throw new Error(`${line.id}: ${found.problems[0]?.sentence}`)
  const amounts = [line.expected['aah'], line.expected['asi']].flatMap((paid) => Object.values(paid ?? {}))
  return {
    id: line.id,
    household: found.household,
    month: found.month,
    expected: line.expected,
    trace: line.trace,
    agrees: line.second_implementation.agrees,
    excluded: Object.values(line.quirks ?? {}).flat(),
    withDisabilityAid: amounts.some((amount) => Number(amount) > 0),
  }
}

/** Where our amounts differ from the expected ones by more than two cents, the excluded households left out. */
export function disagreements(
  key: string,
  { ours, excludedAs = key, among = oracleCases() }: Comparison,
): readonly Disagreement[] {
  return among
    .filter((each) => !each.excluded.includes(excludedAs))
    .flatMap((each) => {
      const expected = amountIn(each.expected[key])
      const got = amountIn(ours(each))
      return expected !== undefined && Math.abs(expected - (got ?? Number.NaN)) <= 0.02
        ? []
        : [{ id: each.id, expected, got }]
    })
}

export interface Comparison {
  readonly ours: (oracle: OracleCase) => Expected
  /** The name its quirks give to the benefit: rsa, prime_activite, cheque_energie, css, aides_logement, bourse_college… */
  readonly excludedAs?: string
  readonly among?: readonly OracleCase[]
}

export interface Disagreement {
  readonly id: string
  readonly expected: number | undefined
  readonly got: number | undefined
}

function amountIn(value: Expected | undefined): number | undefined {
  if (value === undefined || typeof value === 'number') return value
  if (typeof value === 'boolean') return value ? 1 : 0
  return Object.values(value).reduce((sum, amount) => sum + amount, 0)
}
