import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { oracleAgreement } from '#test/support/agreement.ts'
import { agreementPage, misnamedCases, unnamedDifferences } from '#test/support/agreement-page.ts'
import { caseResults } from '#test/support/reference-cases.ts'
import { oracleIsAbsent } from '#test/support/oracle.ts'

describe.skipIf(oracleIsAbsent)(
  'agreement with the reference (skipped where ../shared/data/benefits is absent)',
  () => {
    test('every difference is named, household by household, with its reason', () => {
      expect(unnamedDifferences()).toEqual([])
    }, 60_000)

    test('no benefit agrees in less than 98 of 100 households, and all but the school bonus in 99', () => {
      const low = oracleAgreement().filter(({ compared, differing }) => differing.length > compared / 100)
      // ARS: the ages of R543-2, and not those of the engine.
      expect(low.map(({ key }) => key)).toEqual(['ars'])
      expect(low.every(({ compared, differing }) => differing.length < compared / 50)).toBe(true)
    }, 60_000)

    test('every reference case agrees, but those named with their reason', () => {
      expect(misnamedCases()).toEqual([])
      expect(caseResults().filter(({ agrees }) => agrees).length).toBeGreaterThan(600)
    }, 60_000)

    test('the page says what is found: tools/write-entitlements-agreement.ts writes it again', () => {
      expect(readFileSync(new URL('../docs/entitlements.md', import.meta.url), 'utf8')).toBe(agreementPage())
    }, 60_000)
  },
)
