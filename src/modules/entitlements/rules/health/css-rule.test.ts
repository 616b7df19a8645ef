import { describe, expect, test } from 'vitest'
import { aCase, aHousehold, paid } from '#test/support/a-household.ts'
import { disagreements, type OracleCase, oracleIsAbsent } from '#test/support/oracle.ts'
import { sayRefusal, sayStep } from '../../explanation/say-step.ts'
import { simulate } from '../../simulate/simulate.ts'
import { cssRule } from './css-rule.ts'

const spouse = { role: 'spouse' } as const

describe('the ceiling', () => {
  test('of free cover is kept by a single person who had just that', () => {
    const people = [{ incomes: [paid('pension', 10_339 / 12)] }]

    expect(cssRule(aCase(aHousehold({ people }))).parts).toEqual({ free: 1, share: 0 })
  })

  test('is passed by one euro: a share by age', () => {
    const people = [{ birth: '1950-01-01', incomes: [paid('pension', 10_340 / 12)] }]

    expect(cssRule(aCase(aHousehold({ people }))).parts).toEqual({ free: 0, share: 30 })
  })

  test('is 35 % higher with a share, and then says by how much it is passed', () => {
    const people = [{ incomes: [paid('pension', (10_339 * 1.35 + 120) / 12)] }]
    const { refusal } = cssRule(aCase(aHousehold({ people })))

    expect(refusal?.by).toBeCloseTo(120)
    expect(refusal && sayRefusal('fr', refusal)).toContain('120,00')
  })

  test('grows with each person, half for a child who lives in turn with each parent', () => {
    const child = { birth: '2015-01-01' }
    const atCeiling = (shares: number) => [{ incomes: [paid('pension', (10_339 * shares - 1) / 12)] }, spouse]

    expect(cssRule(aCase(aHousehold({ people: [...atCeiling(1.8), child] }))).parts?.['free']).toBe(1)
    const shared = { ...child, sharedCustody: true }
    expect(cssRule(aCase(aHousehold({ people: [...atCeiling(1.8), shared] }))).parts?.['free']).toBe(0)
    expect(cssRule(aCase(aHousehold({ people: [...atCeiling(1.65), shared] }))).parts?.['free']).toBe(1)
  })
})

describe('resources', () => {
  test('count pay for 70 % of someone who has unemployment benefit', () => {
    const people = [
      {
        activity: 'unemployed' as const,
        incomes: [
          paid('salary', 1_000, { from: '2025-08', to: '2026-05' }),
          paid('unemployment', 700, { from: '2026-06' }),
        ],
      },
    ]
    const asked = aCase(aHousehold({ people }))
    cssRule(asked)
    const [pay, other] = asked.trace.steps[1]?.because ?? []

    expect(pay?.by).toBeCloseTo(7_000)
    expect(other?.by).toBeCloseTo(1_400)
  })

  test('count housing aid up to a flat share of RSA', () => {
    const asked = aCase(aHousehold(), { awarded: { housing: { amount: 300 } } })
    cssRule(asked)

    expect(asked.trace.steps[1]?.by).toBeCloseTo(12 * 0.12 * 651.69)
  })

  test('are read on statements when there are some', () => {
    const statements = {
      twelveMonths: { af: 1_000, asf: 0, cf: 0, aspa: 0, aah: { p0: 200 }, asi: {}, caah: {}, ass: {} },
    }
    const asked = aCase(aHousehold({ statements }))
    cssRule(asked)

    expect(asked.trace.steps[1]?.by).toBeCloseTo(1_200)
  })

  test('without statements are those of last month, twelve times', () => {
    const before = { af: { amount: 150 }, aah: { amount: 500, byPerson: [500] } }
    const asked = aCase(aHousehold(), { before })
    cssRule(asked)

    expect(asked.trace.steps[1]?.by).toBeCloseTo(12 * 150 + 12 * (500 - 68))
  })
})

describe('without looking at resources', () => {
  const rich = [{ birth: '1950-01-01', incomes: [paid('pension', 3_000)] }]

  test('RSA makes it free', () => {
    const awarded = { rsa: { amount: 10 } }

    expect(cssRule(aCase(aHousehold({ people: rich }), { awarded })).parts?.['free']).toBe(1)
  })

  test('ASPA opens cover with a share', () => {
    const awarded = { aspa: { amount: 10, byPerson: [10] } }

    expect(cssRule(aCase(aHousehold({ people: rich }), { awarded })).parts).toEqual({ free: 0, share: 30 })
  })

  test('ASPA did not before July 2024', () => {
    const awarded = { aspa: { amount: 10, byPerson: [10] } }

    expect(cssRule(aCase(aHousehold({ people: rich }), { awarded, month: '2024-06' })).amount).toBe(0)
  })

  test('a single person under 25 whose parents help her is of their household', () => {
    const people = [{ birth: '2004-01-01', incomes: [paid('maintenance-received', 80)] }]

    expect(cssRule(aCase(aHousehold({ people }))).refusal?.because).toBe('refusal-css-parents')
  })
})

test('every step is said in four languages, and they fold to the right', () => {
  const people = [{ incomes: [paid('salary', 900)] }, spouse, { birth: '2015-01-01' }]
  const asked = aCase(aHousehold({ people }), { awarded: { housing: { amount: 300 }, af: { amount: 1 } } })
  const { amount } = cssRule(asked)

  expect(asked.trace.total).toBe(amount)
  for (const step of asked.trace.steps.flatMap((each) => [each, ...(each.because ?? [])]))
    for (const language of ['fr', 'fr-simple', 'en', 'ar'] as const)
      expect(sayStep(language, step)).not.toContain('{')
})

describe.skipIf(oracleIsAbsent)('against the oracle', () => {
  const part = (name: string) => (oracle: OracleCase) =>
    simulate(oracle.household, oracle.month).awarded.css?.parts?.[name] ?? 0

  test('free cover differs in two households at most', () => {
    expect(disagreements('cmu_c', { ours: part('free'), excludedAs: 'css' }).length).toBeLessThanOrEqual(2)
  })

  test('the share differs only where the law opens the right of itself or leaves savings out (L861-2, R861-4)', () => {
    const found = disagreements('css_participation_forfaitaire', { ours: part('share'), excludedAs: 'css' })

    expect(found.length).toBeLessThanOrEqual(9)
  })
})
