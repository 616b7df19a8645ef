import { describe, expect, test } from 'vitest'
import { aCase, aHousehold, type MemberChanges, paid } from '#test/support/a-household.ts'
import type { Household } from '../../facts/household.ts'
import { afRule } from './af-rule.ts'

const base2026 = 478.16

function parentOf(children: readonly MemberChanges[], monthlyPay = 0): Household {
  const incomes = monthlyPay > 0 ? [paid('salary', monthlyPay)] : []
  return aHousehold({ people: [{ incomes }, ...children] })
}

function allowanceOf(children: readonly MemberChanges[], { pay = 0, month = '2026-08' } = {}) {
  return afRule(aCase(parentOf(children, pay), { month }))
}

const six = { birth: '2020-05-05' }
const four = { birth: '2022-05-05' }
const nine = { birth: '2017-05-05' }

describe('family allowances, in a family without income', () => {
  test('begin with the second child: 32 % of the base, then 41 % for each next one', () => {
    expect(allowanceOf([six])).toMatchObject({
      amount: 0,
      refusal: { because: 'refusal-af-two-children', by: 1 },
    })
    expect(allowanceOf([six, four]).amount).toBe(153.01)
    expect(allowanceOf([six, four, nine]).amount).toBe(349.06)
  })

  test('do not count a child before the month after the birth, nor one of twenty', () => {
    expect(allowanceOf([six, { birth: '2026-08-10' }]).amount).toBe(0)
    expect(allowanceOf([six, { birth: '2026-07-31' }]).amount).toBe(153.01)
    expect(allowanceOf([six, { birth: '2006-07-31' }]).amount).toBe(0)
  })

  test('do not count a child of sixteen whose pay is above 55 % of 169 hours of SMIC', () => {
    const teenager = { birth: '2009-05-05' }
    const limit = 0.55 * 169 * 12.31
    expect(allowanceOf([six, { ...teenager, incomes: [paid('salary', limit - 1)] }]).amount).toBe(153.01)
    expect(allowanceOf([six, { ...teenager, incomes: [paid('salary', limit + 1)] }])).toMatchObject({
      amount: 0,
      refusal: { because: 'refusal-af-child-paid' },
    })
    const apprenticeOfFifteen = { birth: '2011-05-05', incomes: [paid('salary', 2000)] }
    expect(allowanceOf([six, apprenticeOfFifteen]).amount).toBe(153.01)
  })
})

describe('the age supplement', () => {
  test('comes at 18 for a child born from 1 March 2012 and stays at 14 for those born before', () => {
    const justBefore = { birth: '2012-02-28' }
    const justAfter = { birth: '2012-03-01' }
    expect(allowanceOf([six, four, justBefore]).parts?.['ageSupplement']).toBe(76.51)
    expect(allowanceOf([six, four, justAfter]).parts?.['ageSupplement']).toBe(0)
    expect(allowanceOf([six, four, justAfter], { month: '2030-04' }).parts?.['ageSupplement']).toBe(76.51)
  })

  test('leaves out the eldest of two children, and not of three', () => {
    const fifteen = { birth: '2011-05-05' }
    expect(allowanceOf([fifteen, six]).parts?.['ageSupplement']).toBe(0)
    expect(allowanceOf([fifteen, six, four]).parts?.['ageSupplement']).toBe(76.51)
  })

  test('of two twins, one is the eldest: the other has it', () => {
    const twin = { birth: '2009-05-05' }
    expect(allowanceOf([twin, twin]).parts?.['ageSupplement']).toBe(76.51)
  })
})

test('a child of twenty in a family of three leaves a flat rate for a year', () => {
  const twenty = { birth: '2006-02-05' }
  expect(allowanceOf([twenty, six, four]).parts).toMatchObject({ base: 153.01, flat: 96.75 })
  expect(allowanceOf([twenty, six]).parts).toBeUndefined()
  expect(allowanceOf([{ birth: '2005-02-05' }, six, four]).parts).toMatchObject({ flat: 0 })
})

describe('by the income of two years before', () => {
  // Two children: 66 652 + 2 × 6 664 = 79 980 €, and 93 276 + 2 × 6 664 = 106 604 €, net of 10 %.
  const monthlyPay = (yearly: number): number => yearly / 0.9 / 12

  test('half above the first ceiling, a quarter above the second', () => {
    expect(allowanceOf([six, four], { pay: monthlyPay(79_900) }).amount).toBe(153.01)
    expect(allowanceOf([six, four], { pay: monthlyPay(90_000) }).amount).toBe(76.51)
    expect(allowanceOf([six, four], { pay: monthlyPay(120_000) }).amount).toBe(38.25)
  })

  test('just above a ceiling, the rest of a year of allowances is paid by month', () => {
    const { amount, parts } = allowanceOf([six, four], { pay: monthlyPay(80_580) })
    expect(parts?.['base']).toBe(76.51)
    expect(parts?.['tapering']).toBeCloseTo((76.51 * 12 - 600) / 12, 1)
    expect(amount).toBeCloseTo(76.51 + 26.5, 0)
  })
})

test('in shared custody a child counts half, the supplement too', () => {
  const shared = { birth: '2011-05-05', sharedCustody: true }
  const { parts } = allowanceOf([shared, six, four])
  expect(parts?.['base']).toBeCloseTo(base2026 * 0.73 * (2.5 / 3), 2)
  expect(parts?.['ageSupplement']).toBe(38.25)
})

test('the steps of the explanation come to the amount', () => {
  const asked = aCase(
    parentOf([{ birth: '2006-02-05' }, { birth: '2011-05-05' }, six, { ...four, sharedCustody: true }], 8000),
  )
  expect(asked.trace.total).toBe(0)
  const { amount } = afRule(asked)
  expect(asked.trace.total).toBeCloseTo(amount, 2)
  expect(asked.trace.steps.map((step) => step.says)).toContain('step-af-flat-rate')
})

test('overseas, one child is enough, whatever the resources, and her age adds to it', () => {
  const overseas = (birth: string) => afRule(aCase({ ...parentOf([{ birth }], 9_000), commune: '97411' }))
  expect(overseas('2020-05-05').amount).toBe(28.12)
  expect(overseas('2013-05-05').parts).toMatchObject({ base: 28.12, ageSupplement: 17.64 })
  expect(overseas('2009-05-05').parts).toMatchObject({ base: 28.12, ageSupplement: 27.11 })
})
