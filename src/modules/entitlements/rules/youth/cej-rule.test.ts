import { expect, test } from 'vitest'
import { aCase, aHousehold, paid } from '#test/support/a-household.ts'
import { sayStep } from '../../explanation/say-step.ts'
import { cejRule } from './cej-rule.ts'

const young = { birth: '2006-03-01', activity: 'unemployed' as const }

test('goes up to the whole amount in a home that pays no income tax', () => {
  expect(cejRule(aCase(aHousehold({ people: [young] }))).amount).toBe(561.68)
})

test('is lower in a home of the first tax bracket, none above', () => {
  const withIncome = (referenceIncome: number) => ({
    people: [young],
    taxNotices: [{ year: 2024, home: 'applicant' as const, referenceIncome }],
  })

  expect(cejRule(aCase(aHousehold(withIncome(20_000)))).amount).toBe(337)
  expect(cejRule(aCase(aHousehold(withIncome(30_000)))).refusal?.because).toBe('refusal-cej-tax')
})

test('goes to a young person who lives with her parents', () => {
  const people = [{ birth: '1975-01-01' }, { ...young, birth: '2009-01-01' }]

  expect(cejRule(aCase(aHousehold({ people }))).byPerson).toEqual([0, 224.68])
})

test('is not touched by 300 euros of pay, then goes down in a straight line', () => {
  const payOf = (euros: number) => aHousehold({ people: [{ ...young, incomes: [paid('salary', euros)] }] })
  const end = 0.8 * 12.31 * 151.67

  expect(cejRule(aCase(payOf(300))).amount).toBe(561.68)
  expect(cejRule(aCase(payOf((300 + end) / 2))).amount).toBeCloseTo(561.68 / 2)
  expect(cejRule(aCase(payOf(end))).refusal?.because).toBe('refusal-cej-income')
})

test.each([
  [26, '2000-08-01', false],
  [26, '2000-08-01', true],
])('ends after 25, after 29 for a disabled worker', (_age, birth, disabled) => {
  const person = { ...young, birth, ...(disabled && { disability: { rate: 0.5, restriction: false } }) }

  expect(cejRule(aCase(aHousehold({ people: [person] }))).amount > 0).toBe(disabled)
})

test('is not for students, nor added to RSA', () => {
  const student = { ...young, activity: 'student' as const }

  expect(cejRule(aCase(aHousehold({ people: [student] }))).refusal?.because).toBe('refusal-cej-busy')
  const awarded = { rsa: { amount: 500 } }
  expect(cejRule(aCase(aHousehold({ people: [young] }), { awarded })).refusal?.because).toBe(
    'refusal-cej-rsa',
  )
})

test('its steps fold to the amount, and are said in four languages', () => {
  const asked = aCase(aHousehold({ people: [{ ...young, incomes: [paid('salary', 500)] }] }))
  const { amount } = cejRule(asked)

  expect(asked.trace.total).toBeCloseTo(amount)
  for (const step of asked.trace.steps.flatMap((each) => [each, ...(each.because ?? [])]))
    for (const language of ['fr', 'fr-simple', 'en', 'ar'] as const)
      expect(sayStep(language, step)).not.toContain('{')
})
