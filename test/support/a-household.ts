import { toDay } from '#kernel/day.ts'
import { Trace } from '#modules/entitlements/explanation/trace.ts'
import type { Household, Income, IncomeKind, Person } from '#modules/entitlements/facts/household.ts'
import { monthOf } from '#modules/entitlements/facts/month.ts'
import { valuesIn } from '#modules/entitlements/parameters/all-parameters.ts'
import type { Awarded, Case } from '#modules/entitlements/rules/rule.ts'

/** A single tenant born in 1985, without income, changed as the test says. */
export function aHousehold({ people = [{}], ...changes }: HouseholdChanges = {}): Household {
  return {
    people: people.map((person, place) => aMember(person, place)),
    union: 'single',
    aloneSinceShort: false,
    commune: '35238',
    zone: 2,
    housing: { status: 'tenant', rent: 400, shared: false, room: false },
    taxNotices: [],
    statements: {},
    ...changes,
  }
}

export interface HouseholdChanges extends Partial<Omit<Household, 'people'>> {
  readonly people?: readonly MemberChanges[]
}

export interface MemberChanges extends Partial<Omit<Person, 'birth'>> {
  readonly birth?: string
}

function aMember({ birth = '1985-03-10', ...changes }: MemberChanges, place: number): Person {
  return {
    id: `p${place}`,
    role: place === 0 ? 'applicant' : 'child',
    activity: 'inactive',
    unfitForWork: false,
    pregnant: false,
    incomes: [],
    savings: 0,
    sharedCustody: false,
    ...changes,
    birth: toDay(birth),
  }
}

/** The same euros each month, since 2020 and until 2030 when the test does not say. */
export function paid(kind: IncomeKind, euros: number, { from = '2020-01', to = '2030-12' } = {}): Income {
  return { kind, from: monthOf(from), to: monthOf(to), net: euros, taxable: euros, gross: euros }
}

/** A household in a month, before a rule, with a trace. */
export function aCase(
  household: Household,
  { month = '2026-08', awarded = {}, before = {} }: Told = {},
): Case & {
  readonly trace: Trace
} {
  const asked = monthOf(month)
  return {
    household,
    month: asked,
    values: valuesIn(asked),
    awarded,
    earlier: () => before,
    trace: new Trace(),
  }
}

interface Told {
  readonly month?: string
  readonly awarded?: Awarded
  /** What was due in each of the months before. */
  readonly before?: Awarded
}
