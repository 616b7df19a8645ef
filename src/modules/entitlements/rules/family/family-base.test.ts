import { describe, expect, test } from 'vitest'
import { aHousehold, paid } from '#test/support/a-household.ts'
import { oracleCases, oracleIsAbsent } from '#test/support/oracle.ts'
import type { Household } from '../../facts/household.ts'
import { monthOf } from '../../facts/month.ts'
import { familyResources } from './family-base.ts'

const august = monthOf('2026-08')

function resources(household: Household): number {
  return familyResources(household, august).amount
}

describe('the resources of the year before last', () => {
  test('take 10 % off pay, at least 504 euros, never more than the pay', () => {
    expect(resources(aHousehold({ people: [{ incomes: [paid('salary', 1500)] }] }))).toBe(16_200)
    expect(resources(aHousehold({ people: [{ incomes: [paid('salary', 100)] }] }))).toBe(696)
    expect(resources(aHousehold({ people: [{ incomes: [paid('salary', 30)] }] }))).toBe(0)
  })

  test('take 10 % off pensions up to a limit by tax home', () => {
    const both = [
      { incomes: [paid('pension', 3000)] },
      { role: 'spouse' as const, incomes: [paid('pension', 3000)] },
    ]
    expect(resources(aHousehold({ union: 'married', people: both }))).toBe(72_000 - 4_399)
    expect(resources(aHousehold({ union: 'cohabiting', people: both }))).toBe(72_000 - 7_200)
  })

  test('take off the maintenance that is paid, and leave the children’s income out', () => {
    const incomes = [paid('salary', 2000), paid('maintenance-paid', 100)]
    const child = { birth: '2008-05-05', incomes: [paid('salary', 500)] }
    expect(resources(aHousehold({ people: [{ incomes }, child] }))).toBe(21_600 - 1_200)
  })

  test('count the months of the year only', () => {
    const incomes = [paid('salary', 1000, { from: '2023-11', to: '2024-02' })]
    expect(resources(aHousehold({ people: [{ incomes }] }))).toBe(2_000 - 504)
  })
})

/** The engine caps the deduction on pensions by person; the tax code by tax home (art. 158, 5 a). */
function hasTwoPensions(household: Household): boolean {
  return household.people.filter((person) => person.incomes.some(({ kind }) => kind === 'pension')).length > 1
}

function hasEarningChild(household: Household): boolean {
  return household.people.some((person) => person.role === 'child' && person.incomes.length > 0)
}

test.skipIf(oracleIsAbsent)('are those of the oracle, to the euro to which deductions are rounded', () => {
  const compared = oracleCases().filter(
    ({ household }) => !hasTwoPensions(household) && !hasEarningChild(household),
  )
  const differing = compared.filter(({ household, month, trace }) => {
    const expected = Number(trace['prestations_familiales_base_ressources'])
    return Math.abs(familyResources(household, month).amount - expected) > 1.01
  })

  expect(compared.length).toBeGreaterThan(1000)
  expect(differing.map(({ id }) => id)).toEqual([])
})
