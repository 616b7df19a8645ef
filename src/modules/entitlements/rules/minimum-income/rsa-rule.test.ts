import { describe, expect, test } from 'vitest'
import { aCase, aHousehold, type HouseholdChanges, paid } from '#test/support/a-household.ts'
import { disagreements, oracleCases, oracleIsAbsent } from '#test/support/oracle.ts'
import { simulate } from '../../simulate/simulate.ts'
import { amountOf, type Awarded, type Outcome } from '../rule.ts'
import { rsaRule } from './rsa-rule.ts'

const base = 651.69

function rsaOf(changes: HouseholdChanges, told: { month?: string; awarded?: Awarded } = {}): Outcome {
  return rsaRule(aCase(aHousehold(changes), told))
}

const spouse = { role: 'spouse' } as const
const sevenYearsOld = { birth: '2019-02-01' }
const twoYearsOld = { birth: '2024-06-01' }

describe('the amount of RSA, without any income', () => {
  test('is 651.69 € for one person, and grows with the household', () => {
    expect(rsaOf({}).amount).toBeCloseTo(base)
    expect(rsaOf({ people: [{}, spouse] }).amount).toBeCloseTo(1.5 * base)
    expect(rsaOf({ people: [{}, sevenYearsOld] }).amount).toBeCloseTo(1.5 * base)
    expect(rsaOf({ people: [{}, spouse, sevenYearsOld] }).amount).toBeCloseTo(1.8 * base)
    expect(rsaOf({ people: [{}, sevenYearsOld, sevenYearsOld, sevenYearsOld] }).amount).toBeCloseTo(
      2.2 * base,
    )
    const three = [{}, spouse, sevenYearsOld, sevenYearsOld, sevenYearsOld]
    expect(rsaOf({ people: three }).amount).toBeCloseTo(2.5 * base)
  })

  test('is raised for a lone parent of a child under three, or alone for a short time, or expecting', () => {
    const raised = 1.28412 + 0.42804
    expect(rsaOf({ people: [{}, twoYearsOld] })).toMatchObject({ parts: { raised: 1 } })
    expect(rsaOf({ people: [{}, twoYearsOld] }).amount).toBeCloseTo(raised * base)
    expect(rsaOf({ people: [{}, sevenYearsOld], aloneSinceShort: true }).amount).toBeCloseTo(raised * base)
    expect(rsaOf({ people: [{ pregnant: true }] }).amount).toBeCloseTo(1.28412 * base)
    expect(rsaOf({ people: [{}, { birth: '2023-08-01' }] })).toMatchObject({ parts: { raised: 0 } })
    expect(rsaOf({ people: [{ pregnant: true }, spouse] })).toMatchObject({ parts: { raised: 0 } })
  })

  test('is that of the month: 646.52 € until March 2026', () => {
    expect(rsaOf({}, { month: '2026-03' }).amount).toBeCloseTo(646.52)
  })
})

describe('income', () => {
  test('is the average of the fourth, third and second months before', () => {
    const april = { people: [{ incomes: [paid('salary', 300, { from: '2026-04', to: '2026-04' })] }] }
    const july = { people: [{ incomes: [paid('salary', 300, { from: '2026-07' })] }] }
    expect(rsaOf(april).amount).toBeCloseTo(base - 100)
    expect(rsaOf(july).amount).toBeCloseTo(base)
  })

  test('was that of the three months before, until February 2025', () => {
    const january = { people: [{ incomes: [paid('salary', 300, { from: '2025-01' })] }] }
    expect(rsaOf(january, { month: '2025-02' }).amount).toBeCloseTo(635.71 - 100)
    expect(rsaOf(january, { month: '2025-03' }).amount).toBeCloseTo(635.71 - 100)
    expect(rsaOf(january, { month: '2025-04' }).amount).toBeCloseTo(646.52 - 200)
  })

  test('does not count when pay has just stopped with nothing instead', () => {
    const stopped = paid('salary', 500, { to: '2026-07' })
    expect(rsaOf({ people: [{ incomes: [stopped] }] }).amount).toBeCloseTo(base)
    const replaced = [stopped, paid('unemployment', 400, { from: '2026-08' })]
    expect(rsaOf({ people: [{ incomes: replaced }] }).amount).toBeCloseTo(base - 500)
  })

  test('of maintenance paid is not taken away, and that received counts', () => {
    expect(rsaOf({ people: [{ incomes: [paid('maintenance-paid', 100)] }] }).amount).toBeCloseTo(base)
    expect(rsaOf({ people: [{ incomes: [paid('maintenance-received', 100)] }] }).amount).toBeCloseTo(
      base - 100,
    )
  })

  test('of savings is deemed to be 3 % a year', () => {
    expect(rsaOf({ people: [{ savings: 8_000 }] }).amount).toBeCloseTo(base - 20)
  })

  test('of a child who earns more than her presence adds leaves her out, with her income', () => {
    const earner = { birth: '2007-01-01', incomes: [paid('salary', 400)] }
    const small = { birth: '2007-01-01', incomes: [paid('salary', 100)] }
    expect(rsaOf({ people: [{}, sevenYearsOld, earner] }).amount).toBeCloseTo(1.5 * base)
    expect(rsaOf({ people: [{}, sevenYearsOld, small] }).amount).toBeCloseTo(1.8 * base - 100)
  })
})

