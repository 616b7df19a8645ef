import { describe, expect, test } from 'vitest'
import { aCase, aHousehold, type MemberChanges } from '#test/support/a-household.ts'
import { runAlone } from '#test/support/one-rule.ts'
import { disagreements, type OracleCase, oracleCases, oracleIsAbsent } from '#test/support/oracle.ts'
import type { TaxNotice } from '../../facts/household.ts'
import type { Rule } from '../rule.ts'
import { highSchoolGrantRule } from './high-school-grant-rule.ts'
import { middleSchoolGrantRule } from './middle-school-grant-rule.ts'

const inMiddleSchool: MemberChanges = { birth: '2013-05-05', activity: 'student', schooling: 'middle' }
const inHighSchool: MemberChanges = { birth: '2010-05-05', activity: 'student', schooling: 'high' }

function asking(children: readonly MemberChanges[], ...taxNotices: readonly TaxNotice[]) {
  return aCase(aHousehold({ people: [{}, ...children], taxNotices }))
}

function notice(referenceIncome: number, year = 2025, home: TaxNotice['home'] = 'applicant'): TaxNotice {
  return { year, home, referenceIncome }
}

describe('the grant for a collège', () => {
  // One child, SMIC of 1 July 2025 (11,88 €): 1 556,2 hours are 18 488 €, 841,2 are 9 993 €, 296,8 are 3 526 €.
  test('has three levels, to the euro', () => {
    const due = (euros: number) => middleSchoolGrantRule(asking([inMiddleSchool], notice(euros))).amount
    expect(due(3_526)).toBe(525)
    expect(due(3_527)).toBe(336)
    expect(due(9_993)).toBe(336)
    expect(due(9_994)).toBe(120)
    expect(due(18_488)).toBe(120)
    expect(due(18_489)).toBe(0)
  })

  test('is a multiple of three euros for each pupil, and its steps come to it', () => {
    const asked = asking([inMiddleSchool, inMiddleSchool], notice(0))
    expect(middleSchoolGrantRule(asked).amount).toBe(1050)
    expect(asked.trace.total).toBe(1050)
  })

  test('looks at last year, of both partners, or at the year before when that notice is the last one', () => {
    const two = [notice(9_000), notice(9_000, 2025, 'spouse')]
    expect(middleSchoolGrantRule(asking([inMiddleSchool], ...two)).amount).toBe(120)
    expect(middleSchoolGrantRule(asking([inMiddleSchool], notice(3_457, 2024))).amount).toBe(525)
    expect(middleSchoolGrantRule(asking([inMiddleSchool], notice(0, 2024), notice(9_000))).amount).toBe(336)
  })

  test('says how far the income is above the ceiling', () => {
    expect(middleSchoolGrantRule(asking([inMiddleSchool], notice(18_588))).refusal).toMatchObject({
      because: 'refusal-middle-school-grant-above-ceiling',
      by: 100,
    })
    expect(middleSchoolGrantRule(asking([inHighSchool], notice(0))).refusal?.because).toBe(
      'refusal-middle-school-grant-no-pupil',
    )
  })
})

test('the grant for a lycée has six levels', () => {
  const due = (euros: number) => highSchoolGrantRule(asking([inHighSchool], notice(euros))).amount
  expect([0, 5_000, 10_000, 14_000, 17_000, 21_000, 23_000].map(due)).toEqual([
    1071, 957, 843, 732, 621, 504, 0,
  ])
})

/** The engine looks at one of the two notices of partners who are neither married nor in a PACS. */
test.skipIf(oracleIsAbsent).each<[string, Rule]>([
  ['bourse_college', middleSchoolGrantRule],
  ['bourse_lycee', highSchoolGrantRule],
])('%s agrees with the oracle, but for partners with two tax notices', (key, rule) => {
  const among = oracleCases().filter(
    ({ household }) => new Set(household.taxNotices.map(({ home }) => home)).size === 1,
  )
  const ours = (oracle: OracleCase) => runAlone(rule, oracle).amount

  expect(among.length).toBeGreaterThan(1000)
  expect(disagreements(key, { ours, among })).toEqual([])
  expect(disagreements(key, { ours }).length).toBeLessThan(oracleCases().length / 100)
})
