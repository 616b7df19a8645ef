import { describe, expect, test } from 'vitest'
import { toDay } from '#kernel/day.ts'
import {
  aCase,
  aHousehold,
  type HouseholdChanges,
  type MemberChanges,
  paid,
} from '#test/support/a-household.ts'
import { sayRefusal } from '../../explanation/say-step.ts'
import { housingRule } from './housing-rule.ts'

const tenant = { status: 'tenant', rent: 500, shared: false, room: false } as const
const social = { ...tenant, status: 'social-tenant' } as const

function aidOf(changes: HouseholdChanges, told = {}): number {
  return housingRule(aCase(aHousehold({ housing: tenant, ...changes }), told)).amount
}

const earner: MemberChanges = { activity: 'employed', incomes: [paid('salary', 1000)] }

describe('the amount of a rented home (D823-16 and D823-17 CCH)', () => {
  test('alone without income: rent ceiling and charges, less the least participation and 5 €, less CRDS', () => {
    expect(aidOf({})).toBe(304.84)
    expect(304.84).toBeCloseTo((290.34 + 60.59 - 39.56 - 5) * 0.995, 2)
  })

  test('a lone parent with 10 800 € a year: the rate of one dependant and of a rent at the ceiling', () => {
    const spent = 399.89 + 60.59 + 13.74
    const participation = 0.085 * spent + (0.027 + 0.00135 + 0.0017) * (10_800 - 8_947)

    expect(aidOf({ people: [earner, { birth: '2018-05-02' }] })).toBeCloseTo(
      (spent - participation - 5) * 0.995,
      2,
    )
  })

  test('a high rent lowers it, but not for who receives AAH', () => {
    const dear = { housing: { ...tenant, rent: 850 } }

    expect(aidOf(dear)).toBeLessThan(aidOf({}))
    expect(aidOf(dear, { awarded: { aah: { amount: 700, byPerson: [700] } } })).toBe(aidOf({}))
  })

  test('of a furnished home two thirds of the rent count', () => {
    const furnished = { ...tenant, status: 'furnished-tenant', rent: 300 } as const

    expect(aidOf({ housing: furnished })).toBeCloseTo((200 + 60.59 - 39.56 - 5) * 0.995, 2)
  })

  test('above two and a half ceilings of rent the aid goes down, to nothing at 3.1 ceilings (art. 10)', () => {
    const middle = { ...tenant, rent: Math.round(2.8 * 290.34) }

    expect(aidOf({ housing: middle })).toBeCloseTo((311.37 * 0.5 - 5) * 0.995, 0)
    expect(housingRule(aCase(aHousehold({ housing: { ...tenant, rent: 901 } }))).refusal).toMatchObject({
      because: 'refusal-housing-high-rent',
    })
  })

  test('a student tenant has a flat income, whatever the pay', () => {
    const student: MemberChanges = { ...earner, activity: 'student', birth: '2005-01-16' }

    expect(aidOf({ people: [student] })).toBe(aidOf({ people: [{ ...student, incomes: [] }] }))
    expect(aidOf({ people: [student] })).toBeLessThan(aidOf({}))
  })

  test('a social home gives APL, lowered by 98 % of the rent reduction', () => {
    const asked = aCase(aHousehold({ housing: social }))

    expect(housingRule(asked).parts).toEqual({ apl: 274.04, alf: 0, als: 0 })
    expect(274.04).toBeCloseTo((306.37 - 0.98 * 31.58) * 0.995, 2)
  })

  test('a dependant or a pregnancy makes it ALF; a woman alone who expects counts as a couple', () => {
    const expecting = aCase(
      aHousehold({ housing: tenant, people: [{ pregnant: true, due: toDay('2026-11-20') }] }),
    )

    expect(housingRule(expecting).parts).toMatchObject({ als: 0, alf: housingRule(expecting).amount })
    expect(housingRule(expecting).amount).toBeGreaterThan(aidOf({}))
    expect(aidOf({ people: [{ pregnant: true, due: toDay('2027-02-20') }] })).toBe(aidOf({}))
  })

  test('overseas charges and rates are their own, and a social home gives no APL', () => {
    const island = aCase(aHousehold({ housing: social, commune: '97411', zone: 3 }))

    expect(housingRule(island).parts).toEqual({ apl: 0, alf: 0, als: 266.9 })
    expect(266.9).toBeCloseTo((272.12 + 40.68 - 39.56 - 5) * 0.995, 1)
  })
})