describe('benefits', () => {
  test('of the family count, the age supplement left out, support and supplement within a limit', () => {
    const awarded = {
      af: { amount: 229.52, parts: { base: 153.01, ageSupplement: 76.51, flat: 0 } },
      asf: { amount: 403.57, parts: { children: 2 } },
      cf: { amount: 298.75 },
      ars: { amount: 429 },
      'paje-birth': { amount: 1_098 },
    }
    const counted = 153.01 + 2 * 0.225 * 478.16 + 0.4165 * 478.16
    expect(rsaOf({ people: [{}, sevenYearsOld, sevenYearsOld] }, { awarded }).amount).toBeCloseTo(
      1.8 * base - counted,
    )
  })

  test('of AAH count whole', () => {
    expect(rsaOf({}, { awarded: { aah: { amount: 400 } } }).amount).toBeCloseTo(base - 400)
  })

  test('of housing count within the flat amount, which is also what a free home counts for', () => {
    expect(rsaOf({}, { awarded: { housing: { amount: 300 } } }).amount).toBeCloseTo(0.88 * base)
    expect(rsaOf({}, { awarded: { housing: { amount: 20 } } }).amount).toBeCloseTo(base - 20)
    const housing = { status: 'hosted-free', rent: 0, shared: false, room: false } as const
    expect(rsaOf({ housing }).amount).toBeCloseTo(0.88 * base)
    expect(rsaOf({ housing, people: [{}, spouse] }).amount).toBeCloseTo(1.5 * base * 0.84)
    expect(rsaOf({ housing, people: [{}, spouse, sevenYearsOld] }).amount).toBeCloseTo(1.8 * base * 0.835)
  })
})

describe('RSA is refused', () => {
  test('before 25 without a child born or expected, saying how many years are missing', () => {
    expect(rsaOf({ people: [{ birth: '2004-08-02' }] })).toMatchObject({
      amount: 0,
      refusal: { because: 'refusal-rsa-age', by: 4 },
    })
    expect(rsaOf({ people: [{ birth: '2001-08-01' }] }).amount).toBeCloseTo(base)
    expect(rsaOf({ people: [{ birth: '2004-08-02', pregnant: true }] }).amount).toBeGreaterThan(base)
    expect(
      rsaOf({ people: [{ birth: '2004-08-02' }, { ...spouse, birth: '2000-01-01' }] }).amount,
    ).toBeCloseTo(1.5 * base)
  })

  test('to students, except a lone parent of a young child', () => {
    const student = { activity: 'student' } as const
    expect(rsaOf({ people: [student] }).refusal?.because).toBe('refusal-rsa-student')
    expect(rsaOf({ people: [student, twoYearsOld] }).amount).toBeGreaterThan(base)
    expect(rsaOf({ people: [{}, { ...spouse, ...student }] }).amount).toBeCloseTo(base)
  })

  test('with a permit of less than five years', () => {
    expect(rsaOf({ people: [{ permitYears: 3 }] })).toMatchObject({
      refusal: { because: 'refusal-rsa-permit', by: 2 },
    })
    expect(rsaOf({ people: [{ permitYears: 5 }] }).amount).toBeCloseTo(base)
  })

  test('above its amount, saying by how much, and below 6 €', () => {
    const rich = rsaOf({ people: [{ incomes: [paid('salary', 700)] }] })
    expect(rich.refusal?.because).toBe('refusal-rsa-resources')
    expect(rich.refusal?.by).toBeCloseTo(700 - base)
    expect(rsaOf({ people: [{ incomes: [paid('salary', 646)] }] }).refusal?.because).toBe('refusal-rsa-least')
    expect(rsaOf({ people: [{ incomes: [paid('salary', 645)] }] }).amount).toBeCloseTo(6.69)
  })
})

describe('the explanation', () => {
  test('ends on the amount, and says what may be asked of the CAF', () => {
    const incomes = [paid('salary', 200, { to: '2026-05' })]
    const awarded = { 'paje-base': { amount: 199.15 }, housing: { amount: 100 } }
    const asked = aCase(aHousehold({ people: [{ incomes, savings: 1_000 }, { birth: '2026-07-01' }] }), {
      awarded,
    })
    const { amount } = rsaRule(asked)

    expect(asked.trace.total).toBeCloseTo(amount)
    const said = asked.trace.steps.flatMap((step) => [
      step.says,
      ...(step.because ?? []).map(({ says }) => says),
    ])
    expect(said).toContain('step-rsa-newborn')
    expect(said).toContain('step-rsa-pay-stopped')
  })
})

test('what is taken more simply than the law is said', () => {
  const people = [{ incomes: [paid('self-employment', 200)] }, { ...sevenYearsOld, sharedCustody: true }]
  const asked = aCase(aHousehold({ people }))
  rsaRule(asked)
  const said = asked.trace.steps.map(({ says }) => says)
  expect(said).toEqual(expect.arrayContaining(['step-rsa-self-employed', 'step-rsa-shared-custody']))
})

describe.skipIf(oracleIsAbsent)('against the oracle', () => {
  const among = oracleCases().filter(({ agrees }) => agrees.includes('rsa'))

  test('RSA is the same in every household without AAH nor ASI', () => {
    const without = among.filter(({ withDisabilityAid }) => !withDisabilityAid)
    const found = disagreements('rsa', {
      ours: ({ household, month }) => amountOf(simulate(household, month).awarded, 'rsa'),
      among: without,
    })
    expect(found).toEqual([])
  })

  test('it is the same in 99 of 100 of the others', () => {
    const found = disagreements('rsa', {
      ours: ({ household, month }) => amountOf(simulate(household, month).awarded, 'rsa'),
    })
    expect(found.length).toBeLessThanOrEqual(oracleCases().length / 100)
  })

  test('the right to the raised amount is the same in every household', () => {
    const found = disagreements('rsa_majore_eligibilite', {
      ours: ({ household, month }) => simulate(household, month).awarded.rsa?.parts?.['raised'] ?? 0,
      excludedAs: 'rsa',
    })
    expect(found).toEqual([])
  })
})
