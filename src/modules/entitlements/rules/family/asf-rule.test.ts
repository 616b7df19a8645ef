import { describe, expect, test } from 'vitest'
import { aCase, aHousehold, paid } from '#test/support/a-household.ts'
import { asfRule } from './asf-rule.ts'

const child = { birth: '2018-05-05' }

describe('family support', () => {
  test('is 42,2 % of the base for each child of a parent alone', () => {
    const asked = aCase(aHousehold({ people: [{}, child, child] }))
    expect(asfRule(asked)).toMatchObject({ amount: 403.57, parts: { children: 2 } })
    expect(asked.trace.total).toBe(403.57)
  })

  test('completes the maintenance that is received', () => {
    const asked = aCase(aHousehold({ people: [{ incomes: [paid('maintenance-received', 120)] }, child] }))
    expect(asfRule(asked).amount).toBe(81.78)
    expect(asked.trace.total).toBe(81.78)
  })

  test('is not paid under 15 euros, nor when the maintenance reaches it', () => {
    const receiving = (euros: number) =>
      asfRule(aCase(aHousehold({ people: [{ incomes: [paid('maintenance-received', euros)] }, child] })))
    expect(receiving(190).refusal?.because).toBe('refusal-asf-least')
    expect(receiving(250).refusal).toMatchObject({ because: 'refusal-asf-maintenance' })
  })

  test('is not for a couple, nor for a child whose parents take turns', () => {
    const couple = aHousehold({ people: [{}, { role: 'spouse' }, { role: 'child', ...child }] })
    expect(asfRule(aCase(couple)).refusal?.because).toBe('refusal-asf-couple')
    const shared = aHousehold({ people: [{}, { ...child, sharedCustody: true }] })
    expect(asfRule(aCase(shared)).refusal?.because).toBe('refusal-asf-no-child')
  })
})
