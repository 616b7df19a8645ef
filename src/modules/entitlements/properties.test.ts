import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aHousehold, paid } from '#test/support/a-household.ts'
import { anyHousehold } from '#test/support/any-household.ts'
import { oracleCases } from '#test/support/oracle.ts'
import type { BenefitId } from './benefit.ts'
import { estimate } from './estimate/estimate.ts'
import { amountsUpTo, type Chosen, type OpenFact } from './estimate/open-fact.ts'
import { moved, type Step } from './explanation/trace.ts'
import type { Household, Person } from './facts/household.ts'
import { monthOf } from './facts/month.ts'
import { announcedOf } from './rules/rule.ts'
import { explainBenefit, knownBenefits, simulate } from './simulate/simulate.ts'

const month = monthOf('2026-08')
const cent = 0.01

function due(household: Household, benefit: BenefitId): number {
  return announcedOf(simulate(household, month).awarded, benefit)
}

function withApplicant(household: Household, changes: Partial<Person>): Household {
  const [applicant, ...others] = household.people
  return applicant ? { ...household, people: [{ ...applicant, ...changes }, ...others] } : household
}

/** The applicant's pay is this each month, and she works. */
function paidMonthly(household: Household, euros: number): Household {
  return withApplicant(household, { activity: 'employed', incomes: [paid('salary', euros)] })
}

describe('more income', () => {
  test('never raises RSA', () => expectNeverRises((household) => due(household, 'rsa')))

  // 98 % of the rent reduction is taken off the aid (D823-16 CCH): where the reduction ends, the aid takes its place.
  test('never raises housing aid and the rent reduction together', () =>
    expectNeverRises((household) => due(household, 'housing') + due(household, 'rls')))
})

function expectNeverRises(amountOf: (household: Household) => number): void {
  const pay = fc.integer({ min: 0, max: 2_500 })
  fc.assert(
    fc.property(anyHousehold, pay, fc.integer({ min: 1, max: 400 }), (household, euros, more) => {
      const before = amountOf(paidMonthly(household, euros))
      expect(amountOf(paidMonthly(household, euros + more))).toBeLessThanOrEqual(before + cent)
    }),
    { numRuns: 150 },
  )
}

test('one more child never lowers family allowances', () => {
  fc.assert(
    fc.property(anyHousehold, fc.integer({ min: 2008, max: 2025 }), (household, year) => {
      const born = {
        ...household.people[0],
        id: 'new',
        role: 'child',
        birth: `${year}-05-05`,
        activity: 'student',
        incomes: [],
      }
      const larger = { ...household, people: [...household.people, born as unknown as Person] }
      expect(due(larger, 'af')).toBeGreaterThanOrEqual(due(household, 'af') - cent)
    }),
    { numRuns: 150 },
  )
})

test('housing aid is never more than the rent and its charges', () => {
  fc.assert(
    fc.property(anyHousehold, (household) => {
      expect(due(household, 'housing')).toBeLessThanOrEqual(household.housing.rent + 250)
    }),
    { numRuns: 150 },
  )
})

// A search between amounts is no proof that nothing was missed: it is tried on the same households each time.
const seed = 20_260_822

/** Of every pay of the applicant, only those from 602 to 655 euros lead to a bonus for work, twenty-six euros at most. */
const paidInANarrowBand = aHousehold({
  people: [
    { activity: 'retired', birth: '1935-06-02' },
    { role: 'spouse', activity: 'employed', birth: '1945-01-01', incomes: [paid('salary', 1908)] },
  ],
  union: 'cohabiting',
  zone: 1,
  housing: { status: 'owner', rent: 0, shared: false, room: false },
  taxNotices: [2023, 2024, 2025].map((year) => ({ year, home: 'applicant', referenceIncome: 0 })),
})

describe('the bounds of a fact that is not known', () => {
  test('hold the result for every pay', () => {
    const pay: OpenFact = { fact: 'pay', values: amountsUpTo(6_000), continuous: true }
    fc.assert(
      fc.property(anyHousehold, fc.integer({ min: 0, max: 6_000 }), (household, euros) => {
        const put = (chosen: Chosen): Household => paidMonthly(household, Number(chosen.get(pay) ?? 0))
        expectHeld(estimate({ open: [pay], with: put }, month), paidMonthly(household, euros))
      }),
      { numRuns: 60, seed, examples: [[paidInANarrowBand, 620]] },
    )
  })

  test('hold the result for every zone', () => {
    const zone: OpenFact = { fact: 'zone', values: [1, 2, 3], continuous: false }
    fc.assert(
      fc.property(anyHousehold, fc.constantFrom(1 as const, 2 as const, 3 as const), (household, value) => {
        const put = (chosen: Chosen): Household => ({
          ...household,
          zone: (chosen.get(zone) ?? household.zone) as Household['zone'],
        })
        expectHeld(estimate({ open: [zone], with: put }, month), { ...household, zone: value })
      }),
      { numRuns: 60, seed },
    )
  })

  test('hold the result for every rent', () => {
    const rent: OpenFact = { fact: 'rent', values: amountsUpTo(2_000), continuous: true }
    fc.assert(
      fc.property(anyHousehold, fc.integer({ min: 0, max: 2_000 }), (household, euros) => {
        const paying = (amount: number): Household => ({
          ...household,
          housing: { ...household.housing, status: 'tenant', rent: amount },
        })
        const put = (chosen: Chosen): Household => paying(Number(chosen.get(rent) ?? 0))
        expectHeld(estimate({ open: [rent], with: put }, month), paying(euros))
      }),
      { numRuns: 40, seed },
    )
  })
})

function expectHeld({ benefits }: ReturnType<typeof estimate>, household: Household): void {
  const { awarded } = simulate(household, month)
  for (const id of knownBenefits) {
    const amount = announcedOf(awarded, id)
    expect(amount, id).toBeGreaterThanOrEqual(benefits[id].least - cent)
    expect(amount, id).toBeLessThanOrEqual(benefits[id].most + cent)
  }
}

describe('the steps of an explanation', () => {
  test('add up to the amount, and so do the steps of each step', () => {
    fc.assert(
      fc.property(anyHousehold, (household) => expectAddsUp(household, month)),
      { numRuns: 120 },
    )
  })

  test('add up in every tenth household of the oracle', () => {
    for (const [place, { household, month: asked }] of oracleCases().entries()) {
      if (place % 10 === 0) expectAddsUp(household, asked)
    }
  })
})

function expectAddsUp(household: Household, asked: number): void {
  const simulation = simulate(household, asked)
  for (const id of knownBenefits) {
    const { outcome, steps } = explainBenefit({ household, simulation }, id)
    expect(outcome.amount, id).toBeCloseTo(announcedOf(simulation.awarded, id), 6)
    if (outcome.amount > 0) {
      expect(steps.length, id).toBeGreaterThan(0)
      expect(folded(steps), id).toBeCloseTo(outcome.amount, 2)
    } else {
      expect(outcome.refusal, `${id} gives no reason`).toBeDefined()
    }
  }
}

/** Where the steps lead, told again from the moves alone; each sub-explanation must lead to its number. */
function folded(steps: readonly Step[]): number {
  return steps.reduce((standing, { move, by, because, says }) => {
    if (because) expect(folded(because), says).toBeCloseTo(by, 2)
    return moved(standing, move, by)
  }, 0)
}
