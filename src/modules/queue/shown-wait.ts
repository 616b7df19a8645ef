import type { Rank } from './queue-order.ts'
import type { WaitForecast } from './wait-forecast.ts'

const STEP = 5
const LONGEST = 60
const STEP_PACE = 60_000

/** What a screen tells a waiting person. `from` and `to` are minutes, multiples of five. */
export type ShownWait =
  | { readonly kind: 'soon' }
  | { readonly kind: 'under-5' }
  | { readonly kind: 'range'; readonly from: number; readonly to: number }
  | { readonly kind: 'over-60' }
  | { readonly kind: 'no-counter' }

/** Why a wait may grow at once: the screen says it. */
export type GrowthReason = 'counter-left' | 'person-put-ahead' | 'place-changed'

/** What is on the screen and since when (epoch milliseconds). */
export interface ShownSince {
  readonly wait: ShownWait
  readonly at: number
  readonly reason: GrowthReason | null
}

/** What to say of a forecast: "soon" to legal priority, to others a range from the median to four chances in five. */
export function shownRange(forecast: Pick<WaitForecast, 'p50' | 'p80'>, rank: Rank): ShownWait {
  if (forecast.p50 === Number.POSITIVE_INFINITY) return { kind: 'no-counter' }
  if (rank === 0) return { kind: 'soon' }
  return asShown(Math.floor(forecast.p50 / STEP) * STEP, Math.ceil(forecast.p80 / STEP) * STEP)
}

/**
 * What to show next. A wait shrinks freely, but without a reason to give it grows by one step of five minutes
 * at most, and only when the last change is a minute old. Returns `last` itself when nothing changes.
 */
export function limitStep(last: ShownSince, next: ShownSince): ShownSince {
  if (isSame(last.wait, next.wait)) return last
  const [before, after] = [boundsOf(last.wait), boundsOf(next.wait)]
  if (next.reason !== null || before === null || after === null) return next
  const room = next.at - last.at >= STEP_PACE ? STEP : 0
  const wait = asShown(Math.min(after.from, before.from + room), Math.min(after.to, before.to + room))
  return isSame(last.wait, wait) ? last : { ...next, wait }
}

function asShown(from: number, to: number): ShownWait {
  if (from >= LONGEST || to === Number.POSITIVE_INFINITY) return { kind: 'over-60' }
  if (to <= STEP) return { kind: 'under-5' }
  return { kind: 'range', from, to: Math.max(to, from + STEP) }
}

function boundsOf(wait: ShownWait): { from: number; to: number } | null {
  if (wait.kind === 'range') return wait
  if (wait.kind === 'under-5') return { from: 0, to: STEP }
  return wait.kind === 'over-60' ? { from: LONGEST, to: Number.POSITIVE_INFINITY } : null
}

function isSame(one: ShownWait, other: ShownWait): boolean {
  if (one.kind !== 'range' || other.kind !== 'range') return one.kind === other.kind
  return one.from === other.from && one.to === other.to
}
