import { describe, expect, test } from 'vitest'
import { aCase, aHousehold, type MemberChanges, paid } from '#test/support/a-household.ts'
import { cfRule } from './cf-rule.ts'

const three: readonly MemberChanges[] = [
  { birth: '2013-05-05' },
  { birth: '2016-05-05' },
  { birth: '2019-05-05' },
]

interface Earned {
  readonly pay?: number
  readonly spousePay?: number
  readonly children?: readonly MemberChanges[]
}

function couple({ pay = 0, spousePay = 0, children = three }: Earned) {
  return aCase(
    aHousehold({
      union: 'married',
      people: [
        { incomes: pay > 0 ? [paid('salary', pay)] : [] },
        { role: 'spouse', incomes: spousePay > 0 ? [paid('salary', spousePay)] : [] },
        ...children.map((child) => ({ role: 'child' as const, ...child })),
      ],
    }),
  )
}

/** Pay a month that counts as so many euros a year, net of 10 %. */
function netYearly(euros: number): number {
  return euros / 0.9 / 12
}

describe('the family supplement', () => {
  test('needs three children, all of three or older', () => {
    expect(cfRule(couple({ children: three.slice(0, 2) })).refusal).toMatchObject({
      because: 'refusal-cf-three-children',
      by: 1,
    })
    const baby = { birth: '2024-05-05' }
    expect(cfRule(couple({ children: [...three, baby] })).refusal?.because).toBe('refusal-cf-young-child')
    expect(cfRule(couple({ children: [...three.slice(1), { birth: '2005-12-05' }] })).amount).toBe(298.75)
  })

  test('is increased under half of the ceiling, plain under it', () => {
    // One pay, three children: 24 853 × 1,8 = 44 735,40 €; increased under 12 429 × 1,8 = 22 372,20 €.
    expect(cfRule(couple({ pay: netYearly(22_300) })).amount).toBe(298.75)
    expect(cfRule(couple({ pay: netYearly(22_500) })).amount).toBe(199.15)
    expect(cfRule(couple({ pay: netYearly(44_700) })).amount).toBe(199.15)
  })

  test('has a higher ceiling for two earners: each 13,6 % of the social security ceiling', () => {
    // 0,136 × 46 368 = 6 306,05 € in 2024.
    const pay = netYearly(42_000)
    expect(cfRule(couple({ pay, spousePay: netYearly(6_400) })).amount).toBe(199.15)
    expect(cfRule(couple({ pay, spousePay: netYearly(6_200) })).amount).toBeLessThan(199.15)
  })

  test('above the ceiling, is lowered by a twelfth of the excess, then refused', () => {
    const asked = couple({ pay: netYearly(45_935.4) })
    expect(cfRule(asked).amount).toBeCloseTo(199.15 - 100, 0)
    expect(asked.trace.total).toBeCloseTo(cfRule(couple({ pay: netYearly(45_935.4) })).amount, 2)
    const refused = cfRule(couple({ pay: netYearly(50_000) }))
    expect(refused.refusal?.because).toBe('refusal-cf-above-ceiling')
    expect(refused.refusal?.by).toBeCloseTo(50_000 - 44_735.4, 0)
  })
})
