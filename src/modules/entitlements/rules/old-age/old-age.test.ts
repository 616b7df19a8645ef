import { describe, expect, test } from 'vitest'
import { aCase, aHousehold, paid } from '#test/support/a-household.ts'
import { disagreements, oracleIsAbsent } from '#test/support/oracle.ts'
import { sayRefusal, sayStep } from '../../explanation/say-step.ts'
import { simulate } from '../../simulate/simulate.ts'
import { amountOf } from '../rule.ts'
import { asiRule } from './asi-rule.ts'
import { aspaRule } from './aspa-rule.ts'

const married = { role: 'spouse' } as const

describe('ASPA', () => {
  test('brings the pension of a single person to the ceiling', () => {
    const asked = aCase(aHousehold({ people: [{ birth: '1950-01-01', incomes: [paid('pension', 600)] }] }))

    expect(aspaRule(asked).amount).toBeCloseTo(12_523.14 / 12 - 600)
    expect(asked.trace.total).toBeCloseTo(12_523.14 / 12 - 600)
  })

  test('counts savings as an income of 3 % a year', () => {
    const people = [{ birth: '1950-01-01', incomes: [paid('pension', 600)], savings: 20_000 }]

    expect(aspaRule(aCase(aHousehold({ people }))).amount).toBeCloseTo(12_523.14 / 12 - 600 - 50)
  })

  test('leaves out nine tenths of a monthly SMIC from three months of pay', () => {
    const people = [{ birth: '1950-01-01', incomes: [paid('salary', 700)] }]
    const free = (0.9 * 12.02 * 151.67) / 3

    expect(aspaRule(aCase(aHousehold({ people }))).amount).toBeCloseTo(12_523.14 / 12 - (700 - free))
  })

  test('of a couple in which one is old is at most the amount of one person', () => {
    const people = [{ birth: '1950-01-01' }, { ...married, birth: '1980-01-01' }]
    const due = aspaRule(aCase(aHousehold({ people })))

    expect(due.amount).toBeCloseTo(12_523.14 / 12)
    expect(due.byPerson).toEqual([due.amount, 0])
  })

  test('of two old people is shared by halves', () => {
    const people = [
      { birth: '1950-01-01', incomes: [paid('pension', 600)] },
      { ...married, birth: '1951-01-01' },
    ]
    const due = aspaRule(aCase(aHousehold({ people })))

    expect(due.amount).toBeCloseTo(19_442.21 / 12 - 600)
    expect(due.byPerson).toEqual([due.amount / 2, due.amount / 2])
  })

  test('is refused by how much the ceiling is passed', () => {
    const people = [{ birth: '1950-01-01', incomes: [paid('pension', 1143.6)] }]

    expect(aspaRule(aCase(aHousehold({ people }))).refusal?.by).toBeCloseTo(100, 1)
  })

  test('tells an unfit person of 62 what the law says', () => {
    const people = [{ birth: '1963-01-01', unfitForWork: true }]
    const { refusal } = aspaRule(aCase(aHousehold({ people })))

    expect(refusal && sayRefusal('fr', refusal)).toContain('la loi ouvre l’ASPA à 62 ans')
  })

  test('waits for ten years of a permit to work', () => {
    const people = [{ birth: '1950-01-01', permitYears: 7 }]

    expect(aspaRule(aCase(aHousehold({ people }))).refusal?.by).toBe(3)
  })
})

describe('ASI', () => {
  const invalid = { incomes: [paid('invalidity-pension', 480)] }

  test('brings an invalidity pension to the ceiling', () => {
    const due = asiRule(aCase(aHousehold({ people: [invalid] })))

    expect(due.amount).toBeCloseTo(10_978.3 / 12 - 480)
  })

  test('of one person of a couple is at most the single ceiling less the least pension', () => {
    const asked = aCase(aHousehold({ people: [invalid, married] }))

    expect(asiRule(asked).amount).toBeCloseTo(10_978.3 / 12 - 335.29)
    expect(asked.trace.total).toBeCloseTo(10_978.3 / 12 - 335.29)
  })

  test('of both is shared by halves', () => {
    const due = asiRule(aCase(aHousehold({ people: [invalid, { ...married, ...invalid }] })))

    expect(due.byPerson?.[0]).toBeCloseTo((19_212.03 / 12 - 960) / 2)
    expect(due.byPerson?.[1]).toBeCloseTo((19_212.03 / 12 - 960) / 2)
  })

  test('was a fixed amount at most until March 2020', () => {
    const asked = aCase(aHousehold({ people: [{ incomes: [paid('invalidity-pension', 100)] }] }), {
      month: '2020-03',
    })

    expect(asiRule(asked).amount).toBeCloseTo(4_991.81 / 12)
    expect(asked.trace.total).toBeCloseTo(4_991.81 / 12)
  })

  test('counts the AAH of the other person, not her own', () => {
    const people = [
      { ...invalid, disability: { rate: 0.8, restriction: false } },
      { ...married, disability: { rate: 0.8, restriction: false } },
    ]
    const before = { aah: { amount: 1400, byPerson: [400, 1000] } }

    expect(asiRule(aCase(aHousehold({ people }), { before })).amount).toBeCloseTo(19_212.03 / 12 - 480 - 1000)
  })

  test('says each step in four languages', () => {
    const asked = aCase(aHousehold({ people: [invalid, married] }))
    asiRule(asked)

    for (const step of asked.trace.steps)
      for (const language of ['fr', 'fr-simple', 'en', 'ar'] as const)
        expect(sayStep(language, step)).not.toContain('{')
  })
})

describe.skipIf(oracleIsAbsent)('against the oracle', () => {
  test('ASPA agrees in every household', () => {
    const found = disagreements('aspa', {
      ours: ({ household, month }) => amountOf(simulate(household, month).awarded, 'aspa'),
    })

    expect(found).toEqual([])
  })

  test('ASI differs only where the law caps it in a couple, or leaves out the pay of a couple once (D815-19 2° b, R815-29)', () => {
    const found = disagreements('asi', {
      ours: ({ household, month }) => amountOf(simulate(household, month).awarded, 'asi'),
    })

    expect(found.length).toBeLessThanOrEqual(11)
    for (const { expected = 0, got = 0 } of found) expect(got).toBeLessThan(expected)
  })
})
