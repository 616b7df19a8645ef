import { describe, expect, test } from 'vitest'
import { oracleIsAbsent, oracleLines } from '#test/support/oracle.ts'
import { monthOf } from '../facts/month.ts'
import { Changes } from './change-report.ts'

const anywhere = { knowsCommune: () => true, zoneOf: () => 2 as const }

function between(from: string, to: string, lines: readonly string[]) {
  const changes = new Changes([monthOf(from), monthOf(to)], anywhere)
  for (const line of lines) changes.add(line)
  return changes.report()
}

describe('what changes between two months', () => {
  test('a line that is no household is counted, and the rest goes on', () => {
    expect(between('2026-03', '2026-04', ['nothing', '{}'])).toMatchObject({
      households: 0,
      failed: 2,
      benefits: {},
    })
  })

  test.skipIf(oracleIsAbsent)('nothing changes between a month and itself', () => {
    expect(between('2026-04', '2026-04', oracleLines().slice(0, 40)).benefits).toEqual({})
  })

  test.skipIf(oracleIsAbsent)(
    'on 1 April family allowances go up by the rate of their base, and by nothing else',
    () => {
      const { benefits, households, moved, failed } = between(
        '2026-03',
        '2026-04',
        oracleLines().slice(0, 300),
      )
      expect([households + moved, failed]).toEqual([300, 0])
      expect(households).toBeGreaterThan(50)
      const { af_base } = benefits
      expect(af_base?.changed).toBe((af_base?.more ?? 0) + (af_base?.less ?? 0))
      expect(af_base?.more).toBeGreaterThan(0)
      const { least, median, most } = af_base?.difference ?? { least: 0, median: 0, most: 0 }
      expect(least <= median && median <= most).toBe(true)
      // Two children: 32 % of the base, 474.37 € until March, 478.16 € from April.
      expect(Math.abs(median - 0.32 * (478.16 - 474.37))).toBeLessThan(0.02)
    },
  )
})
