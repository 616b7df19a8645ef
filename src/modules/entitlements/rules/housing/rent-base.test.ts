import { expect, test } from 'vitest'
import { aCase, aHousehold, type MemberChanges } from '#test/support/a-household.ts'
import type { Housing } from '../../facts/household.ts'
import { homeOf } from './home-base.ts'
import { rentOf } from './rent-base.ts'

const child: MemberChanges = { birth: '2019-02-01' }
const families: Readonly<Record<string, readonly MemberChanges[]>> = {
  alone: [{}],
  couple: [{}, { role: 'spouse' }],
  'one child': [{}, child],
  'three children': [{}, child, child, child],
}

function ceilingOf(family: string, zone: 1 | 2 | 3, housing: Partial<Housing>): number {
  const home = { status: 'tenant', rent: 2000, shared: false, room: false, ...housing } as const
  const asked = aCase(aHousehold({ people: families[family] ?? [], zone, housing: home }))
  return rentOf(asked, homeOf(asked)).ceiling
}

test.each([
  [1, 333.14, 401.78, 454.1, 454.1 + 2 * 65.89],
  [2, 290.34, 355.38, 399.89, 399.89 + 2 * 58.21],
  [3, 272.12, 329.88, 369.88, 369.88 + 2 * 53.01],
] as const)('the rents of article 7 in zone %i', (zone, ...rents) => {
  expect(Object.keys(families).map((family) => ceilingOf(family, zone, {}))).toEqual(rents)
})

test.each([
  [1, 299.83, 249.86, 301.34, 340.58],
  [2, 261.31, 217.76, 266.54, 299.92],
  [3, 244.91, 204.09, 247.41, 277.41],
] as const)(
  'the rents of a room and of a shared home that articles 8 and 16 print for zone %i',
  (zone, room, ...shared) => {
    expect(ceilingOf('three children', zone, { room: true })).toBe(room)
    expect(
      ['alone', 'couple', 'one child'].map((family) => ceilingOf(family, zone, { shared: true })),
    ).toEqual(shared)
  },
)

test.each([
  [{ shared: false }, 'alone', 60.59],
  [{ shared: false }, 'three children', 60.59 + 3 * 13.74],
  [{ shared: true }, 'alone', 30.29],
  [{ shared: true }, 'couple', 60.59],
] as const)('flat charges: %o, %s', (housing, family, charges) => {
  const home = { status: 'tenant', rent: 400, room: false, ...housing } as const
  const asked = aCase(aHousehold({ people: families[family] ?? [], housing: home }))

  expect(rentOf(asked, homeOf(asked)).charges).toBeCloseTo(charges)
})
