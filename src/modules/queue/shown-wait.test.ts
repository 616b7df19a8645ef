import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { limitStep, type ShownSince, type ShownWait, shownRange } from './shown-wait.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND

describe('what is said of a forecast', () => {
  test.each<[number, number, ShownWait]>([
    [0, 0, { kind: 'under-5' }],
    [2, 5, { kind: 'under-5' }],
    [2, 5.1, { kind: 'range', from: 0, to: 10 }],
    [17, 22, { kind: 'range', from: 15, to: 25 }],
    [10, 10, { kind: 'range', from: 10, to: 15 }],
    [59, 84, { kind: 'range', from: 55, to: 85 }],
    [60, 90, { kind: 'over-60' }],
    [20, Number.POSITIVE_INFINITY, { kind: 'over-60' }],
    [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, { kind: 'no-counter' }],
  ])('half a chance at %d min, four in five at %d min', (p50, p80, shown) => {
    expect(shownRange({ p50, p80 }, 1)).toEqual(shown)
  })

  test('legal priority is told "soon", unless no counter will call', () => {
    expect(shownRange({ p50: 25, p80: 40 }, 0)).toEqual({ kind: 'soon' })
    expect(shownRange({ p50: Number.POSITIVE_INFINITY, p80: Number.POSITIVE_INFINITY }, 0)).toEqual({
      kind: 'no-counter',
    })
  })
})

describe('from one refresh to the next', () => {
  const shown = since(range(15, 25), 0)

  test('the wait shrinks at once', () => {
    expect(limitStep(shown, since({ kind: 'under-5' }, SECOND)).wait).toEqual({ kind: 'under-5' })
  })

  test('it does not grow within a minute', () => {
    expect(limitStep(shown, since(range(30, 50), 59 * SECOND))).toBe(shown)
  })

  test('then it grows by one step, from the last change on', () => {
    const grown = limitStep(shown, since(range(30, 50), MINUTE))
    expect(grown).toEqual(since(range(20, 30), MINUTE))
    expect(limitStep(grown, since(range(30, 50), MINUTE + 30 * SECOND))).toBe(grown)
    expect(limitStep(grown, since(range(30, 50), 2 * MINUTE)).wait).toEqual(range(25, 35))
  })

  test('one end may shrink while the other grows', () => {
    expect(limitStep(shown, since(range(10, 40), MINUTE)).wait).toEqual(range(10, 30))
  })

  test('it reaches "over an hour" by steps', () => {
    const long = since(range(55, 70), 0)
    expect(limitStep(long, since({ kind: 'over-60' }, MINUTE)).wait).toEqual({ kind: 'over-60' })
    expect(limitStep(shown, since({ kind: 'over-60' }, MINUTE)).wait).toEqual(range(20, 30))
  })

  test('with a reason to give, it grows at once', () => {
    const next = { ...since(range(45, 60), SECOND), reason: 'counter-left' as const }
    expect(limitStep(shown, next)).toBe(next)
  })

  test('a counter that leaves nobody to call, or comes back, is said at once', () => {
    const alone = since({ kind: 'no-counter' }, SECOND)
    expect(limitStep(shown, alone)).toBe(alone)
    expect(limitStep(alone, since(range(30, 50), 2 * SECOND)).wait).toEqual(range(30, 50))
  })

  test('whatever the forecasts, neither end grows by more than one step in any minute', () => {
    const wait = fc
      .tuple(fc.nat(80), fc.nat(40))
      .map(([p50, more]) => shownRange({ p50, p80: p50 + more }, 1))
    const refreshes = fc.array(fc.tuple(wait, fc.integer({ min: 1, max: 90 })), {
      minLength: 2,
      maxLength: 40,
    })
    fc.assert(
      fc.property(refreshes, (steps) => {
        expect(fastestGrowth(showAll(steps))).toBeLessThanOrEqual(5)
      }),
      { seed: 5, numRuns: 300 },
    )
  })
})

function showAll(steps: readonly (readonly [ShownWait, number])[]): ShownSince[] {
  let now = 0
  let last: ShownSince = since({ kind: 'under-5' }, 0)
  return steps.map(([wait, seconds]) => {
    now += seconds * SECOND
    last = limitStep(last, since(wait, now))
    return { ...last, at: now }
  })
}

/** The most minutes that either end gained between two screens less than a minute apart. */
function fastestGrowth(screens: readonly ShownSince[]): number {
  const gains = screens.flatMap((screen) =>
    screens
      .filter(({ at }) => at > screen.at && at < screen.at + MINUTE)
      .flatMap((later) => ends(later.wait).map((end, side) => end - (ends(screen.wait)[side] ?? 0))),
  )
  return Math.max(0, ...gains)
}

/** Over an hour, nobody reads the second end. */
function ends(wait: ShownWait): number[] {
  if (wait.kind === 'range') return [wait.from, Math.min(60, wait.to)]
  return wait.kind === 'under-5' ? [0, 5] : [60, 60]
}

function range(from: number, to: number): ShownWait {
  return { kind: 'range', from, to }
}

function since(wait: ShownWait, at: number): ShownSince {
  return { wait, at, reason: null }
}
