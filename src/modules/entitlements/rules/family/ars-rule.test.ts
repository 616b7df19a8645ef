import { describe, expect, test } from 'vitest'
import { aCase, aHousehold, type MemberChanges, paid } from '#test/support/a-household.ts'
import { arsRule } from './ars-rule.ts'

function asking(children: readonly MemberChanges[], yearly = 0) {
  const incomes = yearly > 0 ? [paid('salary', yearly / 0.9 / 12)] : []
  return aCase(aHousehold({ people: [{ incomes }, ...children] }))
}

function dueFor(birth: string, told: MemberChanges = {}): number {
  return arsRule(asking([{ birth, ...told }])).amount
}

describe('the allowance for the start of the school year', () => {
  test('is for a child of six before 1 February who is not 18 on 15 September', () => {
    expect(dueFor('2021-01-31')).toBe(429.01)
    expect(dueFor('2021-02-01')).toBe(0)
    const pupil: MemberChanges = { activity: 'student', schooling: 'high' }
    expect(dueFor('2008-09-16', pupil)).toBe(468.36)
    expect(dueFor('2008-09-15', pupil)).toBe(0)
  })

  test('grows in the year of the eleventh and of the fifteenth birthday', () => {
    expect(dueFor('2016-01-01')).toBe(429.01)
    expect(dueFor('2015-12-31')).toBe(452.67)
    expect(dueFor('2012-01-01')).toBe(452.67)
    expect(dueFor('2011-12-31')).toBe(468.36)
  })

  test('after sixteen, is for one who studies', () => {
    expect(dueFor('2009-05-05', { activity: 'employed', incomes: [paid('salary', 600)] })).toBe(0)
    expect(dueFor('2009-05-05', { schooling: 'apprentice', incomes: [paid('salary', 600)] })).toBe(468.36)
  })

  test('above the ceiling, is lowered by what is above, and not paid under 15 euros', () => {
    // One child: 22 274 × 1,3 = 28 956,20 €.
    const child = { birth: '2018-05-05' }
    const asked = asking([child], 29_056.2)
    expect(arsRule(asked).amount).toBeCloseTo(329, 0)
    expect(asked.trace.total).toBeCloseTo(arsRule(asking([child], 29_056.2)).amount, 2)
    expect(arsRule(asking([child], 29_375)).refusal?.because).toBe('refusal-ars-least')
    expect(arsRule(asking([child], 29_500)).refusal?.because).toBe('refusal-ars-above-ceiling')
  })

  test('adds the children of each age', () => {
    const asked = asking([{ birth: '2018-05-05' }, { birth: '2017-05-05' }, { birth: '2013-05-05' }])
    expect(arsRule(asked).amount).toBe(1310.68)
    expect(asked.trace.total).toBe(1310.68)
  })
})
