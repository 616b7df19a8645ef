import { expect, test } from 'vitest'
import { aCase, aHousehold, paid } from '#test/support/a-household.ts'
import { monthOf } from '../../facts/month.ts'
import { christmasBonusRule } from './christmas-bonus-rule.ts'

const withRsa = { rsa: { amount: 500 } }
const lone = aHousehold({ people: [{}, { birth: '2024-06-01' }] })

test('the Christmas bonus of RSA grows with the household, the raised amount left out', () => {
  const awarded = withRsa
  expect(christmasBonusRule(aCase(aHousehold(), { month: '2026-12', awarded })).amount).toBeCloseTo(152.45)
  expect(christmasBonusRule(aCase(lone, { month: '2026-12', awarded })).amount).toBeCloseTo(228.675)
})

test('that of ASS is for one person', () => {
  const people = [{ incomes: [paid('solidarity-allowance', 590)] }, { role: 'spouse' as const }]
  expect(christmasBonusRule(aCase(aHousehold({ people }), { month: '2026-12' })).amount).toBeCloseTo(152.45)
})

test('it is announced for December, and its explanation says under which condition', () => {
  const asked = aCase(lone, { month: '2026-08', awarded: withRsa })
  expect(christmasBonusRule(asked)).toMatchObject({ from: monthOf('2026-12') })
  expect(asked.trace.total).toBeCloseTo(228.675)
  expect(asked.trace.steps.at(-1)?.says).toBe('step-christmas-announced')
})

test('without RSA nor ASS there is none', () => {
  expect(christmasBonusRule(aCase(aHousehold(), { month: '2026-12' }))).toMatchObject({
    amount: 0,
    refusal: { because: 'refusal-christmas-no-rsa' },
  })
})
