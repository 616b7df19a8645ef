import { describe, expect, test } from 'vitest'
import { fifo, rankAndDueAt } from '#test/support/call-policies.ts'
import { fairnessOf } from '#test/support/fairness-trial.ts'
import { errorFigures, mean } from '#test/support/forecast-errors.ts'
import { memoryOf, outcomesOf, type Told, tryForecast } from '#test/support/forecast-trial.ts'
import { type SyntheticDay, syntheticDay } from '#test/support/synthetic-day.ts'

const POLICY = rankAndDueAt(60)
const ZMS_LIKE = 'fixed average × position / counters'
const DAYS = 30
/** Only a machine that hangs fails on time. */
const PATIENCE = { timeout: 120_000 }

describe('what walk-ins are told on arrival, over thirty made-up days', PATIENCE, () => {
  test('an ordinary day: within five minutes three times in four, and rarely ten minutes short', () => {
    const told = tellOver(days(1))
    const figures = errorFigures(outcomesOf(told, 'p50'))
    expect(told.length).toBeGreaterThan(3000)
    expect(figures.mae).toBeLessThanOrEqual(4)
    expect(figures.withinFive).toBeGreaterThanOrEqual(0.75)
    expect(figures.overTenLate).toBeLessThanOrEqual(0.09)
    expect(shareUnderP80(told)).toBeGreaterThanOrEqual(0.75)
    expect(shareUnderP80(told)).toBeLessThanOrEqual(0.92)
    expect(figures.mae).toBeLessThanOrEqual(0.65 * errorFigures(outcomesOf(told, ZMS_LIKE)).mae)
  })

  test('a quiet day: the same, though nearly all are called at once', () => {
    const told = tellOver(days(0.8))
    const figures = errorFigures(outcomesOf(told, 'p50'))
    expect(figures.mae).toBeLessThanOrEqual(4)
    expect(figures.withinFive).toBeGreaterThanOrEqual(0.75)
    expect(figures.overTenLate).toBeLessThanOrEqual(0.09)
    expect(shareUnderP80(told)).toBeGreaterThanOrEqual(0.75)
    expect(figures.mae).toBeLessThanOrEqual(0.65 * errorFigures(outcomesOf(told, ZMS_LIKE)).mae)
  })

  test('30 % more people: waits of an hour cannot be told to the minute, but the range still holds', () => {
    const told = tellOver(days(1.3))
    const figures = errorFigures(outcomesOf(told, 'p50'))
    expect(shareUnderP80(told)).toBeGreaterThanOrEqual(0.75)
    expect(shareUnderP80(told)).toBeLessThanOrEqual(0.92)
    expect(figures.mae).toBeLessThanOrEqual(0.3 * mean(told.map(({ waited }) => waited)))
    expect(figures.mae).toBeLessThanOrEqual(0.65 * errorFigures(outcomesOf(told, ZMS_LIKE)).mae)
  })
})

describe('who waits when there are 30 % more people than planned', PATIENCE, () => {
  const crowded = Array.from({ length: 60 }, (_, index) => syntheticDay({ seed: index + 1, load: 1.3 }))
  const ours = fairnessOf(POLICY, crowded)

  test('nine people with legal priority in ten are called within ten minutes', () => {
    expect(ours.legalPriorityP90).toBeLessThanOrEqual(10)
  })

  test('seven appointments in ten start within ten minutes', () => {
    expect(ours.punctualAppointments).toBeGreaterThanOrEqual(0.7)
  })

  test('the unluckiest walk-ins wait little more than with first come, first served', () => {
    expect(ours.walkInP99).toBeLessThanOrEqual(1.15 * fairnessOf(fifo, crowded).walkInP99)
  })
})

function days(load: number): SyntheticDay[] {
  return Array.from({ length: DAYS }, (_, index) => syntheticDay({ seed: index + 1, load }))
}

/** A site that has worked three days before. */
function tellOver(played: readonly SyntheticDay[]): Told[] {
  const before = [1001, 1002, 1003].map((seed) => syntheticDay({ seed, load: 1 }))
  const memory = memoryOf(before, POLICY)
  return played.flatMap((day) => tryForecast({ day, policy: POLICY, memory, effort: { runs: 40, seed: 1 } }))
}

function shareUnderP80(told: readonly Told[]): number {
  return mean(told.map(({ waited, p80 }) => Number(waited <= p80)))
}