describe('what is left out of resources, person by person', () => {
  const lostWork: MemberChanges = {
    activity: 'unemployed',
    unemployedSince: toDay('2026-02-01'),
    incomes: [paid('salary', 1500, { to: '2026-01' })],
  }
  const spouse: MemberChanges = { ...earner, role: 'spouse' }

  test('the pay of someone without work nor benefit, not the pay of the other (R822-15)', () => {
    expect(aidOf({ people: [lostWork, spouse] })).toBe(aidOf({ people: [{}, spouse] }))
    expect(aidOf({ people: [lostWork, spouse] })).toBeLessThan(
      aidOf({ people: [lostWork, { role: 'spouse' }] }),
    )
  })

  test('only after two full months', () => {
    const recent = { ...lostWork, unemployedSince: toDay('2026-06-01') }

    expect(aidOf({ people: [recent] })).toBeLessThan(aidOf({ people: [lostWork] }))
    expect(aidOf({ people: [recent] }, { month: '2026-09' })).toBe(aidOf({ people: [lostWork] }))
  })

  test('30 % of the pay of someone on unemployment benefit (R822-14)', () => {
    const insured = {
      ...lostWork,
      incomes: [paid('salary', 1500, { to: '2026-01' }), paid('unemployment', 900, { from: '2026-02' })],
    }
    const told = { ...lostWork, incomes: [...(insured.incomes ?? [])], activity: 'inactive' as const }

    expect(aidOf({ people: [insured] })).toBeGreaterThan(aidOf({ people: [told] }))
    expect(aidOf({ people: [insured] })).toBeLessThan(aidOf({ people: [lostWork] }))
  })

  test('all pay when RSA was received last month (R822-17), pensions never', () => {
    const before = { rsa: { amount: 17.86 } }

    expect(aidOf({ people: [earner] }, { before })).toBe(aidOf({}))
    expect(aidOf({ people: [{ incomes: [paid('pension', 900)] }] }, { before })).toBeLessThan(aidOf({}))
  })

  test('the ceiling of a relative’s resources: a working child of 24 does not count below it (R822-6)', () => {
    const child = (euros: number): MemberChanges => ({
      birth: '2002-01-01',
      activity: 'employed',
      incomes: [paid('salary', euros)],
    })

    expect(aidOf({ people: [earner, child(1400)] })).toBe(aidOf({ people: [earner] }))
    expect(aidOf({ people: [earner, child(1900)] })).toBeLessThan(aidOf({ people: [earner] }))
  })

  test('savings above 30 000 € count for 3 % a year, unless somebody receives AAH', () => {
    const saver = { ...earner, savings: 40_000 }
    const awarded = { aah: { amount: 500, byPerson: [500] } }

    expect(aidOf({ people: [saver] })).toBeLessThan(aidOf({ people: [earner] }))
    expect(aidOf({ people: [{ ...earner, savings: 29_000 }] })).toBe(aidOf({ people: [earner] }))
    expect(aidOf({ people: [saver] }, { awarded })).toBe(aidOf({ people: [earner] }, { awarded }))
  })
})

describe('a refusal says what is wrong and by how much', () => {
  test.each([
    ['owner', 'refusal-housing-owner'],
    ['buying-owner', 'refusal-housing-buyer'],
    ['hosted-free', 'refusal-housing-hosted'],
    ['hostel', 'refusal-housing-hostel'],
    ['homeless', 'refusal-housing-homeless'],
  ] as const)('%s', (status, because) => {
    expect(housingRule(aCase(aHousehold({ housing: { ...tenant, status } }))).refusal).toMatchObject({
      because,
    })
  })

  test('with resources just below what it says, the aid is due', () => {
    const rich = { ...earner, incomes: [paid('salary', 2000)] }
    const { refusal } = housingRule(aCase(aHousehold({ housing: tenant, people: [rich] })))
    const less = (21_600 - (refusal?.by ?? 0) - 150) / 0.9 / 12

    expect(refusal?.because).toBe('refusal-housing-resources')
    expect(aidOf({ people: [{ ...earner, incomes: [paid('salary', less)] }] })).toBeGreaterThan(0)
    expect(refusal && sayRefusal('fr', refusal)).toMatch(/^Ressources trop élevées .*21\s600,00/)
  })

  test('nothing is worked out where other tables hold, nor without a rent', () => {
    const islands = aCase(aHousehold({ housing: tenant, commune: '97502' }))

    expect(housingRule(islands).refusal?.because).toBe('refusal-housing-elsewhere')
    expect(aidOf({ housing: { ...tenant, rent: 0 } })).toBe(0)
  })

  test('an ALS under 10 € is not paid, an APL is (art. 12)', () => {
    const people = [{ ...earner, incomes: [paid('salary', 1360)] }]
    const before = 306.37 - (0.0283 + 0.00135 + 0.0017) * (14_700 - 5_235)

    expect(before).toBeCloseTo(9.64, 2)
    expect(aidOf({ people })).toBe(0)
    expect(aidOf({ people, housing: social })).toBeCloseTo(before * 0.995, 2)
  })
})
