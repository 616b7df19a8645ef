import { describe, expect, test } from 'vitest'
import { aHousehold, paid } from '#test/support/a-household.ts'
import { benefitIds } from '../benefit.ts'
import { monthOf } from '../facts/month.ts'
import { allBenefits } from '../rules/all-benefits.ts'
import { amountOf } from '../rules/rule.ts'
import { explainBenefit, knownBenefits, simulate } from './simulate.ts'

const month = monthOf('2026-08')

describe('a simulation', () => {
  test('works out every benefit, each once and in order', () => {
    expect(allBenefits.map(({ id }) => id)).toEqual(benefitIds.filter((id) => knownBenefits.includes(id)))
    expect(Object.keys(simulate(aHousehold(), month).awarded)).toEqual(knownBenefits)
  })

  test('holds the months before, as far as the quarter of RSA and prime d’activité and three months more', () => {
    const { earlier } = simulate(
      aHousehold({ people: [{}, { birth: '2024-01-01' }, { birth: '2020-01-01' }] }),
      month,
    )
    expect(amountOf(earlier(month - 7), 'af')).toBeGreaterThan(0)
    expect(earlier(month - 8)).toEqual({})
  })

  test('puts what a statement says in the place of what would be worked out, for the rules after it too', () => {
    const told = { rsaLastMonth: 123, housingAid: [10, 20, undefined, 40] }
    const { earlier } = simulate(aHousehold({ statements: told }), month)
    expect(earlier(month - 1).rsa).toEqual({ amount: 123 })
    expect(earlier(month - 1).housing).toEqual({ amount: 10 })
    expect(amountOf(earlier(month - 2), 'rsa')).toBeCloseTo(651.69 - 20)
    expect(earlier(month - 3).housing?.parts).toBeDefined()
    expect(amountOf(earlier(month - 4), 'housing')).toBe(40)
  })

  test('gives the same amounts explained', () => {
    const household = aHousehold({ people: [{ incomes: [paid('salary', 900)] }, { birth: '2024-01-01' }] })
    const simulation = simulate(household, month)
    for (const benefit of knownBenefits)
      expect(explainBenefit({ household, simulation }, benefit).outcome).toEqual(simulation.awarded[benefit])
  })
})
