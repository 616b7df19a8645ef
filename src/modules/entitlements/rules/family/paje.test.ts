import { describe, expect, test } from 'vitest'
import { toDay } from '#kernel/day.ts'
import { aCase, aHousehold, type MemberChanges, paid } from '#test/support/a-household.ts'
import { monthOf } from '../../facts/month.ts'
import { amountOf, announcedOf } from '../rule.ts'
import { pajeAdoptionRule } from './paje-adoption-rule.ts'
import { pajeBaseRule } from './paje-base-rule.ts'
import { pajeBirthRule } from './paje-birth-rule.ts'

function alone(children: readonly MemberChanges[], applicant: MemberChanges = {}) {
  return aCase(aHousehold({ people: [applicant, ...children] }))
}

const baby = { birth: '2025-06-10' }

describe('the base allowance', () => {
  test('is full, then half, then refused, by the income of two years before', () => {
    // A parent alone with one child: 24 853 × 1,25 + 9 989 = 41 055,25 € and 29 694 × 1,25 + 11 936 = 49 053,50 €.
    const earning = (yearly: number) =>
      pajeBaseRule(alone([baby], { incomes: [paid('salary', yearly / 0.9 / 12)] }))
    expect(earning(41_000).amount).toBe(199.15)
    expect(earning(41_200).amount).toBe(99.58)
    expect(earning(49_000).amount).toBe(99.58)
    expect(earning(49_200).refusal?.because).toBe('refusal-paje-base-above-ceiling')
  })

  test('is one for the family, one for each twin', () => {
    expect(pajeBaseRule(alone([baby, { birth: '2023-12-10' }])).amount).toBe(199.15)
    const asked = alone([baby, baby])
    expect(pajeBaseRule(asked).amount).toBe(398.31)
    expect(asked.trace.total).toBe(398.31)
  })

  test('starts the month after the birth, not before', () => {
    const announced = pajeBaseRule(alone([{ birth: '2026-10-10' }]))
    expect(announced).toMatchObject({ amount: 199.15, from: monthOf('2026-11') })
    expect(amountOf({ 'paje-base': announced }, 'paje-base')).toBe(0)
    expect(announcedOf({ 'paje-base': announced }, 'paje-base')).toBe(199.15)
    expect(pajeBaseRule(alone([{ birth: '2026-08-02' }])).amount).toBe(0)
    expect(pajeBaseRule(alone([{ birth: '2026-07-30' }])).amount).toBe(199.15)
  })

  test('is paid three years for an adopted child, whatever her age', () => {
    const adopted = { birth: '2017-06-10', adopted: toDay('2024-02-10') }
    expect(pajeBaseRule(alone([adopted])).amount).toBe(199.15)
    expect(pajeBaseRule(alone([{ ...adopted, adopted: toDay('2022-02-10') }])).amount).toBe(0)
  })
})

describe('the birth grant', () => {
  test('is for a birth expected, told as a day or as a child to be born', () => {
    const told = alone([], { pregnant: true, due: toDay('2026-10-10') })
    expect(pajeBirthRule(told).amount).toBe(1098.57)
    expect(told.trace.total).toBe(1098.57)
    expect(pajeBirthRule(alone([{ birth: '2026-10-10' }]))).toEqual({ amount: 1098.57 })
    expect(pajeBirthRule(alone([{ birth: '2027-02-10' }]))).toEqual({
      amount: 1098.57,
      from: monthOf('2026-12'),
    })
    expect(pajeBirthRule(alone([{ birth: '2026-10-10' }, { birth: '2026-10-10' }])).amount).toBe(2197.15)
  })

  test('asks for the date when a pregnancy has none', () => {
    expect(pajeBirthRule(alone([], { pregnant: true })).refusal?.because).toBe('refusal-paje-birth-no-date')
    expect(pajeBirthRule(alone([baby])).refusal?.because).toBe('refusal-paje-birth-no-birth')
  })
})

test('the adoption grant comes at the arrival of the child', () => {
  const asked = alone([{ birth: '2017-06-10', adopted: toDay('2026-07-10') }])
  expect(pajeAdoptionRule(asked).amount).toBe(2197.15)
  expect(asked.trace.total).toBe(2197.15)
  expect(pajeAdoptionRule(alone([baby])).refusal?.because).toBe('refusal-paje-adoption-none')
})
