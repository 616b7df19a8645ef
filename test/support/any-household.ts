import * as fc from 'fast-check'
import type { Household, HousingStatus, IncomeKind } from '#modules/entitlements/facts/household.ts'
import { aHousehold, type MemberChanges, paid } from './a-household.ts'

const euros = (most: number): fc.Arbitrary<number> => fc.integer({ min: 0, max: most })

const incomeOf = (kind: IncomeKind, most: number): fc.Arbitrary<MemberChanges> =>
  euros(most).map((amount) => (amount === 0 ? {} : { incomes: [paid(kind, amount)] }))

const adult: fc.Arbitrary<MemberChanges> = fc
  .tuple(
    fc.integer({ min: 1945, max: 2004 }),
    fc.oneof(
      incomeOf('salary', 3_500).map((paidFor) => ({ ...paidFor, activity: 'employed' as const })),
      incomeOf('unemployment', 1_500).map((paidFor) => ({ ...paidFor, activity: 'unemployed' as const })),
      fc.constant({ activity: 'inactive' as const }),
    ),
    fc.constantFrom('01-01', '03-14', '11-30'),
  )
  .map(([year, work, day]) => ({ ...work, birth: `${year}-${day}` }))

const pensioner: fc.Arbitrary<MemberChanges> = fc
  .tuple(fc.integer({ min: 1935, max: 1958 }), incomeOf('pension', 1_800))
  .map(([year, pension]) => ({ ...pension, activity: 'retired' as const, birth: `${year}-06-02` }))

const child: fc.Arbitrary<MemberChanges> = fc
  .tuple(fc.integer({ min: 2007, max: 2025 }), fc.constantFrom('02-10', '09-01', '12-20'))
  .map(([year, day]) => ({ role: 'child', birth: `${year}-${day}`, activity: 'student' }))

/** Any household one may meet: alone, lone parents, couples, families, pensioners, in any housing. */
export const anyHousehold: fc.Arbitrary<Household> = fc
  .record({
    applicant: fc.oneof({ weight: 4, arbitrary: adult }, { weight: 1, arbitrary: pensioner }),
    spouse: fc.option(
      adult.map((person) => ({ ...person, role: 'spouse' as const })),
      { nil: undefined },
    ),
    children: fc.array(child, { maxLength: 4 }),
    zone: fc.constantFrom(1 as const, 2 as const, 3 as const),
    status: fc.constantFrom<HousingStatus>('social-tenant', 'tenant', 'owner', 'hosted-free', 'homeless'),
    rent: fc.integer({ min: 50, max: 1_100 }),
    referenceIncome: euros(45_000),
    married: fc.boolean(),
  })
  .map(({ applicant, spouse, children, zone, status, rent, referenceIncome, married }) =>
    aHousehold({
      people: [applicant, ...(spouse ? [spouse] : []), ...children].map((member, place) => ({
        ...member,
        id: `p${place}`,
        role: place === 0 ? 'applicant' : (member.role ?? 'child'),
      })),
      union: unionOf(spouse !== undefined, married),
      zone,
      housing: { status, rent: isTenant(status) ? rent : 0, shared: false, room: false },
      taxNotices: [2023, 2024, 2025].map((year) => ({ year, home: 'applicant', referenceIncome })),
    }),
  )

function isTenant(status: HousingStatus): boolean {
  return status === 'social-tenant' || status === 'tenant'
}

function unionOf(isCouple: boolean, married: boolean): Household['union'] {
  if (!isCouple) return 'single'
  return married ? 'married' : 'cohabiting'
}
