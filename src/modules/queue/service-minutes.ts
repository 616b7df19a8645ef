const ENOUGH_SAMPLES = 20
const MOST_SAMPLES = 300
const TRUSTED_SURVIVORS = 5
const TAIL_SHAPE = 2
const LONGEST_REMAINING = 120
const PRIOR_SHAPE = 1.5
const PRIOR_SHAPE_MEAN = 0.9027452929509336

/** What is known of how long a service holds a counter, from the call to the end. All in minutes. */
export interface ServiceMinutes {
  readonly priorMinutes: number
  /** Most recent last; the people who did not come when called are left out. */
  readonly recentMinutes: readonly number[]
}

/** Sorted minutes to draw from: the recent ones, completed by the configured duration until there are twenty. */
export function minutesPool(known: ServiceMinutes): Float64Array {
  const recent = known.recentMinutes.slice(-MOST_SAMPLES)
  const missing = Math.max(0, ENOUGH_SAMPLES - recent.length)
  const guesses = Array.from({ length: missing }, (_, index) =>
    priorQuantile(known.priorMinutes, (index + 0.5) / missing),
  )
  return Float64Array.from([...recent, ...guesses]).sort()
}

/** Minutes a counter will be held by a person called now. `luck` is in [0, 1). */
export function drawMinutes(pool: Float64Array, luck: number): number {
  return pool[Math.floor(luck * pool.length)] ?? 0
}

/**
 * Minutes still to go for a person called `elapsed` minutes ago: only services that lasted longer count.
 * When almost none did, the longer it has lasted the longer it will last (Pareto tail).
 */
export function drawRemaining(pool: Float64Array, elapsed: number, luck: number): number {
  const start = firstAbove(pool, elapsed)
  const survivors = pool.length - start
  if (survivors >= TRUSTED_SURVIVORS) return (pool[start + Math.floor(luck * survivors)] ?? elapsed) - elapsed
  return Math.min(LONGEST_REMAINING, Math.max(elapsed, 1) * ((1 - luck) ** (-1 / TAIL_SHAPE) - 1))
}

/** Index of the first value above `limit` in sorted values. */
function firstAbove(values: Float64Array, limit: number): number {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((values[middle] ?? 0) > limit) high = middle
    else low = middle + 1
  }
  return low
}

/** Weibull of shape 1.5: the spread usually met at counters (coefficient of variation 0.68). */
function priorQuantile(mean: number, share: number): number {
  return (mean / PRIOR_SHAPE_MEAN) * (-Math.log(1 - share)) ** (1 / PRIOR_SHAPE)
}
