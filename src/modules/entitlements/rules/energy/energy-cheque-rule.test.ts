import { describe, expect, test } from 'vitest'
import { aCase, aHousehold, type MemberChanges } from '#test/support/a-household.ts'
import { runAlone } from '#test/support/one-rule.ts'
import { disagreements, type OracleCase, oracleIsAbsent } from '#test/support/oracle.ts'
import type { HousingStatus } from '../../facts/household.ts'
import { energyChequeRule } from './energy-cheque-rule.ts'

interface Living {
  readonly income: number
  readonly others?: readonly MemberChanges[]
  readonly status?: HousingStatus
}

function asking({ income, others = [], status = 'tenant' }: Living) {
  return aCase(
    aHousehold({
      people: [{}, ...others],
      taxNotices: [{ year: 2024, home: 'applicant', referenceIncome: income }],
      housing: { status, rent: 400, shared: false, room: false },
    }),
  )
}

describe('the energy cheque', () => {
  test('falls by steps with the income of one unit', () => {
    const incomes = [5_699, 5_700, 6_800, 7_850, 11_000]
    expect(incomes.map((income) => energyChequeRule(asking({ income })).amount)).toEqual([
      194, 146, 98, 48, 0,
    ])
  })

  test('counts a half for the second person and three tenths for the next ones', () => {
    const child = { birth: '2015-05-05' }
    expect(energyChequeRule(asking({ income: 8_549, others: [child] })).amount).toBe(240)
    expect(energyChequeRule(asking({ income: 8_550, others: [child] })).amount).toBe(176)
    expect(energyChequeRule(asking({ income: 11_969, others: [child, child, child] })).amount).toBe(277)
  })

  test('counts half of a child in shared custody, and nobody who is not born', () => {
    const shared = { birth: '2015-05-05', sharedCustody: true }
    expect(energyChequeRule(asking({ income: 7_124, others: [shared] })).amount).toBe(240)
    expect(energyChequeRule(asking({ income: 7_126, others: [shared] })).amount).toBe(176)
    expect(energyChequeRule(asking({ income: 5_000, others: [{ birth: '2026-11-05' }] })).amount).toBe(194)
  })

  test('is for who has a home and its contract', () => {
    expect(energyChequeRule(asking({ income: 0, status: 'hosted-free' })).refusal?.because).toBe(
      'refusal-energy-hosted',
    )
    expect(energyChequeRule(asking({ income: 0, status: 'homeless' })).refusal?.because).toBe(
      'refusal-energy-no-home',
    )
  })

  test('says how far a unit is above the ceiling, and its steps come to the amount', () => {
    expect(energyChequeRule(asking({ income: 12_000 })).refusal?.by).toBe(1_000)
    const asked = asking({ income: 6_000 })
    energyChequeRule(asked)
    expect(asked.trace.total).toBe(146)
  })
})

test.skipIf(oracleIsAbsent)('the energy cheque agrees with the oracle without exception', () => {
  const ours = (oracle: OracleCase) => runAlone(energyChequeRule, oracle).amount
  expect(disagreements('cheque_energie', { ours })).toEqual([])
})
