import { describe, expect, test } from 'vitest'
import { aCase, aHousehold, type HouseholdChanges, paid } from '#test/support/a-household.ts'
import { disagreements, type OracleCase, oracleCases, oracleIsAbsent } from '#test/support/oracle.ts'
import { simulate } from '../../simulate/simulate.ts'
import { amountOf, type Awarded, type Outcome } from '../rule.ts'
import { ppaRule } from './ppa-rule.ts'

const base = 638.28
const share = 0.5985

interface Told {
  readonly month?: string
  readonly awarded?: Awarded
  readonly before?: Awarded
}

function bonusOf(changes: HouseholdChanges, told: Told = {}): Outcome {
  return ppaRule(aCase(aHousehold(changes), told))
}

function earning(euros: number, span = {}): HouseholdChanges {
  return { people: [{ incomes: [paid('salary', euros, span)] }] }
}

/** D843-2: nothing up to 59 hours of SMIC, its most from 138. */
function workerBonus(pay: number, smic: number): number {
  const grown = (pay - 59 * smic) / (79 * smic)
  return Math.min(1, Math.max(0, grown)) * 0.377 * base
}

/** SMIC is 12.02 in April and May 2026, 12.31 in June. */
function averageBonus(pay: number): number {
  return (2 * workerBonus(pay, 12.02) + workerBonus(pay, 12.31)) / 3
}

describe('prime d’activité', () => {
  test('adds to the standard amount a share of pay and a bonus, and takes resources away', () => {
    expect(bonusOf(earning(1_000)).amount).toBeCloseTo(base + share * 1_000 + averageBonus(1_000) - 1_000)
    expect(bonusOf(earning(1_500)).amount).toBeCloseTo(base + share * 1_500 + averageBonus(1_500) - 1_500)
  })

  test('takes resources to be at least the standard amount', () => {
    expect(bonusOf(earning(300)).amount).toBeCloseTo(share * 300)
  })

  test('gives each worker her own bonus', () => {
    const people = [
      { incomes: [paid('salary', 1_530)] },
      { role: 'spouse' as const, incomes: [paid('salary', 889)] },
    ]
    const bonuses = averageBonus(1_530) + averageBonus(889)
    expect(bonusOf({ people }).amount).toBeCloseTo(1.5 * base + share * 2_419 + bonuses - 2_419)
  })

  test('is worked out month by month, with the numbers of each month', () => {
    const juneOnly = earning(1_000, { from: '2026-06' })
    const june = base + share * 1_000 + workerBonus(1_000, 12.31) - 1_000
    expect(bonusOf(juneOnly).amount).toBeCloseTo(june / 3)
  })

  test('was at most 29.101 % from 120 hours of SMIC until March 2026', () => {
    const most = 0.29101 * 633.21
    expect(bonusOf(earning(1_450), { month: '2026-03' }).amount).toBeCloseTo(
      633.21 + share * 1_450 + most - 1_450,
    )
  })

  test('counts the benefits of each month of the quarter, not those of today', () => {
    const before = { housing: { amount: 300 }, asf: { amount: 201.78, parts: { children: 1 } } }
    const lone = { people: [...(earning(1_000).people ?? []), { birth: '2019-02-01' }] }
    const counted = 0.225 * 478.16 + 0.16 * 1.5 * base
    const expected = 1.5 * base + share * 1_000 + averageBonus(1_000) - 1_000 - counted
    expect(bonusOf(lone, { before }).amount).toBeCloseTo(expected)
    expect(bonusOf(lone, { awarded: before }).amount).toBeCloseTo(expected + counted)
  })

  test('counts AAH as pay for who earns 29 hours of SMIC, and as a resource for who does not', () => {
    const before = { aah: { amount: 500, byPerson: [500] } }
    const asPay = base + share * 1_500 + averageBonus(1_500) - 1_500
    expect(bonusOf(earning(1_000), { before }).amount).toBeCloseTo(asPay)
    expect(bonusOf(earning(300), { before }).amount).toBeCloseTo(base + share * 300 - 800)
  })

  test('counts sick pay as pay for three months, then as what replaces it', () => {
    const people = [
      {
        incomes: [
          paid('salary', 1_000, { to: '2026-03' }),
          paid('daily-allowance', 700, { from: '2026-04' }),
        ],
      },
    ]
    const sickPay = base + share * 700 + averageBonus(700) - 700
    expect(bonusOf({ people }).amount).toBeCloseTo(sickPay)
    expect(bonusOf({ people }, { month: '2026-12' })).toMatchObject({ amount: 0 })
  })

  test('leaves savings out', () => {
    const people = [{ incomes: [paid('salary', 1_000)], savings: 40_000 }]
    expect(bonusOf({ people }).amount).toBeCloseTo(bonusOf(earning(1_000)).amount)
  })
})

describe('prime d’activité is refused', () => {
  test('before 18, and without any pay in the quarter', () => {
    const young = { people: [{ birth: '2008-08-02', incomes: [paid('salary', 900)] }] }
    expect(bonusOf(young).refusal).toMatchObject({ because: 'refusal-ppa-age', by: 1 })
    expect(bonusOf({}).refusal?.because).toBe('refusal-ppa-no-pay')
  })

  test('when work has stopped since, saying that something may still be due', () => {
    expect(bonusOf(earning(1_400, { to: '2026-04' })).refusal?.because).toBe('refusal-ppa-pay-stopped')
  })

  test('to students, unless they earn more than 55 % of 169 hours of SMIC each month', () => {
    const studentEarning = (euros: number): HouseholdChanges => ({
      people: [{ activity: 'student', incomes: [paid('salary', euros)] }],
    })
    expect(bonusOf(studentEarning(1_100)).refusal?.because).toBe('refusal-ppa-student')
    expect(bonusOf(studentEarning(1_150)).amount).toBeGreaterThan(200)
  })

  test('above its range, saying by how much, and below 15 €', () => {
    const rich = bonusOf(earning(2_500))
    expect(rich.refusal?.because).toBe('refusal-ppa-resources')
    expect(rich.refusal?.by).toBeCloseTo(2_500 - (base + share * 2_500 + 0.377 * base))
    expect(bonusOf(earning(2_170)).refusal?.because).toBe('refusal-ppa-least')
  })
})

test('the explanation ends on the amount, and each month on its own', () => {
  const lone = { people: [...(earning(1_000).people ?? []), { birth: '2026-07-01' }] }
  const asked = aCase(aHousehold(lone), { awarded: { 'paje-base': { amount: 199.15 } } })
  const { amount } = ppaRule(asked)

  expect(asked.trace.total).toBeCloseTo(amount)
  expect(asked.trace.steps.map(({ says }) => says)).toContain('step-ppa-born-since')
  for (const { by, because } of asked.trace.steps.filter(({ move }) => move === 'adds'))
    expect(because?.at(-1)?.result).toBeCloseTo(by)
})

describe.skipIf(oracleIsAbsent)('against the oracle', () => {
  const ours = ({ household, month }: OracleCase): number =>
    amountOf(simulate(household, month).awarded, 'ppa')
  const excludedAs = 'prime_activite'

  test('it is the same in every household without AAH nor ASI where a second program agrees', () => {
    const among = oracleCases().filter(
      ({ agrees, withDisabilityAid }) => agrees.includes('ppa') && !withDisabilityAid,
    )
    expect(disagreements('ppa', { ours, excludedAs, among })).toEqual([])
  })

  test('it is the same in 99 of 100 of all', () => {
    expect(disagreements('ppa', { ours, excludedAs }).length).toBeLessThanOrEqual(oracleCases().length / 100)
  })
})
