import { describe, expect, test } from 'vitest'
import { toDay } from '#kernel/day.ts'
import { aCase, aHousehold, paid } from '#test/support/a-household.ts'
import { disagreements, oracleIsAbsent } from '#test/support/oracle.ts'
import { sayStep } from '../../explanation/say-step.ts'
import { simulate } from '../../simulate/simulate.ts'
import { amountOf } from '../rule.ts'
import { aahRule } from './aah-rule.ts'
import { mvaRule } from './mva-rule.ts'

const severe = { disability: { rate: 0.8, restriction: false } }
const full = 1041.59
const low = 0.3 * 12.31 * 151.67

describe('AAH', () => {
  test('is full without income', () => {
    expect(aahRule(aCase(aHousehold({ people: [severe] }))).amount).toBe(full)
  })

  test('needs a recognised restriction between 50 and 80 %', () => {
    const people = [{ disability: { rate: 0.6, restriction: false } }]

    expect(aahRule(aCase(aHousehold({ people }))).refusal?.because).toBe('refusal-aah-restriction')
  })

  test('ends at 62 below 80 %', () => {
    const people = [{ birth: '1964-08-01', disability: { rate: 0.6, restriction: true } }]

    expect(aahRule(aCase(aHousehold({ people }))).refusal?.because).toBe('refusal-aah-age-end')
  })

  test('counts a fifth of low pay and three fifths of the rest', () => {
    const people = [{ ...severe, activity: 'employed' as const, incomes: [paid('salary', 1000)] }]
    const asked = aCase(aHousehold({ people }))

    expect(aahRule(asked).amount).toBeCloseTo(full - 0.2 * low - 0.6 * (1000 - low))
    expect(asked.trace.total).toBeCloseTo(aahRule(asked).amount)
  })

  test('counts what the year before last gave to someone who stopped work for less', () => {
    const past = paid('salary', 1000, { from: '2024-01', to: '2026-07' })
    const people = [{ ...severe, incomes: [past] }]

    expect(aahRule(aCase(aHousehold({ people }))).amount).toBeCloseTo(
      full - 0.7 * (0.2 * low + 0.6 * (1000 - low)),
    )
  })

  test('forgets the pay of someone who lost work and has no benefit for two months', () => {
    const past = paid('salary', 1000, { from: '2024-01', to: '2026-05' })
    const people = [{ ...severe, activity: 'unemployed' as const, incomes: [past] }]
    const unemployed = people.map((person) => ({ ...person, unemployedSince: toDay('2026-06-01') }))

    expect(aahRule(aCase(aHousehold({ people: unemployed }))).amount).toBe(full)
  })

  test('tops up a pension and ASI, not more', () => {
    const people = [{ ...severe, incomes: [paid('invalidity-pension', 650)] }, { birth: '2015-01-01' }]
    const awarded = { asi: { amount: 150, byPerson: [150, 0] } }

    expect(aahRule(aCase(aHousehold({ people }), { awarded })).amount).toBeCloseTo(full - 650 - 150)
  })

  test('does not look at the income of the other person', () => {
    const people = [severe, { role: 'spouse' as const, incomes: [paid('salary', 4000)] }]

    expect(aahRule(aCase(aHousehold({ people }))).amount).toBe(full)
  })

  test('of two people has the steps of each under her own', () => {
    const asked = aCase(aHousehold({ people: [severe, { ...severe, role: 'spouse' as const }] }))

    expect(aahRule(asked).amount).toBeCloseTo(2 * full)
    expect(asked.trace.total).toBeCloseTo(2 * full)
    for (const step of asked.trace.steps) expect(step.because?.at(-1)?.result).toBeCloseTo(step.by)
  })

  test('says each step in four languages', () => {
    const people = [{ ...severe, activity: 'employed' as const, incomes: [paid('salary', 1000)] }]
    const asked = aCase(aHousehold({ people }))
    aahRule(asked)

    for (const step of asked.trace.steps)
      for (const language of ['fr', 'fr-simple', 'en', 'ar'] as const)
        expect(sayStep(language, step)).not.toContain('{')
  })
})

describe('the supplement for independent living', () => {
  const awarded = { aah: { amount: full, byPerson: [full] } }
  const before = { housing: { amount: 250 } }

  test('goes with full AAH and a housing aid', () => {
    expect(mvaRule(aCase(aHousehold({ people: [severe] }), { awarded, before })).amount).toBe(104.77)
  })

  test('is refused without a housing aid', () => {
    const due = mvaRule(aCase(aHousehold({ people: [severe] }), { awarded }))

    expect(due.refusal?.because).toBe('refusal-mva-home')
  })

  test('is refused to someone who is paid', () => {
    const people = [{ ...severe, incomes: [paid('salary', 300)] }]

    expect(mvaRule(aCase(aHousehold({ people }), { awarded, before })).refusal?.because).toBe(
      'refusal-mva-pay',
    )
  })
})

describe.skipIf(oracleIsAbsent)('against the oracle', () => {
  test('AAH differs in nine households at most, each for a reason of law', () => {
    const found = disagreements('aah', {
      ours: ({ household, month }) => amountOf(simulate(household, month).awarded, 'aah'),
    })

    expect(found.length).toBeLessThanOrEqual(9)
  })

  test('the supplement differs only for people who worked two years ago and no longer do', () => {
    const found = disagreements('caah', {
      ours: ({ household, month }) => amountOf(simulate(household, month).awarded, 'mva'),
    })

    expect(found.length).toBeLessThanOrEqual(7)
    for (const { expected, got } of found) expect([expected, got]).toEqual([0, 104.77])
  })
})
